import type { Files } from '../core/ports';
import type { OpenDocument } from './open-document';
import { fileUri } from './uris';

/** The documents open in the editor, by address and by path. */
export class Buffers {
  readonly #byUri = new Map<string, OpenDocument>();
  readonly #byPath = new Map<string, OpenDocument>();

  open(document: OpenDocument): void {
    this.#byUri.set(document.uri, document);
    if (document.path !== undefined) this.#byPath.set(document.path, document);
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.#byUri.get(uri);
    this.#byUri.delete(uri);
    if (document?.path !== undefined && this.#byPath.get(document.path) === document) {
      this.#byPath.delete(document.path);
    }
    return document;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(uri);
  }

  at(path: string): OpenDocument | undefined {
    return this.#byPath.get(path);
  }

  all(): readonly OpenDocument[] {
    return [...this.#byUri.values()];
  }

  /** The address of a path as the editor writes it; what is no path is an address already. */
  uriOf(path: string): string {
    return this.#byPath.get(path)?.uri ?? (this.#byUri.has(path) ? path : fileUri(path));
  }

  /** Files as the user sees them: an unsaved buffer wins over the disk. */
  over(disk: Files): Files {
    return {
      list: (folder) => disk.list(folder),
      read: async (path) => {
        const open = this.#byPath.get(path);
        return open ? { kind: 'text', text: open.text } : disk.read(path);
      },
    };
  }
}
