import type { Filing } from '../core/filing/model';
import { readFiling } from '../core/filing/read-filing';

/** Of longer texts together (in UTF-16 units), those that were asked for longest ago are let go. */
const mostKept = 8 * 1024 * 1024;

/** Filings that are not open, as they were read last: one whose text is the same is not read again. */
export class FilingsOnDisk {
  readonly #kept = new Map<string, { readonly text: string; readonly filing: Filing }>();
  #units = 0;

  /** The filing of a text that was just read from a path. */
  readonly read = (text: string, path: string): Filing => {
    const known = this.#kept.get(path);
    const filing = known?.text === text ? known.filing : readFiling(text);
    this.#forget(path);
    this.#kept.set(path, { text, filing });
    this.#units += text.length;
    for (const first of this.#kept.keys()) {
      if (this.#units <= mostKept || first === path) break;
      this.#forget(first);
    }
    return filing;
  };

  #forget(path: string): void {
    this.#units -= this.#kept.get(path)?.text.length ?? 0;
    this.#kept.delete(path);
  }
}
