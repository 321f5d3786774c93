import type { Range } from '../text/range';

const bracketed = /\[([A-Z][A-Z0-9’'., /&-]{0,60})\](?!\()/g;
/** Bracketed capitals that papers keep: they are no blanks. */
const kept = /^(?:PROPOSED|SIC|REDACTED|SEALED|UNDER SEAL|CORRECTED|AMENDED|TENTATIVE|[A-Z])$/;

/**
 * The marked blanks of a filing, `[DATE OF CALL]`, in text order (UTF-16, end exclusive).
 * `[PROPOSED]` and its like are words of titles, and `[A]` is a quotation's changed letter.
 */
export function findBlanks(text: string): Range[] {
  return [...text.matchAll(bracketed)]
    .filter((match) => !kept.test(match[1] ?? ''))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * The blank that comes next from a place on, or the one before it; past the last the first follows.
 * Undefined where none is left.
 */
export function blankFrom(text: string, offset: number, backward = false): Range | undefined {
  const blanks = findBlanks(text);
  return backward
    ? (blanks.findLast(({ end }) => end <= offset) ?? blanks.at(-1))
    : (blanks.find(({ start }) => start >= offset) ?? blanks[0]);
}
