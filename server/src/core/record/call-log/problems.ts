import type { Problem } from '../../text/problem';
import type { Range } from '../../text/range';

/** What can be wrong with a log or a row of it; the place is added. */
export type Fault = Omit<Problem, 'range'>;

/** With more than this in one file, how many there are is said in one more problem. */
const most = 200;

/** The problems of one log, as many as anybody reads. */
export class Problems {
  readonly #list: Problem[] = [];
  #more = 0;

  add(fault: Fault, range: Range): void {
    if (this.#list.length < most) this.#list.push({ ...fault, range });
    else this.#more++;
  }

  all(): readonly Problem[] {
    const last = this.#list.at(-1);
    if (!last || this.#more === 0) return this.#list;
    const message = `${this.#more} more rows below cannot be read.`;
    return [...this.#list, { code: 'call-log/more', message, range: last.range }];
  }
}

export const empty: Problem = {
  code: 'call-log/empty',
  range: { start: 0, end: 0 },
  message:
    'This call log is empty. Its first line names the columns: Date, Time, Length, From, To.',
};
export const noHeader: Fault = {
  code: 'call-log/no-header',
  message: 'The first line names no column of a call log: Date, Time, Length, From, To.',
};
export const noDays: Fault = {
  code: 'call-log/no-days',
  message: 'This call log has no column “Date”.',
};
export const noDay: Fault = {
  code: 'call-log/no-day',
  message: 'The day of this call cannot be read.',
};
export const twoDays: Fault = {
  code: 'call-log/two-days',
  message:
    'Some rows write the day before the month and others the month first, so this day can be read in two ways.',
};
export const universalTime: Fault = {
  code: 'call-log/universal-time',
  message:
    'The time of this call is in UTC, so its day may be another where the call was made; give the local time.',
};
export const openQuote: Fault = {
  code: 'call-log/open-quote',
  message: 'A quotation mark is opened in this row and never closed.',
};
