import { type Searchable, searchable } from '../quote/find-quote';
import type { RecordText } from './model';

/** The local copies of a case's papers that were read. Immutable. */
export interface RecordShelf {
  /** Copies of the main document or of one attachment; empty where there is none. */
  of(entry: number, attachment?: number): readonly Searchable[];
  /** Copies of an entry, attachments and all. */
  allOf(entry: number): readonly Searchable[];
}

/** A copy with what it is a copy of; `attachment` 0 is the main document. */
export interface Shelved {
  readonly entry: number;
  readonly attachment: number;
  readonly text: RecordText;
}

/** Puts copies on a shelf; each is made ready to be searched when first asked for. */
export function recordShelf(copies: readonly Shelved[]): RecordShelf {
  const ready = new Map<Shelved, Searchable>();
  const paperOf = (copy: Shelved) => {
    const known = ready.get(copy) ?? searchable(copy.text);
    ready.set(copy, known);
    return known;
  };
  return {
    of: (entry, attachment = 0) =>
      copies.filter((one) => one.entry === entry && one.attachment === attachment).map(paperOf),
    allOf: (entry) => copies.filter((one) => one.entry === entry).map(paperOf),
  };
}
