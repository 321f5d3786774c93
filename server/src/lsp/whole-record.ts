import type { CaseContext } from '../core/case/load-case';
import type { Files } from '../core/ports';
import { type PaperReader, recordFolder, shelved } from '../core/record/load-record';
import type { SearchedCopy } from '../core/record/search-record';

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
    private readonly reader: PaperReader,
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
      let told = Date.now();
      for (const file of all) {
        const { path } = file;
        // Another record is asked for now.
        if (this.#current !== into) return;
        const paper = await this.reader.read(path);
        if (paper) into.copies.push(shelved(file, paper, context) ?? { paper });
        else into.unread.push(path);
        if (Date.now() - told < pause) continue;
        told = Date.now();
        this.onRead();
      }
    } finally {
      into.reading = false;
      this.onRead();
    }
  }
}
