import type { Filing } from '../filing/model';

/** Lines of a page of pleading paper, and units of text on a line in 12 point type. */
const linesOfPage = 28;
const unitsOfLine = 85;

/**
 * How long a filing is from `from` on, in words and in pages of pleading paper, double spaced, in
 * 12 point type. Pages are an estimate, and a low one: full lines, no widows, and quotations,
 * footnotes and tables at half the height. Front matter, comments and code are not counted.
 *
 * @param from offset where the count begins: behind the caption
 */
export function estimateLength(
  filing: Filing,
  from: number,
): { readonly pages: number; readonly words: number } {
  let lines = 0;
  let words = 0;
  filing.blocks.forEach(({ kind, clean, raw }, i) => {
    if ((filing.starts[i] ?? 0) + raw.trimEnd().length <= from || kind === 'front-matter') return;
    const text = clean.trim();
    if (text === '') return;
    words += text.split(/\s+/).length;
    const half = kind === 'quote' || kind === 'footnote' || kind === 'table';
    // A hard line end, two spaces or a row's, begins a line; others are only where the text was wrapped.
    const printed = text.split(/ {2,}\r?\n|\|\s*\r?\n/);
    const count = printed.reduce((sum, line) => sum + Math.ceil(line.length / unitsOfLine), 0);
    lines += half ? count / 2 : count;
  });
  return { pages: lines / linesOfPage, words };
}
