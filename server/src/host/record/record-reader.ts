import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PaperReader } from '../../core/record/load-record';
import type { RecordPaper } from '../../core/record/model';
import { recordPaper } from '../../core/record/record-paper';
import { cacheFolder } from './kept-pages';
import type { WorkerAnswer, WorkerData, WorkerQuestion } from './messages';
import { textPages } from './text-pages';

/** A larger file is left alone: 100 MB. */
const largest = 100_000_000;
/** A text up to so many bytes is read at once, without the worker. */
const small = 200_000;
/** One file gets so long, in milliseconds. */
const patience = 60_000;
/** The worker is let go when nothing was asked of it for so long. */
const idle = 20_000;
/** Papers with so many letters in all are kept in memory, those asked for last. */
const mostLetters = 20_000_000;
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

export interface RecordReaderOptions {
  /** The bundled worker; by default beside the program's own file. */
  readonly worker?: string;
  /** Where pages of PDFs are kept by the hash of the file's content; null keeps none. */
  readonly cache?: string | null;
}

export interface RecordReader extends PaperReader {
  /** Gives up the file that is being read; who waits for it gets nothing. */
  giveUp(): void;
}

/**
 * Reads local copies one at a time, in a worker thread with limits of time and memory. A copy is
 * read again only when it was changed.
 */
export function recordReader(options: RecordReaderOptions = {}): RecordReader {
  const papers = new PaperMemory();
  const thread = new ReadingThread(options.worker ?? join(__dirname, 'record-worker.js'), {
    cache: options.cache === undefined ? cacheFolder() : options.cache,
  });
  let last: Promise<unknown> = Promise.resolve();
  let givenUp = 0;
  const read = async (path: string) => {
    const { size, mtimeMs } = await stat(path);
    if (size > largest) return undefined;
    const state = `${size} ${mtimeMs}`;
    const known = papers.get(path, state);
    if (known) return known.paper;
    const before = givenUp;
    const paper = await (isText(path) && size <= small ? readHere(path) : thread.read(path));
    // What cannot be read is not tried again and again, but what was given up is.
    if (paper || before === givenUp) papers.keep(path, state, paper);
    return paper;
  };
  return {
    read(path) {
      const next = last.then(() => read(path));
      last = next.catch(() => undefined);
      return next.catch(() => undefined);
    },
    giveUp() {
      givenUp++;
      thread.end();
    },
  };
}

function isText(path: string): boolean {
  return /\.(?:txt|md|html?)$/i.test(path);
}

async function readHere(path: string): Promise<RecordPaper | undefined> {
  const pages = await textPages(path);
  return pages && recordPaper(path, pages);
}

interface Remembered {
  /** Size and time of the file as it was read. */
  readonly state: string;
  readonly paper: RecordPaper | undefined;
}

function lettersIn(paper: RecordPaper | undefined): number {
  return paper?.letters.text.length ?? 0;
}

/** The papers read last, each as long as its file stays the same. */
class PaperMemory {
  readonly #papers = new Map<string, Remembered>();
  #letters = 0;

  get(path: string, state: string): Remembered | undefined {
    const known = this.#papers.get(path);
    if (known?.state !== state) return undefined;
    this.#papers.delete(path);
    this.#papers.set(path, known);
    return known;
  }

  keep(path: string, state: string, paper: RecordPaper | undefined): void {
    this.#drop(path);
    this.#papers.set(path, { state, paper });
    this.#letters += lettersIn(paper);
    for (const oldest of this.#papers.keys()) {
      if (this.#letters <= mostLetters || oldest === path) break;
      this.#drop(oldest);
    }
  }

  #drop(path: string): void {
    this.#letters -= lettersIn(this.#papers.get(path)?.paper);
    this.#papers.delete(path);
  }
}

/** A worker that is started when it is needed, and ended when it hangs, fails or is idle. */
class ReadingThread {
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #done: ((paper: RecordPaper | undefined) => void) | undefined;

  constructor(
    private readonly file: string,
    private readonly data: WorkerData,
  ) {}

  /** One file at a time: the next is asked for when this one has come. */
  read(path: string): Promise<RecordPaper | undefined> {
    return new Promise((resolve) => {
      this.#done = resolve;
      this.#wait(patience);
      this.#worker ??= this.#start();
      this.#worker.ref();
      this.#worker.postMessage({ path } satisfies WorkerQuestion);
    });
  }

  /** Ends the worker; a file that is being read comes to nothing. */
  end(): void {
    clearTimeout(this.#timer);
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#answer(undefined);
  }

  #start(): Worker {
    const worker = new Worker(this.file, {
      resourceLimits: memory,
      stdout: true,
      stderr: true,
      env: {},
      workerData: this.data,
    });
    const failed = () => {
      if (this.#worker === worker) this.end();
    };
    worker.on('message', ({ paper }: WorkerAnswer) => {
      if (this.#worker !== worker) return;
      // A program that has nothing else to do may end.
      worker.unref();
      this.#wait(idle).unref();
      this.#answer(paper);
    });
    worker.on('error', failed);
    worker.on('exit', failed);
    return worker;
  }

  #wait(milliseconds: number): NodeJS.Timeout {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end(), milliseconds);
    return this.#timer;
  }

  #answer(paper: RecordPaper | undefined): void {
    const done = this.#done;
    this.#done = undefined;
    done?.(paper);
  }
}
