import { longDate } from '../../docket/calendar-day';
import { writeHead, writeRow } from '../../filing/table-cells';
import { csvLine } from '../../text/csv-line';
import type { Call } from './model';

/** The name that goes with a telephone number, where it is known whose it is. */
export type NameOf = (written: string) => string | undefined;

/**
 * The calls as rows of a table below their header, every call numbered, so that the text can speak
 * of “call 7”. A time that may be of the morning or the afternoon stands as the log has it. Columns
 * that no call has anything in are left out; a number has its name behind it.
 */
export function callRows(calls: readonly Call[], nameOf?: NameOf): readonly (readonly string[])[] {
  const columns: readonly (readonly [string, (call: Call, i: number) => string])[] = [
    ['No.', (_, i) => String(i + 1)],
    ['Date', ({ date }) => longDate(date)],
    ['Time', ({ time, timeWritten = '' }) => (time === undefined ? timeWritten : clock(time))],
    ['Length', ({ length = '' }) => length],
    ['From', ({ from }) => named(from, nameOf)],
    ['To', ({ to }) => named(to, nameOf)],
    ['Number', ({ number }) => named(number, nameOf)],
    ['Outcome', ({ written }) => written.outcome ?? ''],
  ];
  const used = columns.filter(([, cell]) => calls.some((call, i) => cell(call, i) !== ''));
  return [
    used.map(([title]) => title),
    ...calls.map((call, i) => used.map(([, cell]) => cell(call, i).replace(/\s+/g, ' ').trim())),
  ];
}

/** The calls as a Markdown table for a declaration. */
export function callTable(calls: readonly Call[], nameOf?: NameOf): string {
  const [header = [], ...rows] = callRows(calls, nameOf);
  return [...writeHead(header), ...rows.map(writeRow)].join('\n');
}

/** The same as CSV, for a spreadsheet. */
export function callCsv(calls: readonly Call[], nameOf?: NameOf): string {
  return callRows(calls, nameOf).map(csvLine).join('').trimEnd();
}

/** `14:05` as courts write it: `2:05 p.m.`. */
function clock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

function named(written: string | undefined, nameOf: NameOf | undefined): string {
  if (written === undefined) return '';
  const name = nameOf?.(written);
  return name && !written.includes(name) ? `${written} (${name})` : written;
}
