import type { TextEdit } from './edit';
import type { LinePosition } from './line-index';
import { nextLineStart } from './lines';

const usualSize = 8192;

/** A stretch of the text that never ends between a CR and its LF. */
interface Piece {
  readonly text: string;
  /** Where lines begin in the piece, its own beginning left out; read when first asked for. */
  lineStarts?: readonly number[];
}

/**
 * A text that is edited in place and knows its lines: what an edit or a look-up costs grows with
 * the place, and next to nothing with the text. Lines end in LF, CR LF or CR.
 */
export class TextBuffer {
  #pieces: readonly Piece[];
  /** Offset and line number of each piece's first unit, and of the text's end. */
  #offsets: readonly number[] = [];
  #lines: readonly number[] = [];
  #text: string | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#pieces = cut(text);
    this.#count();
  }

  get length(): number {
    return this.#offsets.at(-1) ?? 0;
  }

  /** The whole text, put together when first asked for after an edit. */
  get text(): string {
    this.#text ??= this.#pieces.map(({ text }) => text).join('');
    return this.#text;
  }

  /** Takes an edit in; its range must lie in the text. */
  replace({ range: { start, end }, text }: TextEdit): void {
    const pieces = this.#pieces;
    let from = this.#pieceAt(start);
    const to = this.#pieceAt(end);
    // A CR LF that the edit makes belongs in one piece: the CR may be the last unit before.
    if (start === this.#offsets[from] && from > 0) from--;
    const head = pieces[from]?.text.slice(0, start - (this.#offsets[from] ?? 0)) ?? '';
    const tail = pieces[to]?.text.slice(end - (this.#offsets[to] ?? 0)) ?? '';
    this.#pieces = [...pieces.slice(0, from), ...cut(head + text + tail), ...pieces.slice(to + 1)];
    this.#text = undefined;
    this.#count();
  }

  /** The place of an offset; one outside the text, or inside a line break, is taken to its nearest. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.length));
    const i = this.#pieceAt(inside);
    const piece = this.#pieces[i];
    const base = this.#offsets[i] ?? 0;
    const starts = piece ? startsOf(piece) : [];
    const below = countNotAbove(starts, inside - base);
    const line = (this.#lines[i] ?? 0) + below;
    // Nearly always the line begins and ends in the same piece.
    const before = starts[below - 1];
    const next = starts[below];
    const lineStart = before === undefined ? this.#lineStart(line) : base + before;
    const lineEnd =
      piece === undefined || next === undefined
        ? this.#lineEnd(line)
        : base + next - (endsInCrLf(piece.text, next) ? 2 : 1);
    return { line, character: Math.min(inside, lineEnd) - lineStart };
  }

  /** The offset of a place; one behind its line's end, or outside the text, is taken to its nearest. */
  offsetAt({ line, character }: LinePosition): number {
    if (line < 0) return 0;
    if (line > (this.#lines.at(-1) ?? 0)) return this.length;
    const start = this.#lineStart(line);
    return Math.min(start + Math.max(0, character), this.#lineEnd(line));
  }

  /** Index of the piece that holds an offset; the last one at the text's end. */
  #pieceAt(offset: number): number {
    return Math.min(countNotAbove(this.#offsets, offset), Math.max(1, this.#pieces.length)) - 1;
  }

  #lineStart(line: number): number {
    // The first piece that begins on this line or ends on a later one holds the line's start.
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle + 1] ?? 0) >= line) high = middle;
      else low = middle + 1;
    }
    const piece = this.#pieces[low];
    const at = line - (this.#lines[low] ?? 0) - 1;
    return (this.#offsets[low] ?? 0) + ((piece && startsOf(piece)[at]) ?? 0);
  }

  /** Where a line's own words end: before its line break. */
  #lineEnd(line: number): number {
    if (line >= (this.#lines.at(-1) ?? 0)) return this.length;
    const next = this.#lineStart(line + 1);
    const crlf = this.#unitAt(next - 1) === 10 && this.#unitAt(next - 2) === 13;
    return next - (crlf ? 2 : 1);
  }

  #unitAt(offset: number): number {
    if (offset < 0) return 0;
    const i = this.#pieceAt(offset);
    return this.#pieces[i]?.text.charCodeAt(offset - (this.#offsets[i] ?? 0)) ?? 0;
  }

  #count(): void {
    const offsets = [0];
    const lines = [0];
    let offset = 0;
    let line = 0;
    for (const piece of this.#pieces) {
      offset += piece.text.length;
      line += startsOf(piece).length;
      offsets.push(offset);
      lines.push(line);
    }
    this.#offsets = offsets;
    this.#lines = lines;
  }
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    let end = text.length - at <= usualSize * 2 ? text.length : at + usualSize;
    if (text.charCodeAt(end - 1) === 13 && text.charCodeAt(end) === 10) end++;
    pieces.push({ text: text.slice(at, end) });
    at = end;
  }
  return pieces;
}

function startsOf(piece: Piece): readonly number[] {
  if (piece.lineStarts) return piece.lineStarts;
  const { text } = piece;
  const starts: number[] = [];
  for (let at = nextLineStart(text, 0); at < text.length; at = nextLineStart(text, at)) {
    starts.push(at);
  }
  // A line that ends with the piece begins another one behind it.
  if (/[\r\n]$/.test(text.slice(-1))) starts.push(text.length);
  piece.lineStarts = starts;
  return starts;
}

/** How many numbers of an ascending list are not above `value`. */
function countNotAbove(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether CR LF stands right before an offset; `endsWith` costs far more than two units. */
function endsInCrLf(text: string, offset: number): boolean {
  return text.charCodeAt(offset - 1) === 10 && text.charCodeAt(offset - 2) === 13;
}
