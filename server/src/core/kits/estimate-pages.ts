import type { Block } from '../filing/model';

/** Lines of a page of pleading paper, and units of text on a line in 12 point type. */
const linesOfPage = 28;
const unitsOfLine = 85;

/** Printed lines, double spaced, and words. */
export interface Length {
  readonly lines: number;
  readonly words: number;
}

/**
 * How long a block is in 12 point type on pleading paper. An estimate, and a low one: full lines,
 * and quotations, footnotes and tables at half the height. Front matter, comments and code count
 * for nothing.
 */
export function blockLength({ kind, clean }: Block): Length {
  const text = kind === 'front-matter' ? '' : clean.trim();
  if (text === '') return { lines: 0, words: 0 };
  const half = kind === 'quote' || kind === 'footnote' || kind === 'table';
  // A hard line end, two spaces or a row's, begins a line; others are where the text was wrapped.
  const printed = text.split(/ {2,}\r?\n|\|[ \t]*\r?\n/);
  const lines = printed.reduce((sum, line) => sum + Math.ceil(line.length / unitsOfLine), 0);
  return { lines: half ? lines / 2 : lines, words: countWords(text) };
}

function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const blank = unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : /\s/.test(text.charAt(i));
    if (!blank && !inWord) words++;
    inWord = !blank;
  }
  return words;
}

/** Pages of pleading paper that so many lines fill. */
export function pagesOf(lines: number): number {
  return lines / linesOfPage;
}
