import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PdfReader } from '../../core/record/load-record';

/** A larger file is left alone: 100 MB. */
const largest = 100_000_000;
/** One file gets so long, in milliseconds. */
const patience = 60_000;
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
/** Kept texts of another layout are not read. */
const version = 1;

export interface PdfReaderOptions {
  /** The bundled worker; by default beside the program's own file. */
  readonly worker?: string;
  /** Where texts are kept by the hash of the file's content; null keeps none. */
  readonly cache?: string | null;
}

/**
 * Reads the pages of PDFs in a worker thread with a limit of time and memory, one file at a time.
 * What was read is kept on this machine by the hash of the content, readable to the user alone.
 */
export function pdfReader(options: PdfReaderOptions = {}): PdfReader {
  const worker = options.worker ?? join(__dirname, 'pdf-worker.js');
  const cache = options.cache === undefined ? cacheFolder() : options.cache;
  let last: Promise<unknown> = Promise.resolve();
  return {
    pagesOf(path) {
      const next = last.then(() => read(path, worker, cache));
      last = next.catch(() => undefined);
      return next.catch(() => undefined);
    },
  };
}

function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(base, 'pincite', 'pages');
}

async function read(
  path: string,
  worker: string,
  cache: string | null,
): Promise<readonly string[] | undefined> {
  const { size } = await stat(path);
  if (size > largest) return undefined;
  const data = await readFile(path);
  const hash = createHash('sha256').update(data).digest('hex');
  const kept = cache === null ? undefined : join(cache, `${hash}.${version}.json`);
  const known = kept && (await readKept(kept));
  if (known) return known;
  const pages = await extract(data, worker);
  if (pages && kept && cache !== null) await keep(kept, cache, pages);
  return pages;
}

function extract(data: Uint8Array, file: string): Promise<readonly string[] | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(file, {
      resourceLimits: memory,
      stdout: true,
      stderr: true,
      env: {},
    });
    const end = (pages: readonly string[] | undefined) => {
      clearTimeout(timer);
      resolve(pages);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(undefined), patience);
    worker.once('message', (answer: { pages?: readonly string[] }) => end(answer.pages));
    worker.once('error', () => end(undefined));
    worker.once('exit', () => end(undefined));
    worker.postMessage(new Uint8Array(data));
  });
}

async function readKept(path: string): Promise<readonly string[] | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return Array.isArray(value) && value.every((one) => typeof one === 'string')
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** A text that cannot be kept is read again next time. */
async function keep(path: string, folder: string, pages: readonly string[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const half = `${path}.${process.pid}`;
    await writeFile(half, JSON.stringify(pages), { mode: 0o600 });
    await rename(half, path);
  } catch {
    // A full or read-only disk.
  }
}
