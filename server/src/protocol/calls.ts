import type { DocumentParams } from './requests';

export interface CallLogParams extends DocumentParams {
  /** The text of a log; without it, the case's own. */
  readonly log?: string;
}

export interface CallLogResult {
  /** The calls as a Markdown table, each with its number; empty where there is none. */
  readonly table: string;
  readonly calls: number;
  /** The days of the first and the last call, `2016-03-07`. */
  readonly first?: string;
  readonly last?: string;
  readonly problems: readonly CallLogProblem[];
}

export interface CallLogProblem {
  /** The log of the case; left out for a log that was given as text. */
  readonly uri?: string;
  /** From 0, as LSP counts. */
  readonly line: number;
  readonly message: string;
}

/** Request: `CallLogParams` to `CallLogResult | null` (null: no log was given, and the case has none). */
export const callLog = 'pincite/callLog';
