import { csvRows } from '../docket/sources/csv/rows';
import { type LogRow, logFields } from './source';

export interface CallLogReading {
  readonly rows: readonly LogRow[];
  /** Why the table cannot be read, in a sentence. */
  readonly problem?: string;
}

const most = 2000;

/**
 * Reads a table of calls and e-mails, CSV with a header of `when` (or `date`), `time`, `how`,
 * `from`, `to`, `length`, `outcome`, in any order; columns may be left out. Cells stay as written.
 */
export function readCallLog(text: string): CallLogReading {
  const [header, ...lines] = csvRows(text).map(({ cells }) => cells);
  if (!header) return { rows: [], problem: 'the table is empty.' };
  const names = header.map((cell) => {
    const name = cell.trim().toLowerCase();
    return name === 'date' ? 'when' : name;
  });
  const known: readonly string[] = logFields;
  const odd = names.find((name) => !known.includes(name));
  if (odd !== undefined) {
    return {
      rows: [],
      problem: `there is no column “${odd}”: the columns are ${known.join(', ')}.`,
    };
  }
  if (lines.length > most) return { rows: [], problem: `the table has over ${most} rows.` };
  const rows = lines.map((cells) =>
    Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])),
  );
  return { rows };
}
