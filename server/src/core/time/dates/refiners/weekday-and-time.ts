import type { Refiner } from 'chrono-node/en';
import { DateReading, matchAt, type ParsingContext } from '../reading';
import { LINE_NUMBER, WEEKDAY, weekdayNumber } from '../words';

/** 1 what stands before the weekday, 2 the weekday, 3 its full stop, 4 what follows it. */
const WEEKDAY_BEFORE = new RegExp(
  `(^|[^\\w])(${WEEKDAY})(\\.?)(,?${LINE_NUMBER}\\s(?:the\\s)?|,?\\s?\\()$`,
  'i',
);
const WEEKDAY_AFTER = new RegExp(`,?\\s(?:\\(|a\\s)(${WEEKDAY})\\.?(\\)?)`, 'iy');
/** Before a weekday: another weekday it is listed with, so that it is not this date's alone. */
const LISTED = new RegExp(
  `${WEEKDAY}s?\\.?(?:,?\\s(?:and|or|to|through|thru|&)\\s|,\\s|\\s?[-–/]\\s?)$`,
  'i',
);
const CUE = /(?:^|[([:;]\s?|\b(?:on|by|until|of|from|through|to|before|after)\s)$/i;

const CLOCK = '(\\d{1,2})(?:[:.](\\d\\d))?(?::\\d\\d)?\\s?([ap])\\.?\\s?m\\b\\.?';
const TIME_AFTER = new RegExp(
  `,?\\s?\\(?(?:(?:(?:beginning|starting|commencing)\\s)?(?:at|@|by)\\s)?(?:(?:approximately|about)\\s)?` +
    `(?:${CLOCK}|(noon)\\b)`,
  'iy',
);
const TIME_OF_LOG = /[T\s](\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?(?![\d:])/y;
const TIME_BEFORE = new RegExp(`\\b${CLOCK},?\\s(?:\\(?[A-Z]{2,3}\\)?,?\\s)?(?:on\\s)?$`, 'i');

/** Gives each date the weekday and the time of day that are written with it. */
export const weekdayAndTime: Refiner = {
  refine(context, results) {
    let floor = 0;
    for (const reading of results) {
      if (!(reading instanceof DateReading)) continue;
      takeWeekdayBefore(context, reading, floor);
      takeTimeBefore(context, reading, floor);
      takeAfter(context, reading);
      floor = reading.tail;
    }
    return results;
  },
};

function takeWeekdayBefore(context: ParsingContext, reading: DateReading, floor: number): void {
  const from = Math.max(floor, reading.index - 24);
  const hit = WEEKDAY_BEFORE.exec(context.text.slice(from, reading.index));
  if (!hit) return;
  const [, lead = '', word = '', stop = '', behind = ''] = hit;
  const start = from + hit.index + lead.length;
  const before = context.text.slice(Math.max(floor, start - 24), start);
  if (LISTED.test(before)) return;
  // `Baltimore Sun, April 6`: a bare abbreviation may be a name.
  if (!/day$/i.test(word) && stop === '' && !CUE.test(before)) return;
  if (!/day$/i.test(word) && !/^[A-Z]/.test(word)) return;
  reading.weekdayAt = { start, end: start + word.length + stop.length };
  reading.start.assign('weekday', weekdayNumber(word) % 7);
  if (!behind.endsWith('(')) reading.cover(context, start, reading.bodyEnd);
}

function takeTimeBefore(context: ParsingContext, reading: DateReading, floor: number): void {
  const from = Math.max(floor, reading.index - 32);
  const before = context.text.slice(from, reading.index);
  if (!/m\b/i.test(before)) return;
  const hit = TIME_BEFORE.exec(before);
  if (hit) reading.time = clock(hit[1], hit[2], hit[3]);
}

function takeAfter(context: ParsingContext, reading: DateReading): void {
  const { text } = context;
  const weekday = matchAt(WEEKDAY_AFTER, text, reading.tail);
  if (weekday && !reading.weekdayAt) {
    const [whole, word = '', close = ''] = weekday;
    const isInParens = whole.includes('(');
    // `4/6/2016 (SAT)` ends in a docket clerk's initials.
    const isFull = /day$/i.test(word);
    if (isInParens ? close === ')' && (isFull || /[a-z]$/.test(word)) : isFull) {
      const start = reading.tail + whole.indexOf(word, whole.search(/\(|a\s/));
      reading.weekdayAt = { start, end: start + word.length };
      reading.start.assign('weekday', weekdayNumber(word) % 7);
      reading.tail += whole.length;
    }
  }
  const hit = matchAt(TIME_AFTER, text, reading.tail);
  const time = hit && (hit[4] ? '12:00' : clock(hit[1], hit[2], hit[3]));
  if (hit && time) {
    reading.time = time;
    reading.tail += hit[0].length;
    return;
  }
  if (reading.form !== 'iso' && reading.form !== 'numeric') return;
  const log = matchAt(TIME_OF_LOG, text, reading.tail);
  if (!log || Number(log[1]) > 23 || Number(log[2]) > 59) return;
  reading.time = `${(log[1] ?? '').padStart(2, '0')}:${log[2]}`;
  reading.tail += log[0].length;
}

/** `14:00` for 2:00 p.m.; nothing where the numbers are no time of a twelve-hour clock. */
function clock(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): string | undefined {
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (!(hour >= 1 && hour <= 12 && minute <= 59)) return undefined;
  const full = (hour % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
