import type { OtherCase } from './model';

/** A case number of a U.S. court: `3:14-cv-01234-EMC`, `CV-25-03367-PHX-SMB`, `20-55662`, `16 Civ. 123`. */
const caseNumber = String.raw`(?:\d{1,2}:)?\d{2}-(?:cv|cr|mc|md|mj|ml|bk|ap|civ|crim|misc|po|cm)-?\d{2,6}(?:-[A-Za-z0-9]{1,5})*|(?:CV|CR|MC|C|A)[- ]?\d{2}-\d{2,6}(?:-[A-Z]{2,4})*|\d{2}-\s?\d{2,6}(?:-[A-Z]{2,4})*|\d{2} (?:Civ|Cr|Misc)\.? \d{2,6}(?: \([A-Z]{2,4}\))*`;
const numberWord = String.raw`(?:(?:(?:C\.\s?A|Case|Civil|Crim(?:inal)?|Civ|Adv|Action|Appeal|Bankr|Misc)\.?\s+){0,2}Nos?\.?:?|C\.\s?A\.|Record)\s*`;
/** A number of a state court, which has no one form: `RG15770000`, `CGC-15-543210`, `19STCV12345`; only behind these words. */
const stateNumber = String.raw`(?:Case|Action|Index|Cause)\s+No\.?:?\s*((?=[\w/-]*\d{3})[A-Z\d][\w/-]{4,24}\w)`;
/** Between the case number and the marker: commas, judge's initials, a parenthesis, a database number. */
const bridge = String.raw`(?:\s+[A-Z]{2,4}\b){0,2}(?:\s*\([^()]{0,60}\))?(?:,?\s+(?:19|20)\d{2}\s+(?:WL|U\.S\. Dist\. LEXIS)\s+\d+)?(?:,?\s+(?:slip\s+op\.\s+)?at\s+\*?\d{1,4}(?:[-\u2013]\d{1,4})?)?(?:\s*\([^()]{0,60}\))?(?:,?\s*(?:Exhs?|Exs?)\.\s*[A-Z0-9]{1,3})?[,\s]*(?:at\s+)?[([]?(?:see\s+)?`;

const numberBefore = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${numberWord}(${caseNumber})|((?:\\d{1,2}:)?\\d{2}-(?:cv|cr|mc|md|mj|ml)-\\d{2,6}(?:-[A-Za-z0-9]{1,5})*))${bridge}$`,
  'u',
);
const nameBefore =
  /(?:^|[^\p{L}])(\p{Lu}[\p{L}\p{N}.&’' -]{1,60}?\s+vs?\.\s+\p{Lu}[^;()[\]\n]{1,60}?),\s*$/u;
/** `Zepeda Rivas, Docket Entry No. 10`: a short case name right before the marker, in italics or not. */
const numberAfter = new RegExp(
  `^\\s*,?\\s*[([]?\\s*(?:filed\\s+)?(?:in|of|from)\\s+(?:the\\s+)?(?:[\\p{Lu}][^.;()]{0,60}?,\\s*)?[[(]?(?:${numberWord}(${caseNumber})|(?:\\p{Lu}\\p{Ll}+\\s+){0,3}${stateNumber})`,
  'u',
);
/** `Dkt. 36 in 15-cv-1234`; `Dkt. 36, Smith v. Jones, No. 15-1234`. */
const plainNumberAfter =
  /^\s+(?:in|of|from)\s+[[(]?((?:\d{1,2}:)?\d{2}-(?:cv|cr|mc|md|mj|ml)-\d{2,6})/u;
const namedAfter = new RegExp(
  `^,\\s+\\p{Lu}[^;()\\n]{0,60}?\\sv\\.?\\s[^;()\\n]{1,60}?,\\s*${numberWord}(${caseNumber})`,
  'u',
);
/** `Dkt. 36 in Smith v. Jones`, `in the related case`, `in the Smith action`; not `in this case`. */
const caseAfter =
  /^\s*,?\s+(?:in|from|of)\s+(?:the\s+((?:\p{Lu}[\p{L}.’'-]+\s+){0,3}(?:(?:related|state|state-court|underlying|bankruptcy|adversary|criminal|civil|MDL|transferor|other|first|prior|earlier)\s+){0,2}(?:court\s+)?(?:action|case|litigation|matter|proceeding|docket))\b|(\p{Lu}[^;()\n]{1,50}?\sv\.\s\p{Lu}[\p{L}.’'-]+))/u;
/** Words before `case` that mean this very one. */
const thisCase =
  /^(?:(?:instant|present|above-captioned|consolidated|lead|main)\s+)*(?:court\s+)?(?:action|case|litigation|matter|proceeding|docket)$/;
/** `Bankr. Dkt. 36`, `D. Ct. ECF No. 36`, `9th Cir. Dkt. 36`, `MDL Dkt. 36`, `In re Smith, ECF No. 36`. */
const courtBefore =
  /(?:\b(?:Bankr\.|Bankruptcy|Adv\.|Adversary|MDL|State\s+Court|(?:D(?:ist)?\.|District)\s+C(?:t\.|ourt)|App\.|\d{1,2}(?:st|nd|rd|th|d)\s+Cir\.|Fed\.\s+Cir\.|CA\d{1,2})\s+|\b(In\s+re\s+\p{Lu}[\p{L}.’' -]{1,50}),\s+)$/u;
const numberInParens = new RegExp(`^\\s*\\(\\s*(?:${numberWord})(${caseNumber})`, 'u');
const courtAfter =
  /^,?\s*\((?:[NSEWCM]\.\s?D\.|D\.\s?[A-Z]|Bankr\.|\d{1,2}(?:st|nd|rd|th|d) Cir\.|Fed\. Cir\.)[^()]{0,60}\)?/;

const reach = 200;

// Most citations say nothing of a case. What all the patterns of one side have in common is looked
// at first, as the patterns themselves are slow to fail.
const maybeNumber = /\d\d(?:-| (?:Civ|Cr|Misc))/;
const maybeAfter = /^\s*[,([fio]/;
const endsOfCourt = /[.,yLt\d]/;

/**
 * Whether the text right around a citation says that another case's docket is meant:
 * `Smith v. Jones, No. 3:14-cv-01234, Dkt. 55`, `Dkt. 12 in Case No. …`, `ECF No. 216 (W.D. Tenn. …)`.
 * Own or other is for the caller to say, who knows this case's number.
 */
export function readOtherCase(text: string, start: number, end: number): OtherCase | undefined {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  if (maybeNumber.test(before)) {
    const match = numberBefore.exec(before);
    const found = match?.[1] ?? match?.[2];
    if (match && found) {
      const at = from + match.index + match[0].indexOf(found);
      return { kind: 'number', text: found, range: { start: at, end: at + found.length } };
    }
  }
  const after = text.slice(end, end + reach);
  if (maybeAfter.test(after)) {
    const found = caseBehind(after, end);
    if (found) return found;
  }
  const words = before.trimEnd();
  const last = words.charAt(words.length - 1);
  const maybeCourt = words.length < before.length && endsOfCourt.test(last);
  const lead = maybeCourt ? courtBefore.exec(before) : undefined;
  if (lead) {
    const range = { start: from + lead.index, end: start };
    return { kind: 'court', text: (lead[1] ?? lead[0]).trim(), range };
  }
  const name = last === ',' && before.includes(' v') ? nameBefore.exec(before) : undefined;
  if (name?.[1]) {
    const at = from + name.index + name[0].indexOf(name[1]);
    return { kind: 'name', text: name[1], range: { start: at, end: at + name[1].length } };
  }
  return undefined;
}

/** The case named in the text `after` a citation, which begins at `end`. */
function caseBehind(after: string, end: number): OtherCase | undefined {
  const later =
    numberAfter.exec(after) ??
    numberInParens.exec(after) ??
    plainNumberAfter.exec(after) ??
    namedAfter.exec(after);
  const number = later?.[1] ?? later?.[2];
  if (later && number) {
    const at = end + later[0].length - number.length;
    return { kind: 'number', text: number, range: { start: at, end: at + number.length } };
  }
  const court = courtAfter.exec(after);
  if (court) {
    return {
      kind: 'court',
      text: court[0].trim(),
      range: { start: end, end: end + court[0].length },
    };
  }
  const named = caseAfter.exec(after);
  const words = named?.[1] ?? named?.[2];
  if (named && words && !thisCase.test(words)) {
    const at = end + named[0].length - words.length;
    return { kind: 'name', text: words, range: { start: at, end: at + words.length } };
  }
  return undefined;
}

/** Two spellings of one case number: `4:15-cv-00798-HSG (DMR)` is `15-cv-798`. */
export function sameCaseNumber(a: string, b: string): boolean {
  const left = caseKey(a);
  return left !== undefined && left === caseKey(b);
}

/** Year and serial of a case number, its office, type and initials left out: `15-798`. */
export function caseKey(number: string): string | undefined {
  const match = /(\d{2})\s?-?\s?(?:[A-Za-z]{1,4}\.?[- ]?)?(\d{2,6})(?!\d)/.exec(
    number.replace(/^\s*\d{1,2}:/, ''),
  );
  return match?.[1] && match[2] ? `${match[1]}-${Number(match[2])}` : undefined;
}
