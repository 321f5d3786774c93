import type { Problem } from '../text/problem';

/** The problems of one file; an empty list says that it was read and is well. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** What reading one kind of file of a case folder came to, beside what the files hold. */
export interface LoadedFiles {
  /** Every file that was read or looked for. */
  readonly files: readonly string[];
  readonly problems: readonly FileProblems[];
  /** Named in the case file and not there, as the case file names them. */
  readonly missing: readonly string[];
}

/** The problem of a file that is there and cannot be read as text. */
export function unreadable(why: string): Problem {
  return { code: 'source/unreadable', range: { start: 0, end: 0 }, message: why };
}
