import { sheetDay } from '../../calendar-day';
import type { IsoDate } from '../../model';
import { textOf } from '../html/cell-text';
import type { Row } from '../html/page';

/** The day on PACER's transaction receipt below a report: `06/06/2017 10:18:44` alone in its row. */
export function receiptDay(row: Row): IsoDate | undefined {
  const [cell] = row.cells;
  if (row.cells.length !== 1 || !cell) return undefined;
  const text = textOf(cell.pieces);
  return /^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d$/.test(text) ? sheetDay(text) : undefined;
}
