import { type Range, shift } from '../../text/range';
import { lastNotAbove } from '../../text/sorted';

/** A window of text with every run of blanks cut down to one, and the way back. */
export interface Squeezed {
  readonly text: string;
  /** Where the window starts in the source. */
  readonly start: number;
  /** Word by word: where it starts in `text`, and in the source. Empty where nothing moved. */
  readonly at: readonly number[];
  readonly from: readonly number[];
}

/** Whether the UTF-16 unit is white space (as `\s`), or the zero-width space or joiner. */
export function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  );
}

/** Anything but printing ASCII with single spaces. */
const UNEVEN = /[^ -~]| {2}/;

/**
 * Squeezes `source` from `start` to `end`. Each run of blanks, however long, becomes one
 * character that still says what it was: `\f` a blank line or page break, `\n` a line break,
 * `\t` a wide gap, else a space. Each kind of hyphen becomes `-`. Linear in the window.
 */
export function squeeze(source: string, start: number, end: number): Squeezed {
  const window = source.slice(start, end);
  if (!UNEVEN.test(window)) return { text: window, start, at: [], from: [] };
  const at: number[] = [0];
  const from: number[] = [start];
  let text = '';
  let word = start;
  let i = start;
  while (i < end) {
    if (!isBlank(source.charCodeAt(i))) {
      i += 1;
      continue;
    }
    const runStart = i;
    while (i < end && isBlank(source.charCodeAt(i))) i += 1;
    text += source.slice(word, runStart) + blankFor(source, runStart, i);
    word = i;
    at.push(text.length);
    from.push(i);
  }
  text += source.slice(word, end);
  return { text: text.replace(/[\u2010-\u2012\u2212]/g, '-'), start, at, from };
}

/** The range in the source; `range` must be one of words, with no blank at its ends. */
export function sourceRange(squeezed: Squeezed, range: Range): Range {
  if (squeezed.at.length === 0) return shift(range, squeezed.start);
  return {
    start: sourceOffset(squeezed, range.start),
    end: sourceOffset(squeezed, range.end - 1) + 1,
  };
}

function sourceOffset({ start, at, from }: Squeezed, offset: number): number {
  const low = lastNotAbove(at, offset);
  return (from[low] ?? start) + offset - (at[low] ?? 0);
}

function blankFor(source: string, start: number, end: number): string {
  if (end - start === 1) {
    const code = source.charCodeAt(start);
    if (code === 32) return ' ';
  }
  let breaks = 0;
  for (let i = start; i < end; i += 1) {
    const code = source.charCodeAt(i);
    if (code === 12) return '\f';
    const crlf = code === 10 && i > start && source.charCodeAt(i - 1) === 13;
    if ((code === 10 && !crlf) || code === 13 || code === 0x2028 || code === 0x2029) breaks += 1;
  }
  if (breaks > 1) return '\f';
  if (breaks === 1) return '\n';
  return end - start > 1 ? '\t' : ' ';
}
