import { columnsOf } from './columns';

/** Bills begin with the account, its address and the period. */
const linesAbove = 40;

/**
 * Where the table of a call log begins: the first line that names a day and something more, else
 * the first line that is not blank. A UTF-16 offset.
 */
export function tableStart(text: string): number {
  let start = text.startsWith('\ufeff') ? 1 : 0;
  let first: number | undefined;
  for (let i = 0; i < linesAbove && start < text.length; i++) {
    const end = start + (text.slice(start).search(/[\r\n]/) + 1 || text.length - start + 1) - 1;
    const line = text.slice(start, end);
    if (line.trim() !== '') {
      first ??= start;
      if (isHeader(line)) return start;
    }
    start = end + 1;
  }
  return first ?? 0;
}

function isHeader(line: string): boolean {
  const cells = line.slice(0, 2000).split(/[,\t;|]/);
  const named = columnsOf(cells.map((cell) => cell.trim().replace(/^"|"$/g, '')));
  const columns = named.flatMap((one) => (one ? [one.column] : []));
  return columns.includes('date') && columns.length > 1;
}
