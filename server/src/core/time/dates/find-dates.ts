import type { ParsingComponents } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import type { Range } from '../../text/range';
import type { DateMention } from '../model';
import { daysInMonth } from './calendar';
import { readWindow } from './reader';
import type { DateReading } from './reading';
import { isBlank, type Squeezed, sourceRange, squeeze } from './squeeze';
import { candidateWindows } from './windows';

/**
 * Finds the dates in `text` (a paragraph, or any text), in order, their ranges inside it and
 * not overlapping. Never throws; linear in the text.
 *
 * A mention's range runs from its first date word to its last, a weekday before it included;
 * it leaves out `from`, `between`, `the` and `this` before it, and a time or a weekday in
 * parentheses after it. A range of dates is one mention, each date of a list is one. Bare
 * months, years, weekdays and times are none. `4/6/16` is month first; day first is read only
 * where month first cannot be. Two-digit years: 00 to 68 are 2000 to 2068, else 19xx. A month
 * and day with no year in their list or range stay unresolved (`noYear`).
 */
export function findDates(text: string): DateMention[] {
  const mentions: DateMention[] = [];
  for (const window of candidateWindows(text)) {
    const squeezed = squeeze(text, window.start, window.end);
    for (const reading of readWindow(squeezed.text)) {
      const mention = toMention(reading, squeezed);
      if (!isCut(text, window, mention.range)) mentions.push(mention);
    }
  }
  return mentions;
}

/** Whether the mention touches an edge of the window that cuts a very long word. */
function isCut(text: string, window: Range, range: Range): boolean {
  const cutLeft = range.start === window.start && window.start > 0;
  if (cutLeft && !isBlank(text.charCodeAt(window.start - 1))) return true;
  const cutRight = range.end === window.end && window.end < text.length;
  return cutRight && !isBlank(text.charCodeAt(window.end));
}

function toMention(reading: DateReading, squeezed: Squeezed): DateMention {
  const { start: first, end: last, startAt, endAt } = reading;
  const impossible =
    impossibleDay(first, startAt, squeezed) ??
    (last && endAt ? impossibleDay(last, endAt, squeezed) : undefined);
  const start = plainDate(first);
  const end = last ? plainDate(last) : undefined;
  const noYear = !first.isCertain('year');
  const weekday = weekdayAt(first, reading.weekdayAt, squeezed);
  const endWeekday = last ? weekdayAt(last, reading.endWeekdayAt, squeezed) : undefined;
  return {
    range: sourceRange(squeezed, {
      start: reading.index,
      end: reading.bodyEnd,
    }),
    form: reading.form,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(last && endAt
      ? { parts: { first: sourceRange(squeezed, startAt), last: sourceRange(squeezed, endAt) } }
      : {}),
    ...(impossible ? { impossible } : {}),
    ...(weekday ? { weekday } : {}),
    ...(endWeekday ? { endWeekday } : {}),
    ...(reading.time ? { time: reading.time } : {}),
    ...(reading.yearInferred ? { yearInferred: true } : {}),
    ...(noYear ? { noYear: { month: part(first, 'month'), day: part(first, 'day') } } : {}),
    ...(reading.ambiguous ? { ambiguous: true } : {}),
  };
}

function part(components: ParsingComponents, name: 'year' | 'month' | 'day'): number {
  return components.get(name) ?? 0;
}

function plainDate(components: ParsingComponents): Temporal.PlainDate | undefined {
  if (!components.isCertain('year')) return undefined;
  const [year, month, day] = [
    part(components, 'year'),
    part(components, 'month'),
    part(components, 'day'),
  ];
  if (day < 1 || day > daysInMonth(month, year)) return undefined;
  return new Temporal.PlainDate(year, month, day);
}

/** The day as written where the calendar has none such: `2016-02-30`, with no year `--02-30`. */
function impossibleDay(components: ParsingComponents, at: Range, squeezed: Squeezed) {
  const year = components.isCertain('year') ? part(components, 'year') : undefined;
  const month = part(components, 'month');
  const day = part(components, 'day');
  if (day >= 1 && day <= daysInMonth(month, year)) return undefined;
  const monthDay = [month, day].map((number) => String(number).padStart(2, '0')).join('-');
  return {
    iso: `${year ?? '-'}-${monthDay}`,
    range: sourceRange(squeezed, at),
  };
}

function weekdayAt(components: ParsingComponents, at: Range | undefined, squeezed: Squeezed) {
  if (!at) return undefined;
  return {
    day: components.get('weekday') || 7,
    range: sourceRange(squeezed, at),
  };
}
