import type { Range } from '../text/range';

/** Words that point at exhibits: `Ex. A`, `Exhibits B and C`, `Exs. 1-4`. */
export interface ExhibitReference {
  readonly range: Range;
  /** `Ex.`, `Exhibits`: the word before the labels. */
  readonly wordRange: Range;
  readonly plural: boolean;
  /** Every label in text order; a run as its two ends. */
  readonly labels: readonly ExhibitLabel[];
  /**
   * What the words around it do: `attaches` says that it is attached to this very paper
   * (`attached hereto as Exhibit A`, `Exhibit A is a true and correct copy`, a line `Exhibit A –
   * Affidavit` of a list), `cites` uses it.
   */
  readonly role: 'attaches' | 'cites';
  /**
   * The paper whose exhibit it is, as written: `Smith Decl.`, `the Complaint`, `Dkt. 52`;
   * undefined where nothing says that it is not this one's.
   */
  readonly of?: string;
}

export interface ExhibitLabel {
  readonly text: string;
  readonly range: Range;
  /** The last label of a run that begins here: `A` through `D`. */
  readonly to?: { readonly text: string; readonly range: Range };
}

const label = '(?:[A-Z]{1,2}(?:-?\\d{1,3})?|\\d{1,4}(?:-?[A-Z])?)(?![\\p{L}\\p{N}])(?!\\.\\d)';
const quoted = `[“"‘']?(${label})[”"’']?`;
const head = new RegExp(
  `\\b(Exhibits?|EXHIBITS?|exhibits?|Exhs?\\.|Exs?\\.)(?:\\s+Nos?\\.)?\\s+(?=[“"‘']?${label})`,
  'gu',
);
const one = new RegExp(quoted, 'uy');
const through = /\s*(?:[-\u2010-\u2013]|(?:through|thru|to)\b)\s*/y;
const next = /\s*(?:,\s*(?:and\b|&)?|;\s*(?:and\b)?|and\b|&|or\b)\s*/y;

const attachesBefore =
  /\b(?:attach(?:es|ed|ing)?|annex(?:es|ed)?|append(?:s|ed)?|submit(?:s|ted)?|enclosed?|lodged|filed)\b[^.;]{0,160}?\b(?:as|at|is|are|marked|in|hereto|here|herewith)\s*(?:\(?\s*)?$/i;
const attachesAfter =
  /^\s*(?:\([^)]{0,40}\)\s*)?(?:,\s*)?(?:attached\s+(?:hereto|here|to\s+this)\b|hereto\b|(?:is|are|consists?\s+of)\s+(?:an?\s+|the\s+)?(?:true|correct|accurate|complete|authentic|copy|copies|excerpts?|printout|screenshot))/i;
/** `Exhibit A is the letter`: a sentence that begins with the exhibit says what it is. */
const introduces = /^[”"’']?\s+(?:is|are)\s+(?:an?|the|my|our|that|those|copies)\b/i;
/** `Exhibit B – Affidavit of the Plaintiff`: a line of a list. */
const lineStart = /(?:^|\n)[ \t]*(?:[-*\u2022][ \t]+)?(?:\*\*)?$/;
const listed = /^[”"’']?(?:\*\*)?(?:[ \t]*:|[ \t]+[-\u2013\u2014])[ \t]*(?:\*\*)?[ \t]*\p{L}/u;
const sentenceStart = /(?:^|[.?!:]\s+|\n\s*|^\s*\d{1,3}\.\s+)$/;

/** A named paper right before: `Smith Decl. ¶ 4,`, `Compl.,`, `Dkt. 52-3,`. */
const paperBefore =
  /((?:\b[A-Z][\p{L}’'-]+\s+)?\b(?:Decls?|Declaration|Affs?|Aff[’']?d|Affidavit|Compl|Complaint|FAC|SAC|TAC|Mot|Motion|Opp(?:[’']?n)?|Resp|Opposition|Reply|RJN|Dep|Depo|Tr|Trial|Hr[’']?g|Report|Rep|Mem|Br|Answer|Pet|Petition|Letter|Notice|PSR|Plea)\.?)(?:\s+(?:at\s+)?(?:¶{1,2}|§{1,2})?\s?[\d:,\s\u2010-\u2013-]{0,24})?(?:\s*\([^)]{0,60}\))?\s*,?\s*(?:&\s*|and\s+)?$/u;
const docketBefore =
  /((?:\bECF|\bDkt|\bDocket|\bDocs?|\bD\.E|\bD\.I|\bDE)\.?\s*(?:Nos?\.?|#|Entry)?\s*\[?\d{1,5}(?:-\d{1,3})?\]?)(?:\s+at\s+[\d:-]{1,12})?\s*,?\s*(?:\(\s*)?$/;
const ownerBefore =
  /((?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Government|State|Joint|Trial|Deposition|Hearing|Debtors?|[\p{Lu}][\p{L}]+)[’']s?|\b(?:Trial|Deposition|Hearing|Joint|Pl|Def|Gov[’']t|Dep|PX|DX|JX|Hr[’']?g|Plaintiff|Defendant|Defense|Government|State))\.?\s*$/u;
const paperAfter =
  /^[”"’']?\s*(?:\([^)]{0,60}\)\s*)?,?\s*(?:(?:attached|annexed|appended)\s+)?(?:to|of|in|from)\s+((?:the\s+|his\s+|her\s+|its\s+|their\s+|that\s+|said\s+|an?\s+)?(?:[\p{Lu}][\p{L}’'.-]*\s+){0,5}?(?:(?:Decl|Aff|Compl|Mot|Opp|Dep)\b\.?|(?:Declaration|Affidavit|Complaint|FAC|SAC|Motion|Opposition|Reply|Agreement|Contract|Deposition|Petition|Report|Letter|Memorandum|Request|RJN|Answer|Notice|Lease|Policy|Indictment|declaration|complaint|motion|agreement|contract|deposition|petition|letter|lease|policy)\b))/u;

/** Finds references to exhibits in a block's text, in order, never overlapping. */
export function findExhibitReferences(text: string): ExhibitReference[] {
  const found: ExhibitReference[] = [];
  if (!/\b(?:Exh?(?:s?\.|ibit)|EXHIBIT|exhibit)/.test(text)) return found;
  for (const match of text.matchAll(head)) {
    const word = match[1] ?? '';
    const wordRange = { start: match.index, end: match.index + word.length };
    const labels = readLabels(text, match.index + match[0].length);
    const last = labels.at(-1);
    if (!last) continue;
    const end = closed(text, (last.to ?? last).range.end);
    const range = { start: match.index, end };
    const before = text.slice(Math.max(0, match.index - 220), match.index);
    const after = text.slice(end, end + 140);
    const of = ownerOf(before, after);
    const attaches =
      attachesBefore.test(before) ||
      attachesAfter.test(after) ||
      (introduces.test(after) && sentenceStart.test(before)) ||
      (listed.test(after) && lineStart.test(before));
    found.push({
      range,
      wordRange,
      plural: /s\.?$/i.test(word),
      labels,
      role: attaches ? 'attaches' : 'cites',
      ...(of ? { of } : {}),
    });
  }
  return found;
}

/** A quotation mark that closes around the label belongs to the reference. */
function closed(text: string, end: number): number {
  return /[”"’']/.test(text[end] ?? '') && /[“"‘']/.test(text.slice(end - 6, end)) ? end + 1 : end;
}

function readLabels(text: string, from: number): ExhibitLabel[] {
  const labels: ExhibitLabel[] = [];
  let at = from;
  for (;;) {
    const first = labelAt(text, at);
    if (!first) return labels;
    at = first.range.end;
    const run = stepOver(through, text, skipQuote(text, at));
    const to = run === undefined ? undefined : labelAt(text, run);
    if (to && sameForm(first.text, to.text)) {
      labels.push({ ...first, to });
      at = to.range.end;
    } else labels.push(first);
    const more = stepOver(next, text, skipQuote(text, at));
    const after = more === undefined ? undefined : labelAt(text, more);
    // `Ex. A, Plaintiff`, `Ex. 4, 12 U.S.C.`: what follows is no label.
    if (more === undefined || !after || !sameForm(first.text, after.text)) return labels;
    if (/^\s*(?:U\.S|F\.|S\.|Cal|C\.F\.R|[A-Z][a-z])/.test(text.slice(after.range.end)))
      return labels;
    at = more;
  }
}

function labelAt(text: string, at: number): ExhibitLabel | undefined {
  one.lastIndex = at;
  const match = one.exec(text);
  const words = match?.[1];
  if (!match || words === undefined) return undefined;
  const start = at + match[0].indexOf(words);
  return { text: words, range: { start, end: start + words.length } };
}

function skipQuote(text: string, at: number): number {
  return /[”"’']/.test(text[at] ?? '') ? at + 1 : at;
}

function stepOver(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : undefined;
}

function sameForm(a: string, b: string): boolean {
  return /^\d/.test(a) === /^\d/.test(b);
}

function ownerOf(before: string, after: string): string | undefined {
  const owner =
    paperAfter.exec(after)?.[1] ??
    docketBefore.exec(before)?.[1] ??
    paperBefore.exec(before)?.[1] ??
    ownerBefore.exec(before)?.[1];
  return owner?.replace(/\s+/g, ' ').trim();
}

/** The value of a label in its series: `A` 1, `Z` 26, `AA` 27, `12` 12; undefined for `A-1`. */
export function exhibitValue(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[A-Z]$/.test(text)) return text.charCodeAt(0) - 64;
  if (/^([A-Z])\1$/.test(text)) return text.charCodeAt(0) - 64 + 26;
  return undefined;
}

/** A longer run is taken for its two ends. */
const longestRun = 500;

/** The labels that a label or a run stands for: `A` through `D` for A, B, C and D. */
export function runLabels({ text, to }: ExhibitLabel): readonly string[] {
  if (!to) return [text];
  const first = exhibitValue(text) ?? NaN;
  const count = (exhibitValue(to.text) ?? NaN) - first + 1;
  if (!(count > 1 && count <= longestRun)) return [text, to.text];
  const digits = /^\d/.test(text);
  return Array.from({ length: count }, (_, i) => exhibitText(first + i, digits) ?? '');
}

/** The label that comes after another: `B` after `A`, `AA` after `Z`, `13` after `12`. */
export function nextExhibit(text: string): string | undefined {
  const value = exhibitValue(text);
  return value === undefined ? undefined : exhibitText(value + 1, /^\d/.test(text));
}

/** The label for a value of the series; undefined above `ZZ`. */
export function exhibitText(value: number, digits: boolean): string | undefined {
  if (digits) return String(value);
  if (value > 52 || value < 1) return undefined;
  const letter = String.fromCharCode(64 + (value > 26 ? value - 26 : value));
  return value > 26 ? letter + letter : letter;
}
