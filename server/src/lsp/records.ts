import { type CaseContext, withRecord } from '../core/case/load-case';
import type { Filing } from '../core/filing/model';
import type { Files } from '../core/ports';
import { loadRecord, type PdfReader, quotedEntries } from '../core/record/load-record';
import type { RecordShelf } from '../core/record/shelf';

interface Read {
  /** Copies by entry; an entry without a copy is looked for again next time. */
  readonly byEntry: Map<number, RecordShelf>;
  /** The case with all of them at hand. */
  current: CaseContext;
}

/** The local copies that the drafts of each case quote, read in the background and kept. */
export class Records {
  readonly #read = new WeakMap<CaseContext, Read>();

  constructor(
    private readonly files: Files,
    private readonly pdf: PdfReader,
  ) {}

  /** A case as loaded, with the copies read so far. */
  known(context: CaseContext): CaseContext {
    return this.#read.get(context)?.current ?? context;
  }

  /** Reads what a filing quotes and is not read yet; tells whether there is more at hand now. */
  async prepare(context: CaseContext, filing: Filing): Promise<boolean> {
    const read = this.#read.get(context) ?? { byEntry: new Map(), current: context };
    this.#read.set(context, read);
    const wanted = [...quotedEntries(filing, context)].filter((entry) => !read.byEntry.has(entry));
    let more = false;
    for (const entry of wanted) {
      const shelf = await loadRecord(this.files, this.pdf, context, new Set([entry]));
      if (!shelf || shelf.allOf(entry).length === 0) continue;
      read.byEntry.set(entry, shelf);
      more = true;
    }
    if (more) read.current = withRecord(context, together(new Map(read.byEntry)));
    return more;
  }
}

function together(byEntry: ReadonlyMap<number, RecordShelf>): RecordShelf {
  return {
    of: (entry, attachment) => byEntry.get(entry)?.of(entry, attachment) ?? [],
    allOf: (entry) => byEntry.get(entry)?.allOf(entry) ?? [],
  };
}
