/** What a host lends to the core. Paths are absolute with `/` between their parts. */
export interface Files {
  /** The text of a file as the user sees it (an unsaved buffer wins), or why there is none. */
  read(path: string): Promise<FileContent>;
  /** Names in a folder, or an empty list where it is none. */
  list(folder: string): Promise<readonly FileEntry[]>;
}

export interface FileEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** There, but not to be read as text: `why` is a sentence for the user. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** Asked now and then on long work; true when the answer is no longer wanted. */
export interface Cancel {
  readonly requested: boolean;
}

export const never: Cancel = { requested: false };

/** What day it is, as the user's clock has it. */
export interface Clock {
  /** `YYYY-MM-DD` in the user's own time zone. */
  today(): string;
}
