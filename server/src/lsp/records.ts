import type { RemoteWindow } from 'vscode-languageserver';
import { type CaseContext, withRecord } from '../core/case/load-case';
import type { Filing } from '../core/filing/model';
import type { Files } from '../core/ports';
import { quotedEntries, readCopies, recordFolder } from '../core/record/load-record';
import { keepingLookUp, recordShelf, type Shelved } from '../core/record/shelf';
import type { RecordReader } from '../host/record/record-reader';
import { type Watched, withProgress } from './reading-progress';

interface Read {
  readonly copies: readonly Shelved[];
  /** The case with all of them at hand. */
  readonly current: CaseContext;
}

/** The local copies that the drafts of each case quote, read in the background and kept. */
export class Records {
  readonly #read = new WeakMap<CaseContext, Read>();
  readonly #lookUp = keepingLookUp();
  /** Cases whose copies the user did not want to wait for. */
  readonly #left = new WeakSet<CaseContext>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly files: Files,
    private readonly reader: RecordReader,
    private readonly window: () => Pick<RemoteWindow, 'createWorkDoneProgress'>,
    /** How long reading may take before it is shown, in milliseconds. */
    private readonly moment?: number,
  ) {}

  /** A case as loaded, with the copies read so far. */
  known(context: CaseContext): CaseContext {
    return this.#read.get(context)?.current ?? context;
  }

  /**
   * Reads the copies of what a filing quotes, those that are new or were changed; tells whether
   * there is anything else at hand now. After the user cancelled it, only where it is asked for.
   *
   * @param asked a command of the user needs them
   */
  prepare(context: CaseContext, filing: Filing, asked = false): Promise<boolean> {
    const next = this.#last.then(() => this.#prepare(context, filing, asked));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #prepare(context: CaseContext, filing: Filing, asked: boolean): Promise<boolean> {
    const wanted = quotedEntries(filing, context);
    if (asked) this.#left.delete(context);
    if (wanted.size === 0 || this.#left.has(context)) return false;
    const files = await recordFolder(this.files, context);
    const giveUp = () => {
      this.#left.add(context);
      this.reader.giveUp();
    };
    const read = ({ cancel, step }: Watched) =>
      readCopies(this.reader, files, context, wanted, (done, of) => {
        step(done, of);
        return !cancel.requested;
      });
    const found = await withProgress(this.window(), giveUp, read, this.moment);
    // Half of an entry's papers would make a quotation from the other half look wrong.
    if (this.#left.has(context)) return false;
    const before = this.#read.get(context)?.copies ?? [];
    const isFound = new Set(found.map(({ paper }) => paper.file));
    // What other drafts quote stays as it was read.
    const others = before.filter(
      ({ entry, paper }) =>
        !wanted.has(entry) &&
        !isFound.has(paper.file) &&
        files.some(({ path }) => path === paper.file),
    );
    const copies = [...others, ...found];
    if (isSame(before, copies)) return false;
    const shelf = recordShelf(copies, this.#lookUp);
    this.#read.set(context, { copies, current: withRecord(context, shelf) });
    return true;
  }
}

function isSame(a: readonly Shelved[], b: readonly Shelved[]): boolean {
  const papers = new Set(a.map(({ paper }) => paper));
  return a.length === b.length && b.every(({ paper }) => papers.has(paper));
}
