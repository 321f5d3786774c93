/** A time of day as a cell has it. `half` is missing where no a.m. or p.m. is written. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly half?: 'am' | 'pm';
  /** The hour has a zero before it, as a clock of 24 hours writes it. */
  readonly padded: boolean;
  readonly text: string;
}

const pattern =
  /(?<![\d:/.-])(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?(?![\d:])(?:\s*([ap])(?:\.?\s?m\b\.?|(?![a-z])))?/i;

/** The time of day in a cell, alone or behind a day; undefined where there is none. */
export function timeIn(cell: string): WrittenTime | undefined {
  const match = pattern.exec(cell.replace(/(\d{4}-\d\d-\d\d)T/, '$1 '));
  if (!match) return undefined;
  const [text, hours = '', minutes = '', letter] = match;
  const hour = Number(hours);
  const minute = Number(minutes);
  if (minute > 59 || hour > 23 || (letter && (hour < 1 || hour > 12))) return undefined;
  const half = letter ? (letter.toLowerCase() === 'p' ? 'pm' : 'am') : undefined;
  return { hour, minute, padded: hours.startsWith('0'), text, ...(half ? { half } : {}) };
}

/**
 * Whether times without a.m. and p.m. are of a clock of 24 hours: no row has either, and some row
 * has an hour that no other clock has. Else `2:05` may be of the night or of the afternoon.
 */
export function is24Hours(times: Iterable<WrittenTime | undefined>): boolean {
  let isProven = false;
  for (const time of times) {
    if (time?.half) return false;
    if (time && (time.hour > 12 || time.hour === 0 || time.padded)) isProven = true;
  }
  return isProven;
}

/** `14:05`; undefined where the half of the day is not told. */
export function clockTime(time: WrittenTime, is24: boolean): string | undefined {
  const { hour, minute, half } = time;
  if (!half && !is24) return undefined;
  const full = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
