import { type CsvRow, csvRows } from '../../docket/sources/csv/rows';
import type { Problem } from '../../text/problem';
import { dayIn, secondsIn, timeIn } from './cells';
import { type Column, columnOf } from './columns';
import type { Call, CallColumn, CallLog, CallRow } from './model';

/**
 * Reads a log of calls: CSV or TSV with a header, as telephone companies and phones export it and
 * people keep it by hand. Each row keeps its place in the text (UTF-16). Never throws; a row whose
 * day cannot be read is a problem at the row, and its day is not guessed.
 */
export function readCallLog(text: string): CallLog {
  const [header, ...lines] = csvRows(text);
  if (!header) return { rows: [], calls: [], problems: [empty] };
  const columns = header.cells.map(columnOf);
  if (columns.every((one) => one === undefined)) {
    return { rows: [], calls: [], problems: [{ ...noHeader, range: header.range }] };
  }
  const problems: Problem[] = [];
  if (!columns.some((one) => one?.column === 'date')) {
    problems.push({ ...noDays, range: header.range });
  }
  const rows: CallRow[] = [];
  const calls: Call[] = [];
  for (const line of lines) {
    const row = { written: cellsOf(line, columns), range: line.range };
    rows.push(row);
    if (line.openQuote) problems.push({ ...openQuote, range: line.range });
    if (notACall.test(row.written.how ?? '')) continue;
    const call = callOf(row, columns);
    if (call) calls.push(call);
    else if (problems.length < most) problems.push({ ...noDay, range: line.range });
  }
  calls.sort((a, b) => compare(momentOf(a), momentOf(b)));
  return { rows, calls, problems };
}

/** With more problems than this in one file, the rest is said by the first. */
const most = 200;

const empty: Problem = {
  code: 'call-log/empty',
  range: { start: 0, end: 0 },
  message:
    'This call log is empty. Its first line names the columns: Date, Time, Length, From, To.',
};
const noHeader = {
  code: 'call-log/no-header',
  message: 'The first line names no column of a call log: Date, Time, Length, From, To.',
};
const noDays = { code: 'call-log/no-days', message: 'This call log has no column “Date”.' };
const noDay = { code: 'call-log/no-day', message: 'The day of this call cannot be read.' };
const openQuote = {
  code: 'call-log/open-quote',
  message: 'A quotation mark is opened in this row and never closed.',
};

const notACall = /\b(?:e-?mails?|texts?|sms|mms|letters?|fax|mail)\b/i;

function cellsOf({ cells }: CsvRow, columns: readonly (Column | undefined)[]): CallRow['written'] {
  const written: Partial<Record<CallColumn, string>> = {};
  columns.forEach((column, i) => {
    if (column && written[column.column] === undefined) written[column.column] = cells[i] ?? '';
  });
  return written;
}

function callOf(row: CallRow, columns: readonly (Column | undefined)[]): Call | undefined {
  const { date = '', time, length, direction = '', number } = row.written;
  const day = dayIn(date);
  if (day === undefined) return undefined;
  const unit = columns.find((one) => one?.column === 'length')?.unit;
  const isIncoming = /\b(?:in|incoming|inbound|received|missed)\b/i.test(direction);
  const isOutgoing = /\b(?:out|outgoing|outbound|dialed|dialled|placed)\b/i.test(direction);
  const from = row.written.from || (isIncoming ? number : undefined);
  const to = row.written.to || (isOutgoing ? number : undefined);
  const at = timeIn(time ?? '') ?? timeIn(date);
  const seconds = length === undefined ? undefined : secondsIn(length, unit);
  return {
    ...row,
    date: day,
    ...(at === undefined ? {} : { time: at }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

function momentOf({ date, time = '' }: Call): string {
  return `${date} ${time}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
