/**
 * Requests that make or merge dockets, beside those in `docket.ts`. The server reads and plans; it
 * writes no file. Files go by their URI.
 */

export interface NewCaseParams {
  /** A saved docket; left out for a case folder with blanks. */
  readonly source?: string;
}

export interface NewCaseResult {
  /** `Loop AI Labs Inc. v. Gatti et al: 601 entries`. */
  readonly about: string;
  /** Paths relative to the folder. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Why there are none: a sentence for the user. */
  readonly refused?: string;
}

/** Request: `NewCaseParams` to `NewCaseResult`. */
export const newCase = 'pincite/newCase';

export interface PlanImportParams {
  /** Any file or folder of the case, or the case folder itself. */
  readonly uri: string;
  /** Saved dockets, one after the other. */
  readonly sources?: readonly string[];
  /** Or the text of one, as a fetch gives it. */
  readonly text?: string;
}

export interface PlanImportResult {
  /** The `docket.yaml` meant, there or not. */
  readonly target: string;
  readonly exists: boolean;
  /** Its text now, to be held against what is there when it is written. */
  readonly before: string;
  readonly after: string;
  readonly added: number;
  readonly changed: number;
  readonly missing: number;
  /** What is new, changed and gone, a line each. */
  readonly report: string;
  readonly refused?: string;
}

/** Request: `PlanImportParams` to `PlanImportResult | null` (null: no case folder there). */
export const planImport = 'pincite/planImport';

export interface FetchParams {
  /** An id or an address of CourtListener, as the user typed it. */
  readonly docket: string;
  readonly token: string;
  /** Path of a file in which the limits and a fetch that was stopped are remembered. */
  readonly state: string;
  /** For tests: another server, on this machine only. */
  readonly base?: string;
}

export interface FetchResult {
  readonly name: string;
  readonly entries: number;
  /** The docket as JSON that an import reads. */
  readonly text: string;
  readonly refused?: string;
  readonly reason?: string;
}

/** Request: `FetchParams` to `FetchResult`. Cancelling it keeps what was fetched. */
export const fetchDocket = 'pincite/fetchDocket';

export interface FetchProgressInfo {
  readonly entries: number;
  /** A pause for CourtListener's limits, until this moment (milliseconds since 1970). */
  readonly waitingUntil?: number;
}

/** Notification from the server: `FetchProgressInfo`. */
export const fetchProgress = 'pincite/fetchProgress';
