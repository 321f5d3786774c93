import { createHash } from 'node:crypto';

interface Kept<T> {
  readonly digest: string;
  readonly value: T;
}

/** What is made of the text of a file, by path: kept while the text is the same, the text is not. */
export class MadeOfText<T> {
  readonly #kept = new Map<string, Kept<T>>();

  of(path: string, text: string, make: () => T): T {
    const digest = createHash('sha1').update(text).digest('base64');
    const before = this.#kept.get(path);
    if (before?.digest === digest) return before.value;
    const value = make();
    this.#kept.set(path, { digest, value });
    return value;
  }
}
