import { type LookedUp, lookUpQuote } from '../quote/look-up';
import type { PaperName } from './file-names';
import type { RecordPaper } from './model';

/** The local copies of a case's papers that were read. Immutable. */
export interface RecordShelf {
  /** Copies of the main document or of one attachment; empty where there is none. */
  of(entry: number, attachment?: number): readonly RecordPaper[];
  /** Copies of an entry, attachments and all. */
  allOf(entry: number): readonly RecordPaper[];
  /** Copies whose file names say that they are of another paper than the court's stamp says. */
  readonly misnamed: readonly Misnamed[];
  readonly lookUp: LookUp;
}

/** A copy with what it is a copy of; `attachment` 0 is the main document. */
export interface Shelved {
  readonly entry: number;
  readonly attachment: number;
  readonly paper: RecordPaper;
  /** What its file name says that it is, where that is another paper. */
  readonly named?: PaperName;
}

export type Misnamed = Shelved & { readonly named: PaperName };

/** What a quotation comes to in a paper. */
export type LookUp = (quote: string, paper: RecordPaper) => LookedUp;

/** So many quotations are kept for a paper: more than a filing has. */
const mostKept = 500;

/** A look-up that keeps its answers, so that only a quotation or a paper that is new costs. */
export function keepingLookUp(): LookUp {
  const kept = new WeakMap<RecordPaper, Map<string, LookedUp>>();
  return (quote, paper) => {
    const known = kept.get(paper) ?? new Map<string, LookedUp>();
    kept.set(paper, known);
    const found = known.get(quote) ?? lookUpQuote(quote, paper);
    if (known.size >= mostKept) known.clear();
    known.set(quote, found);
    return found;
  };
}

/** Puts copies on a shelf. */
export function recordShelf(
  copies: readonly Shelved[],
  lookUp: LookUp = keepingLookUp(),
): RecordShelf {
  const byEntry = new Map<number, Shelved[]>();
  for (const copy of copies) {
    const same = byEntry.get(copy.entry);
    if (same) same.push(copy);
    else byEntry.set(copy.entry, [copy]);
  }
  const copiesOf = (entry: number) => byEntry.get(entry) ?? [];
  return {
    of: (entry, attachment = 0) =>
      copiesOf(entry)
        .filter((one) => one.attachment === attachment)
        .map(({ paper }) => paper),
    allOf: (entry) => copiesOf(entry).map(({ paper }) => paper),
    misnamed: copies.filter((copy): copy is Misnamed => copy.named !== undefined),
    lookUp,
  };
}
