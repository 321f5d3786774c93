import type { RemoteWindow } from 'vscode-languageserver';
import type { CaseContext } from '../core/case/load-case';
import type { Files } from '../core/ports';
import { recordFolder, shelved } from '../core/record/load-record';
import type { SearchedCopy } from '../core/record/search-record';
import type { RecordReader } from '../host/record/record-reader';
import { withProgress } from './reading-progress';

/** What was read of a record folder so far. */
export interface WholeRecord {
  /** Files that may be copies of papers. */
  readonly files: number;
  readonly copies: readonly SearchedCopy[];
  /** Paths of files that could not be read. */
  readonly unread: readonly string[];
  readonly reading: boolean;
}

interface Reading extends WholeRecord {
  readonly folder: string;
  files: number;
  reading: boolean;
  readonly copies: SearchedCopy[];
  readonly unread: string[];
  done: Promise<void>;
}

/** Milliseconds between two tidings of copies that were read. */
const pause = 300;
/** What is known after so long, in milliseconds, is given; the rest follows. */
const patience = 250;

/** Every copy of a record folder, read in the background: of the folder asked for last. */
export class RecordReading {
  #current: Reading | undefined;

  constructor(
    private readonly files: Files,
    private readonly reader: RecordReader,
    private readonly window: () => Pick<RemoteWindow, 'createWorkDoneProgress'>,
    /** Called now and then as more copies were read, and when all are. */
    private readonly onRead: () => void,
  ) {}

  /**
   * What was read so far.
   *
   * @param again looks the folder through anew; copies that stayed the same are not read again
   */
  async of(context: CaseContext, again: boolean): Promise<WholeRecord> {
    const { folder } = context;
    let current = this.#current;
    if (current?.folder !== folder || (again && !current.reading)) {
      current = {
        folder,
        files: 0,
        copies: [],
        unread: [],
        reading: true,
        done: Promise.resolve(),
      };
      this.#current = current;
      current.done = this.#read(context, current);
    }
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([current.done, late]);
    clearTimeout(timer);
    return current;
  }

  async #read(context: CaseContext, into: Reading): Promise<void> {
    try {
      const all = await recordFolder(this.files, context);
      into.files = all.length;
      const giveUp = () => this.reader.giveUp();
      await withProgress(this.window(), giveUp, async ({ cancel, step }) => {
        let told = Date.now();
        for (const [i, file] of all.entries()) {
          step(i, all.length);
          const paper = await this.reader.read(file.path);
          // Another record is asked for now, or none.
          if (cancel.requested || this.#current !== into) return;
          if (paper) into.copies.push(shelved(file, paper, context) ?? { paper });
          else into.unread.push(file.path);
          if (Date.now() - told < pause) continue;
          told = Date.now();
          this.onRead();
        }
      });
    } finally {
      into.reading = false;
      this.onRead();
    }
  }
}
