import type { DocketReading } from '../model';

/** One docket file format: a file of its own and a line in `table.ts`. */
export interface DocketSourceFormat {
  /** Stable name: `yaml`, `pacer-html`, `history-html`, `courtlistener-json`, `rss`, … */
  readonly kind: string;
  /** What a lawyer would call it. */
  readonly label: string;
  /** Whether the file is of this format, from its name and its text; cheap, never throws. */
  recognises(file: SourceFile): boolean;
  /** Reads it; never throws. */
  read(file: SourceFile): DocketReading;
}

export interface SourceFile {
  /** Absolute path with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}
