import type { Range } from '../text/range';

/**
 * A citation to a paper by its name: `Smith Decl. ¶ 4, Ex. B`, `Compl. ¶ 12`, `Mot. at 5`,
 * `Tr. 12:3-15`. Offsets are into the text scanned.
 */
export interface RecordCitation {
  readonly range: Range;
  /** The name as written, white space folded: `Smith Decl.` */
  readonly name: string;
  readonly nameRange: Range;
  readonly kind: RecordKind;
  /** Whose it is: `Smith`, `J. Smith`, `Second Smith`. */
  readonly owner?: string;
  readonly paragraphs: readonly CitedRun[];
  readonly pages: readonly CitedRun[];
  readonly exhibit?: { readonly label: string; readonly range: Range };
}

export type RecordKind =
  | 'declaration'
  | 'complaint'
  | 'answer'
  | 'motion'
  | 'opposition'
  | 'reply'
  | 'transcript'
  | 'order'
  | 'other';

export interface CitedRun {
  readonly first: number;
  readonly last: number;
  readonly range: Range;
}

const kinds: readonly (readonly [RegExp, RecordKind])[] = [
  [/^(?:Decls?|Declaration|Affs?|Affidavit|Aff[’']d)\.?$/, 'declaration'],
  [/^(?:Compl|FAC|SAC|TAC|Countercl|Pet)\.?$/, 'complaint'],
  [/^(?:Ans|Answer)\.?$/, 'answer'],
  [/^(?:Mot|Motion|MTD|MSJ|Br|Mem)\.?$/, 'motion'],
  [/^(?:Opp|Opp[’']n|Resp)\.?$/, 'opposition'],
  [/^Reply$/, 'reply'],
  [/^(?:Tr|Dep|Depo|Hr[’']?g)\.?$/, 'transcript'],
  [/^Order$/, 'order'],
];

/** A point ends an initial or a sentence: `the Log. Okafor Decl.` is Okafor’s. */
const owner = "(?:(?:\\p{Lu}\\.?|\\p{Lu}[\\p{L}’'-]+)\\s+){0,3}";
const word =
  "(?:Decls?\\.|Declaration|Affs?\\.|Affidavit|Compl\\.|FAC|SAC|TAC|Countercl\\.|Pet\\.|Ans\\.|Answer|Mot\\.|MTD|MSJ|Br\\.|Mem\\.|Opp[’']n\\.?|Opp\\.|Resp\\.|Reply|Dep\\.(?:\\s+Tr\\.)?|Hr[’']?g\\.?\\s+Tr\\.|Tr\\.|Order)";
const pincite =
  '(?:,?\\s+(?:at\\s+)?(?:¶{1,2}\\s*\\d{1,4}(?:\\s?[-\\u2010-\\u2013]\\s?\\d{1,4})?(?:,\\s?\\d{1,4}(?:[-\\u2010-\\u2013]\\d{1,4})?)*|\\d{1,4}:\\d{1,2}(?:[-\\u2010-\\u2013]\\d{1,4}(?::\\d{1,2})?)?|(?<=at\\s)\\d{1,4}(?:[-\\u2010-\\u2013]\\d{1,4})?))';
const exhibit = '(?:,?\\s+(?:&\\s+)?Exs?\\.\\s+([A-Z]{1,2}|\\d{1,3})(?![\\p{L}\\p{N}]))';
const pattern = new RegExp(`(?<![\\p{L}])(${owner})(${word})(${pincite})?${exhibit}?`, 'gu');

/** Words that open a sentence or a signal, not a name. */
const noName =
  /^(?:See|Also|Cf|Accord|But|Compare|In|The|And|Or|As|At|To|For|From|With|By|Of|On|Under|Per|Id|Both|Each|That|This|His|Her|Its|Their|Your|Our|E\.g|Contra|Although|While|When|If|Because|Nor)\.?$/;
/** `Ex. B. Smith Decl.`, `Part V. Smith Decl.`: the letter ends the sentence before. */
const labelled =
  /\b(?:Exs?\.|Exhs?\.|[Ee]xhibits?|Parts?|Sections?|Appendix|Attachment|Schedule|Table|and|&|,)\s+$/;

/** Finds citations of papers by name that carry a pincite or an exhibit, in text order. */
export function findRecordCitations(text: string): RecordCitation[] {
  const found: RecordCitation[] = [];
  if (
    !/Decl|Aff|Compl|AC\b|Mot\.|Opp|Reply|Tr\.|Dep\.|Ans|Br\.|Mem\.|Resp\.|Pet\.|Order|MTD|MSJ/.test(
      text,
    )
  ) {
    return found;
  }
  for (const match of text.matchAll(pattern)) {
    const [, names = '', kindWord = '', pin, exhibitLabel] = match;
    if (pin === undefined && exhibitLabel === undefined) continue;
    const parts = names
      .trim()
      .split(/\s+/)
      .filter((part) => part !== '');
    // `See Smith Decl.`: the signal is no part of the name.
    let skip = parts.length;
    while (skip > 0 && !noName.test(parts[skip - 1] ?? '')) skip--;
    skip = Math.max(skip, labelEnd(text, match.index, parts));
    const who = parts.slice(skip).join(' ');
    const start =
      match.index +
      (who === '' ? names.length : names.indexOf(parts[skip] ?? '', lengthOf(names, skip)));
    const end = match.index + match[0].length;
    const nameEnd = match.index + names.length + kindWord.length;
    const pinAt = nameEnd;
    found.push({
      range: { start, end },
      name: text.slice(start, nameEnd).replace(/\s+/g, ' '),
      nameRange: { start, end: nameEnd },
      kind: kindOf(kindWord),
      paragraphs: pin?.includes('¶') ? runs(pin, pinAt) : [],
      pages:
        pin && !pin.includes('¶')
          ? runs(
              pin.replace(/:\d+/g, (m) => ' '.repeat(m.length)),
              pinAt,
            )
          : [],
      ...(who === '' ? {} : { owner: who }),
      ...(exhibitLabel === undefined
        ? {}
        : { exhibit: { label: exhibitLabel, range: { start: end - exhibitLabel.length, end } } }),
    });
  }
  return found;
}

/** The count of parts up to a letter that is an exhibit’s or a section’s and no initial. */
function labelEnd(text: string, from: number, parts: readonly string[]): number {
  let at = from;
  let end = 0;
  for (const [i, part] of parts.entries()) {
    at = text.indexOf(part, at);
    if (/^\p{Lu}\.$/u.test(part) && labelled.test(text.slice(Math.max(0, at - 20), at)))
      end = i + 1;
    at += part.length;
  }
  return end;
}

/** Where part `skip` of `names` begins, at the earliest. */
function lengthOf(names: string, skip: number): number {
  let at = 0;
  for (let i = 0; i < skip; i++) at = (/\S+\s*/y.exec(names.slice(at))?.[0].length ?? 0) + at;
  return at;
}

function kindOf(word: string): RecordKind {
  const first = word.split(/\s+/)[0] ?? '';
  return kinds.find(([form]) => form.test(first))?.[1] ?? 'other';
}

function runs(pin: string, from: number): CitedRun[] {
  return [...pin.matchAll(/(\d{1,4})(?:\s?[-\u2010-\u2013]\s?(\d{1,4}))?/g)].map((match) => {
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    const start = from + match.index;
    return { first, last, range: { start, end: start + match[0].length } };
  });
}
