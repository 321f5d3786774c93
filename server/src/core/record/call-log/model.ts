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
  /** Who called and who was called, as far as the row tells; a lone number by the direction. */
  readonly from?: string;
  readonly to?: string;
}

/** A call with its day; what the row does not tell, or not clearly, is left out. */
export interface Call extends CallRow {
  readonly date: IsoDate;
  /** `14:05`, on the clock of the log; left out where morning and afternoon are not told apart. */
  readonly time?: string;
  /** The time as it stands in the log, where it has one. */
  readonly timeWritten?: string;
  readonly seconds?: number;
  /** The length for a reader: `1:15`, or `2 min` where the log counts whole minutes. */
  readonly length?: string;
  /** The other number, where nothing says which of the two called. */
  readonly number?: string;
  /**
   * Perhaps no telephone call of its own: a voicemail is listed beside its call by some and alone by
   * others, and a `Zoom` may be called a call.
   */
  readonly perhaps?: true;
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
