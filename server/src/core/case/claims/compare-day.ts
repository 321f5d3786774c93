import type { EntryKind } from '../../docket/entry-text/kind';
import type { DocketEntry, IsoDate } from '../../docket/model';
import { findDates } from '../../time/dates/find-dates';
import type { DateMention } from '../../time/model';
import type { Verdict } from './compare';
import type { Reading } from './model';

/** Papers without a day of filing of their own may be entered this long after they came in. */
const lag = 30;

/** Holds a day in the draft against the days of an entry: filed, entered, and any its text names. */
export function dayVerdict(mention: DateMention, entry: DocketEntry): Verdict {
  const { filed, entered } = entry;
  if (!filed) return 'unknown';
  const fits = (day: IsoDate | undefined) => day !== undefined && isDay(mention, day);
  if (fits(filed) || fits(entered)) return 'same';
  // Signed, held, served, dated: any day in the entry's own text will do.
  for (const date of findDates(entry.text)) {
    if (date.start && fits(date.start.toString())) return 'same';
    if (date.end) return 'unknown';
  }
  if (entry.filedUncertain) {
    const start = mention.start;
    if (!start || mention.yearInferred) return 'unknown';
    const days = daysBetween(start.toString(), filed);
    if (days > 0 && days <= lag) return 'unknown';
  }
  return 'differs';
}

function isDay(mention: DateMention, day: IsoDate): boolean {
  const [, month, date] = day.split('-').map(Number);
  if (mention.noYear) return mention.noYear.month === month && mention.noYear.day === date;
  if (!mention.start) return false;
  if (mention.yearInferred) return mention.start.month === month && mention.start.day === date;
  if (mention.start.toString() === day) return true;
  return mention.ambiguous === true && mention.start.month === date && mention.start.day === month;
}

/** Days from `from` to `to`. */
function daysBetween(from: IsoDate, to: IsoDate): number {
  const day = (iso: IsoDate) => {
    const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
    return Date.UTC(year, month - 1, date) / 86_400_000;
  };
  return day(to) - day(from);
}

/** An order may be signed some days before it is filed; most dockets say so, some do not. */
export function nearlySigned(reading: Reading, entry: DocketEntry, of: EntryKind): boolean {
  const { date } = reading;
  if (!date?.start || !entry.filed) return false;
  if (!of.byCourt && reading.dateOfPaper !== true) return false;
  const days = daysBetween(date.start.toString(), entry.filed);
  return days > 0 && days <= 3;
}
