import type { Position, Range } from 'vscode-languageserver/node';
import type { Filing } from '../core/filing/model';
import { editFiling, readFiling } from '../core/filing/read-filing';
import type { TextEdit } from '../core/text/edit';
import { TextBuffer } from '../core/text/text-buffer';
import { pathOf } from './uris';

/** A longer text (in UTF-16 units) is no filing; it is not read. */
export const longestText = 20 * 1024 * 1024;

/** One change as the protocol brings it: at a range, or the whole text anew. */
export interface Change {
  readonly range?: Range;
  readonly text: string;
}

/** A document that is open in the editor. Its filing is read when first asked for, then edited along. */
export class OpenDocument {
  readonly path: string | undefined;
  #version: number;
  #buffer: TextBuffer;
  #filing: Filing | undefined;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    version: number,
    text: string,
  ) {
    this.path = pathOf(uri);
    this.#version = version;
    this.#buffer = new TextBuffer(text);
  }

  get version(): number {
    return this.#version;
  }

  get text(): string {
    return this.#buffer.text;
  }

  get isTooLong(): boolean {
    return this.#buffer.length > longestText;
  }

  get filing(): Filing {
    this.#filing ??= readFiling(this.text);
    return this.#filing;
  }

  /**
   * Takes a change in. Positions outside the text are taken to their nearest place.
   *
   * @returns the change in offsets of the text before it; undefined where the whole text is new
   */
  change({ range, text }: Change, version: number): TextEdit | undefined {
    this.#version = version;
    if (!range) {
      this.#buffer = new TextBuffer(text);
      this.#filing = undefined;
      return undefined;
    }
    const from = this.offsetAt(range.start);
    const to = this.offsetAt(range.end);
    const edit = { range: { start: Math.min(from, to), end: Math.max(from, to) }, text };
    this.#buffer.replace(edit);
    this.#filing = this.#filing && editFiling(this.#filing, edit);
    return edit;
  }

  offsetAt(position: Position): number {
    return this.#buffer.offsetAt(position);
  }

  positionAt(offset: number): Position {
    return this.#buffer.positionAt(offset);
  }
}
