import { nextLineStart } from './lines';
import { lastNotAbove } from './sorted';

/** A place as the protocol and people count it: both from 0, characters in UTF-16 units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text begin, kept without the text. Lines end in LF, CR LF or CR. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    let at = nextLineStart(text, 0);
    while (at < text.length) {
      starts.push(at);
      at = nextLineStart(text, at);
    }
    if (text.length > 0 && /[\r\n]/.test(text.charAt(text.length - 1))) starts.push(text.length);
    this.#starts = starts;
    this.#length = text.length;
  }

  /** The place of an offset; one outside the text is taken to its nearest end. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.#length));
    const line = lastNotAbove(this.#starts, inside);
    return { line, character: inside - (this.#starts[line] ?? 0) };
  }
}
