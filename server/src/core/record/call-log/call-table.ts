import { longDate } from '../../docket/calendar-day';
import { writeHead, writeRow } from '../../filing/table-cells';
import type { Call } from './model';

/**
 * The calls as a table for a declaration, every call numbered, so that the text can speak of
 * “call 7”. A time that may be of the morning or the afternoon stands as the log has it.
 * Columns that no call has anything in are left out.
 */
export function callTable(calls: readonly Call[]): string {
  const columns: readonly (readonly [string, (call: Call, i: number) => string])[] = [
    ['No.', (_, i) => String(i + 1)],
    ['Date', ({ date }) => longDate(date)],
    ['Time', ({ time, timeWritten = '' }) => (time === undefined ? timeWritten : clock(time))],
    ['Length', ({ length = '' }) => length],
    ['From', ({ from = '' }) => from],
    ['To', ({ to = '' }) => to],
    ['Number', ({ number = '' }) => number],
    ['Outcome', ({ written }) => written.outcome ?? ''],
  ];
  const used = columns.filter(([, cell]) => calls.some((call, i) => cell(call, i) !== ''));
  return [
    ...writeHead(used.map(([title]) => title)),
    ...calls.map((call, i) => writeRow(used.map(([, cell]) => cell(call, i)))),
  ].join('\n');
}

/** `14:05` as courts write it: `2:05 p.m.`. */
function clock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}
