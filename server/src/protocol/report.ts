/** Request: `DocumentParams` to `ReportResult | null` (null: the document is none of ours). */
export const filingReport = 'pincite/filingReport';

export interface ReportResult {
  /** One page without scripts; its line numbers are `command:` links, see `showPlace`. */
  readonly page: string;
  /** The same without links, to be saved and printed. */
  readonly printed: string;
  readonly counts: {
    readonly wrong: number;
    readonly look: number;
    readonly unchecked: number;
    readonly right: number;
  };
}

/** The command that a line number leads to; its arguments are a URI and a line from 0. */
export const showPlace = 'pincite.showPlace';

/** The command that saves the page shown last. */
export const saveReport = 'pincite.saveReport';
