import { readCallLog } from '../record/call-log/read-call-log';
import type { LogRow } from './source';

export interface KitLog {
  readonly rows: readonly LogRow[];
  /** Why the table cannot be read, in a sentence. */
  readonly problem?: string;
}

const most = 2000;

/**
 * The calls and e-mails of a log for the table of a declaration: CSV or TSV with a header, the
 * columns in any order. Cells stay as written.
 */
export function kitLog(text: string): KitLog {
  const { rows, problems } = readCallLog(text);
  const [problem] = problems.filter(({ code }) => !/\/no-day$/.test(code));
  if (problem) return { rows: [], problem: problem.message };
  if (rows.length > most) return { rows: [], problem: `The table has over ${most} rows.` };
  return {
    rows: rows.map(({ written: { date = '', number, direction, ...rest } }) => ({
      when: date,
      ...rest,
    })),
  };
}
