import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { RecordPaper } from '../../core/record/model';
import { recordPaper } from '../../core/record/record-paper';
import { docxPages } from './docx-pages';
import { keepPages, keptPages } from './kept-pages';
import type { WorkerAnswer, WorkerData, WorkerQuestion } from './messages';
import { pdfPages } from './pdf-pages';
import { textPages } from './text-pages';

/**
 * Reads local copies in a thread of its own, one at a time: one that hangs or eats memory is ended
 * from outside, and none delays a keystroke.
 */
const { cache } = workerData as WorkerData;

parentPort?.on('message', async ({ path }: WorkerQuestion) => {
  const paper = await read(path).catch(() => undefined);
  const answer: WorkerAnswer = { path, ...(paper ? { paper } : {}) };
  parentPort?.postMessage(answer, paper ? [paper.letters.offsets.buffer as ArrayBuffer] : []);
});

async function read(path: string): Promise<RecordPaper | undefined> {
  const pages = await pagesOf(path);
  return pages && recordPaper(path, pages);
}

async function pagesOf(path: string): Promise<readonly string[] | undefined> {
  if (/\.pdf$/i.test(path)) return pagesOfPdf(path);
  if (/\.docx$/i.test(path)) return docxPages(await readFile(path));
  return textPages(path);
}

async function pagesOfPdf(path: string): Promise<readonly string[]> {
  const data = await readFile(path);
  const hash = createHash('sha256').update(data).digest('hex');
  const known = cache === null ? undefined : await keptPages(cache, hash);
  if (known) return known;
  const pages = await pdfPages(new Uint8Array(data));
  if (cache !== null) await keepPages(cache, hash, pages);
  return pages;
}
