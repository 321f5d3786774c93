import type { FileContent } from '../core/ports';

/** What the command line needs of the process it runs in; a test may hand in its own. */
export interface Terminal {
  /** Absolute path of the working folder, with `/`. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  readStdin(): Promise<FileContent>;
}

export interface Output {
  write(text: string): void;
  /** Resolves when what was written is on its way, so that little of it is held. */
  drained(): Promise<void>;
  /** True once nobody reads any more: the rest of the work is for nothing. */
  readonly closed: boolean;
  readonly isTerminal: boolean;
  /** Columns to fill; undefined where there is no screen. */
  readonly columns: number | undefined;
}

/** Columns to fill where there is no screen to ask. */
export const usualColumns = 100;
