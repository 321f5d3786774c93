import type { CallLog } from '../record/call-log/model';
import { readCallLog } from '../record/call-log/read-call-log';
import type { LogRow } from './source';

export interface KitLog {
  readonly rows: readonly LogRow[];
  /** Why the table cannot be read, in a sentence. */
  readonly problem?: string;
}

/** The row stands in the declaration as it is written, whatever its day is. */
const ofRows = new Set(
  ['no-day', 'two-days', 'universal-time', 'more'].map((code) => `call-log/${code}`),
);

/**
 * The calls and e-mails of a log for the table of a declaration: CSV or TSV with a header, the
 * columns in any order, or a log that was read. Cells stay as written.
 */
export function kitLog(log: string | CallLog): KitLog {
  const { rows, problems } = typeof log === 'string' ? readCallLog(log) : log;
  const problem = problems.find(({ code }) => !ofRows.has(code));
  if (problem) return { rows: [], problem: problem.message };
  return {
    rows: rows.map(({ written: { date = '', number, direction, ...rest }, from, to }) => ({
      when: date,
      ...rest,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    })),
  };
}
