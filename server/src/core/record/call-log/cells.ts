import type { IsoDate } from '../../docket/model';
import { findDates } from '../../time/dates/find-dates';
import type { LengthUnit } from './columns';

/** The day that a cell holds, alone or with a time; undefined where it holds none, or several. */
export function dayIn(cell: string): IsoDate | undefined {
  const iso = /^\s*(\d{4}-\d\d-\d\d)(?=[T\s]|$)/.exec(cell)?.[1];
  const found = findDates(
    iso ?? cell.replace(/^\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, ''),
  );
  const [only, second] = found;
  if (!only?.start || second || only.end || only.impossible || only.yearInferred) return undefined;
  return only.start.toString();
}

/** The time of day in a cell as `14:05`; undefined where there is none. */
export function timeIn(cell: string): string | undefined {
  const match = /(?<![\d:/-])(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(?:([ap])\.?\s?m\b)?/i.exec(
    cell.replace(/^\s*\d{4}-\d\d-\d\dT/, ' '),
  );
  if (!match) return undefined;
  const [, hours = '', minutes = '', half] = match;
  let hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** A length in seconds: `0:42`, `1:02:03`, `2 min 5 s`, or a bare number of the header's unit. */
export function secondsIn(cell: string, unit: LengthUnit | undefined): number | undefined {
  const words = cell.trim().toLowerCase();
  const clock = /^(?:(\d{1,3}):)?(\d{1,4}):(\d\d)$/.exec(words);
  if (clock) {
    const [, hours = '0', minutes = '0', seconds = '0'] = clock;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  const parts =
    /^(?:(\d{1,3})\s*h\w*\.?)?\s*(?:(\d{1,4})\s*m\w*\.?)?\s*(?:(\d{1,5})\s*s\w*\.?)?$/.exec(words);
  if (parts && words !== '') {
    const [, hours = '0', minutes = '0', seconds = '0'] = parts;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  const bare = /^\d{1,6}(?:\.\d+)?$/.test(words) ? Number(words) : undefined;
  if (bare === undefined || unit === undefined) return undefined;
  return Math.round(unit === 'minutes' ? bare * 60 : bare);
}
