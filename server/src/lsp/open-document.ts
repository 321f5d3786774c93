import { type Position, type Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../core/filing/model';
import { editFiling, readFiling } from '../core/filing/read-filing';
import type { TextEdit } from '../core/text/edit';
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
  readonly #document: TextDocument;
  #filing: Filing | undefined;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    version: number,
    text: string,
  ) {
    this.path = pathOf(uri);
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get version(): number {
    return this.#document.version;
  }

  get text(): string {
    return this.#document.getText();
  }

  get isTooLong(): boolean {
    return this.text.length > longestText;
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
    if (!range) {
      TextDocument.update(this.#document, [{ text }], version);
      this.#filing = undefined;
      return undefined;
    }
    const from = this.offsetAt(range.start);
    const to = this.offsetAt(range.end);
    const edit = { range: { start: Math.min(from, to), end: Math.max(from, to) }, text };
    const exact = {
      start: this.positionAt(edit.range.start),
      end: this.positionAt(edit.range.end),
    };
    TextDocument.update(this.#document, [{ range: exact, text }], version);
    this.#filing = this.#filing && editFiling(this.#filing, edit, this.text);
    return edit;
  }

  offsetAt(position: Position): number {
    return this.#document.offsetAt(position);
  }

  positionAt(offset: number): Position {
    return this.#document.positionAt(offset);
  }
}
