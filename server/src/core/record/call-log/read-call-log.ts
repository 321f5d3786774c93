import type { IsoDate } from '../../docket/model';
import { type CsvRow, csvRows } from '../../docket/sources/csv/rows';
import { shift } from '../../text/range';
import { type Column, columnsOf, type LengthUnit } from './columns';
import { type DayOrder, dayIn, dayOrderOf, isUniversal } from './days';
import { tableStart } from './header';
import { lengthIn } from './lengths';
import type { Call, CallColumn, CallLog, CallRow } from './model';
import {
  empty,
  type Fault,
  noDay,
  noDays,
  noHeader,
  openQuote,
  Problems,
  twoDays,
  universalTime,
} from './problems';
import { clockTime, is24Hours, timeIn, type WrittenTime } from './times';

/** How the columns of one log are to be understood, told by all of their rows. */
interface Conventions {
  readonly unit: LengthUnit | undefined;
  readonly isUniversal: boolean;
  readonly order: DayOrder;
  readonly is24: boolean;
}

/**
 * Reads a log of calls: CSV or TSV with a header, as telephone companies and phones export it and
 * people keep it by hand; lines above the header are passed over. Each row keeps its place in the
 * text (UTF-16). Never throws; a row whose day cannot be read, or not in one way only, is a problem
 * at the row, and nothing of it is guessed.
 */
export function readCallLog(text: string): CallLog {
  const start = tableStart(text);
  const [header, ...lines] = csvRows(text.slice(start)).map((row) => placed(row, start));
  if (!header) return { rows: [], calls: [], problems: [empty] };
  const columns = columnsOf(header.cells);
  if (columns.every((one) => one === undefined)) {
    return { rows: [], calls: [], problems: [{ ...noHeader, range: header.range }] };
  }
  const problems = new Problems();
  const hasDays = columns.some((one) => one?.column === 'date');
  if (!hasDays) problems.add(noDays, header.range);
  const rows = lines.map((line) => rowOf(line, columns));
  const times = rows.map(({ written: { time = '', date = '' } }) => timeIn(time) ?? timeIn(date));
  const conventions: Conventions = {
    unit: columns.find((one) => one?.column === 'length')?.unit,
    isUniversal: columns.some((one) => one?.universal),
    order: dayOrderOf(rows.map(({ written }) => written.date ?? '')),
    is24: is24Hours(times),
  };
  const calls: Call[] = [];
  rows.forEach((row, i) => {
    if (lines[i]?.openQuote) problems.add(openQuote, row.range);
    if (!hasDays || isNoCall(row)) return;
    const time = times[i];
    const day = dayOf(row, time, conventions);
    if (typeof day === 'string') calls.push(callOf(row, day, time, conventions));
    else problems.add(day, row.range);
  });
  return { rows, calls: inOrder(calls), problems: problems.all() };
}

const otherMeans = /\b(?:e-?mails?|texts?|sms|mms|imessages?|messages?|letters?|fax|mail|data)\b/i;
const voicemail = /\bvoice\s?(?:mails?|messages?)\b/i;
const byTelephone =
  /\b(?:(?:phone\s?|telephone\s?)?calls?|called|(?:tele)?phone|voice|cell|mobile)\b/i;
const incoming = /\b(?:in(?!\W*network)|incoming|inbound|received|missed)\b/i;
const outgoing = /\b(?:out|outgoing|outbound|dial(?:l?ed)?|placed)\b/i;

function placed(row: CsvRow, by: number): CsvRow {
  return { ...row, range: shift(row.range, by) };
}

function rowOf({ cells, range }: CsvRow, columns: readonly (Column | undefined)[]): CallRow {
  const written: Partial<Record<CallColumn, string>> = {};
  columns.forEach((column, i) => {
    if (column) written[column.column] = cells[i] ?? '';
  });
  const { direction = '', number } = written;
  const isIn = incoming.test(direction);
  const isOut = outgoing.test(direction);
  const from = written.from || (isIn && !isOut ? number : undefined);
  const to = written.to || (isOut && !isIn ? number : undefined);
  return { written, range, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** A message, a letter, or the sum below the calls. */
function isNoCall({ written }: CallRow): boolean {
  const { date = '', time, from, to, number, how = '', direction = '' } = written;
  const means = `${how} ${direction}`;
  if (otherMeans.test(means) && !voicemail.test(means) && !byTelephone.test(means)) return true;
  return !/\d/.test(date) && !time && !from && !to && !number && !how;
}

function dayOf(
  { written: { date = '', time = '' } }: CallRow,
  at: WrittenTime | undefined,
  conventions: Conventions,
): IsoDate | Fault {
  if (at && (conventions.isUniversal || isUniversal(date) || isUniversal(time))) {
    return universalTime;
  }
  const { order } = conventions;
  const day = dayIn(date, order);
  if (day !== undefined) return day;
  return order === 'mixed' && dayIn(date, 'month-first') ? twoDays : noDay;
}

function callOf(
  { written, range, from, to }: CallRow,
  date: IsoDate,
  at: WrittenTime | undefined,
  { unit, is24 }: Conventions,
): Call {
  const { number, how = '', direction = '' } = written;
  const call: Writable<Call> = { written, range, date };
  if (from) call.from = from;
  if (to) call.to = to;
  if (number && !from && !to) call.number = number;
  const time = at && clockTime(at, is24);
  if (time !== undefined) call.time = time;
  const timeWritten = at?.text ?? written.time;
  if (timeWritten) call.timeWritten = timeWritten;
  const length = lengthIn(written.length ?? '', unit);
  if (length) call.seconds = length.seconds;
  const shown = length?.text ?? written.length;
  if (shown) call.length = shown;
  if (voicemail.test(`${how} ${direction}`) || (how && !byTelephone.test(how))) {
    call.perhaps = true;
  }
  return call;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Calls by day and time; where no time is known, as the log has them. */
export function inOrder(calls: readonly Call[]): readonly Call[] {
  return calls
    .map((call) => ({ call, moment: `${call.date} ${call.time ?? ''}` }))
    .sort((a, b) => (a.moment < b.moment ? -1 : Number(a.moment > b.moment)))
    .map(({ call }) => call);
}
