import type { IsoDate } from '../../docket/model';
import type { Problem } from '../../text/problem';
import type { Range } from '../../text/range';

/** What a column of a call log may hold. */
export type CallColumn =
  | 'date'
  | 'time'
  | 'length'
  | 'from'
  | 'to'
  | 'number'
  | 'direction'
  | 'how'
  | 'outcome';

/** A row of the log. `written` has its cells as they stand there. */
export interface CallRow {
  readonly written: Readonly<Partial<Record<CallColumn, string>>>;
  /** The row's place in the file. */
  readonly range: Range;
}

/** A call with its day; what the row does not tell, or not clearly, is left out. */
export interface Call extends CallRow {
  readonly date: IsoDate;
  /** `14:05`, on the clock of the log. */
  readonly time?: string;
  readonly seconds?: number;
  readonly from?: string;
  readonly to?: string;
}

/** A log of calls as read. */
export interface CallLog {
  /** Every row, e-mails and rows without a day among them. */
  readonly rows: readonly CallRow[];
  /** The rows that are calls, by day and time. */
  readonly calls: readonly Call[];
  /** What could not be read. While there is anything, nothing is held against the log. */
  readonly problems: readonly Problem[];
}
