import type { Temporal } from 'temporal-polyfill';
import type { Range } from '../text/range';

/** A date, or a range of dates, as a court paper writes it. Offsets are into the text scanned. */
export interface DateMention {
  readonly range: Range;
  /** First (or only) day; missing when what is written is no day of the calendar. */
  readonly start?: Temporal.PlainDate;
  /** Last day of a range, inclusive. */
  readonly end?: Temporal.PlainDate;
  /** The first impossible day as written, `2016-02-30`, and where it stands. */
  readonly impossible?: { readonly iso: string; readonly range: Range };
  /** A weekday written with the (first) date: 1 Monday … 7 Sunday, as Temporal counts. */
  readonly weekday?: { readonly day: number; readonly range: Range };
  /** The same for the last day of a range. */
  readonly endWeekday?: { readonly day: number; readonly range: Range };
  /** A time of day written with it, `14:00`, in the court's own time. */
  readonly time?: string;
  /** The year stands elsewhere (in the same list or range, or nowhere near) and was inferred. */
  readonly yearInferred?: boolean;
  /** No year is written and none can be inferred: month and day only. */
  readonly noYear?: { readonly month: number; readonly day: number };
  /** `4/6/16`: both readings, when day and month could be swapped. */
  readonly ambiguous?: boolean;
  /** Of a range: where its first and its last day stand, weekdays left out. */
  readonly parts?: { readonly first: Range; readonly last: Range };
  /** How it is written: `month-day-year`, `iso`, `numeric`, `ordinal-of`, … */
  readonly form: string;
}
