import type { Range } from './range';

/**
 * Why (a part of) a file could not be read. Readers never throw: they give what they
 * could read, and problems with their place in the file's text.
 */
export interface Problem {
  readonly range: Range;
  /** One sentence in a lawyer's words. */
  readonly message: string;
  /** Stable, e.g. `case/unknown-key`, `source/not-a-docket`. */
  readonly code: string;
  /** An error if left out: something could not be read. */
  readonly severity?: 'warning' | 'information';
}
