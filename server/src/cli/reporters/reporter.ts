import type { ListedFile } from '../listing';

/** Turns what a command lists into one format. Each part of the output is given piece by piece. */
export interface Reporter<T> {
  begin(): Iterable<string>;
  file(file: ListedFile<T>): Iterable<string>;
  end(outcome: Outcome): Iterable<string>;
}

/** What the whole run came to. */
export interface Outcome {
  readonly unreadable: readonly { readonly file: string; readonly message: string }[];
}
