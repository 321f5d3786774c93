import stringWidth from 'string-width';

/** A piece of text that a terminal shows as one: what to print, and how many columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 offset of the piece in the text it came from, and its length there. */
  readonly start: number;
  readonly length: number;
}

const tabStop = 4;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Controls, and the marks that turn the direction of writing: a terminal would obey them. */
const obeyed = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * Takes a text apart into what a terminal shows of it. Tabs become spaces up to the next stop;
 * control characters become visible marks, so that no text can steer the terminal.
 */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : harmless(segment);
    const width = stringWidth(shown);
    cells.push({ text: shown, width, start: index, length: segment.length });
    column += width;
  }
  return cells;
}

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** A text for one line of output: white space folded, controls made visible. */
export function oneLine(text: string): string {
  return harmless(text.replace(/\s+/g, ' ').trim());
}

/** The text cut to so many columns, with `…` where something is left out. */
export function clipped(text: string, columns: number): string {
  if (widthOf(text.slice(0, columns * 4 + 1)) <= columns && text.length <= columns * 4) return text;
  let shown = '';
  let width = 0;
  for (const cell of cellsOf(text.slice(0, columns * 4))) {
    if (width + cell.width > columns - 1) break;
    shown += cell.text;
    width += cell.width;
  }
  return `${shown}…`;
}

/** The text filled with spaces up to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

function harmless(text: string): string {
  if (!obeyed.test(text) && text.isWellFormed()) return text;
  return [...text].map((character) => (isPlain(character) ? character : mark(character))).join('');
}

function isPlain(character: string): boolean {
  return !obeyed.test(character) && character.isWellFormed();
}

/** `␛` for an escape, `�` for what has no picture of its own. */
function mark(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
