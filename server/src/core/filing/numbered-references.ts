import type { Range } from '../text/range';
import { type Direction, directionOf } from './direction';
import { inQuotation } from './in-quotation';

/** Words that point at numbered paragraphs or footnotes: `¶¶ 4-6 above`, `note 3, supra`. */
export interface NumberedReference {
  readonly kind: 'paragraph' | 'footnote';
  /** Sign or word with its numbers. */
  readonly range: Range;
  readonly plural: boolean;
  /** Every number or run, in text order; both ends inclusive. */
  readonly targets: readonly NumberedTarget[];
  readonly direction?: Direction;
  /** It can only mean this filing: a direction, `of this Complaint`, a realleging. */
  readonly own: boolean;
  /** Another paper, an authority or an `Id.` stands before or behind it. */
  readonly foreign: boolean;
}

export interface NumberedTarget {
  readonly first: number;
  readonly last: number;
  readonly range: Range;
}

const numbers =
  '(\\d{1,4}(?:\\s*(?:[-\\u2010-\\u2013]|through|thru|to)\\s*\\d{1,4})?(?:(?:\\s*,\\s*(?:and\\s+|&\\s*)?|\\s*(?:and|&|or)\\s+)\\d{1,4}(?:\\s*(?:[-\\u2010-\\u2013]|through|thru|to)\\s*\\d{1,4})?){0,30})(?![\\p{L}\\p{N}])(?!\\.\\d)(?!\\s*(?:U\\.S|F\\.[23S]|S\\.\\s?Ct|days?\\b|minutes\\b))';
const paragraph = new RegExp(
  `(¶{1,2}|\\b(?:[Pp]aragraphs?|[Pp]aras?\\.|PARAGRAPHS?)(?:\\s+Nos?\\.)?)\\s*${numbers}`,
  'gu',
);
const footnote = new RegExp(`\\b([Ff]ootnotes?|[Ff]ns?\\.|[Nn]otes?|nn?\\.)\\s*${numbers}`, 'gu');
const run = /(\d{1,4})(?:\s*(?:[-\u2010-\u2013]|through|thru|to)\s*(\d{1,4}))?/g;

const ownAfter =
  /^[\s,]*(?:of\s+this\s+(?:complaint|answer|declaration|affidavit|petition|counterclaim|motion|brief|memorandum|letter|opposition|reply|order|filing|statement)|hereof|herein|(?:inclusive,?\s+)?as\s+(?:if|though)\s+(?:fully\s+)?(?:set\s+forth|restated|stated|alleged|pleaded|realleged))\b/i;
const ownBefore = /\b(?:re-?alleges?|repeats?|restates?|incorporates?)\b[^.;]{0,160}$/i;
const foreignAfter =
  /^\s*,?\s*(?:\([^)]{0,40}\)\s*)?(?:of|in|to|from|under|thereof|therein)\b(?!\s+this\b)/i;
/** A paper, an authority, a page or an `Id.` right before: the numbers are its, not ours. */
const foreignBefore =
  /(?:\b(?:Id|Ibid|id|Decls?|Aff|Affs|Compl|FAC|SAC|TAC|Mot|Opp|Opp[’']n|Resp|Reply|Br|Mem|Ex|Exs|Exh|Dkt|ECF|Docs?|Nos?|Tr|Dep|Rep|Report|Answer|Ans|Pet|Order|RJN|Agreement|Lease|Contract|Indictment|Complaint|Declaration|Affidavit|Motion|Petition|Policy|Stat|Cir|WL|LEXIS|cmt)\.?|[’']n|\d[\d:.\u2013-]*|\d\)|[\])”"])[\s,]*(?:at\s+)?(?:\([^)]{0,60}\)[\s,]*)?$/u;

/** Finds references to paragraphs and footnotes by number, whoever's they are, in text order. */
export function findNumberedReferences(text: string): NumberedReference[] {
  const found: NumberedReference[] = [];
  if (/¶|paragraph|para/i.test(text)) collect(text, paragraph, 'paragraph', found);
  if (/note|\b(?:fn|n)s?n?\./i.test(text)) collect(text, footnote, 'footnote', found);
  return found.sort((a, b) => a.range.start - b.range.start);
}

function collect(
  text: string,
  pattern: RegExp,
  kind: NumberedReference['kind'],
  found: NumberedReference[],
): void {
  const isQuoted = inQuotation(text);
  for (const match of text.matchAll(pattern)) {
    const list = match[2] ?? '';
    const start = match.index;
    const range = { start, end: start + match[0].length };
    const targets = targetsOf(list, range.end - list.length);
    if (targets.length === 0) continue;
    const before = text.slice(Math.max(0, start - 200), start);
    const after = text.slice(range.end, range.end + 80);
    const direction = directionOf(text, range);
    const realleged = kind === 'paragraph' && ownBefore.test(before);
    const own = direction !== undefined || realleged || ownAfter.test(after);
    const foreign =
      foreignBefore.test(before) || (!own && foreignAfter.test(after)) || isQuoted(start);
    found.push({
      kind,
      range,
      plural: isPlural(match[1] ?? ''),
      targets,
      own: own && !foreign,
      foreign,
      ...(direction ? { direction } : {}),
    });
  }
}

function targetsOf(list: string, from: number): NumberedTarget[] {
  return [...list.matchAll(run)].map((match) => {
    const first = Number(match[1]);
    const written = match[2];
    const start = from + match.index;
    return {
      first,
      last: written === undefined ? first : lastOf(match[1] ?? '', written),
      range: { start, end: start + match[0].length },
    };
  });
}

/** `101-04` ends at 104. */
function lastOf(first: string, last: string): number {
  if (last.length >= first.length) return Number(last);
  return Number(first.slice(0, first.length - last.length) + last);
}

function isPlural(word: string): boolean {
  return word === '¶¶' || /s\.?$/i.test(word) || /^nn\.$/.test(word);
}
