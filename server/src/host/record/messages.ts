import type { RecordPaper } from '../../core/record/model';

/** What the worker is started with. */
export interface WorkerData {
  /** Where pages of PDFs are kept by the hash of the file's content; null keeps none. */
  readonly cache: string | null;
}

export interface WorkerQuestion {
  readonly path: string;
}

/** Without a paper where the file could not be read. */
export interface WorkerAnswer {
  readonly path: string;
  readonly paper?: RecordPaper;
}
