import type { Refiner } from 'chrono-node/en';
import { DateReading, type ParsingContext } from '../reading';

const RANGE_JOINT =
  /^,?\s?(?:--?|–|—|(?:and\s)?(?:up\s)?(?:to|through|thru|until|till)(?:\s(?:and|&)\sincluding)?(?:\s(?:and\sincluding\s)?(?:on|about|on\sor\sabout|approximately))?(?:\sthe)?)\s?$/i;
const AND_JOINT =
  /^[,;]?\s(?:and|or|&|and\/or|as\swell\sas)\s(?:again\s)?(?:(?:on|by|in|from)\s)?(?:on\sor\sabout\s)?(?:the\s)?$/i;
const COMMA_JOINT = /^(?:[,;]\s?(?:on\s)?(?:the\s)?|\/)$/i;
const BETWEEN = /\bbetween\s(?:on\s)?(?:(?:or\s)?(?:about|around|approximately)\s)?(?:the\s)?$/i;

type Joint = 'range' | 'and' | 'comma' | 'none';

/** Longer joints are prose. */
const LONGEST_JOINT = 40;

/** Shares the year within a list or range, and makes one mention of each range. */
export const link: Refiner = {
  refine(context, results) {
    const readings = results.filter((result) => result instanceof DateReading);
    if (readings.length === 0) return readings;
    const joints = readings.map((reading, at) => jointAfter(context, reading, readings[at + 1]));
    resolveBetween(context, readings, joints);
    for (let at = readings.length - 2; at >= 0; at -= 1) {
      borrowYear(readings[at], readings[at + 1], joints[at], 'after');
    }
    for (let at = 1; at < readings.length; at += 1) {
      if (joints[at - 1] === 'comma') continue;
      borrowYear(readings[at], readings[at - 1], joints[at - 1], 'before');
    }
    return mergeRanges(context, readings, joints);
  },
};

function jointAfter(context: ParsingContext, a: DateReading, b: DateReading | undefined): Joint {
  if (!b || b.index - a.tail > LONGEST_JOINT || b.index < a.tail) return 'none';
  const gap = context.text.slice(a.tail, b.index);
  if (RANGE_JOINT.test(gap)) return 'range';
  if (AND_JOINT.test(gap)) return 'and';
  return COMMA_JOINT.test(gap) ? 'comma' : 'none';
}

/** `between A and B` is a range; `A to B to C` is a range only once. */
function resolveBetween(context: ParsingContext, all: readonly DateReading[], joints: Joint[]) {
  all.forEach((reading, at) => {
    if (joints[at] === 'range' && joints[at - 1] === 'range') joints[at] = 'none';
    if (joints[at] !== 'and' || joints[at - 1] === 'range') return;
    const next = all[at + 1];
    const gap = context.text.slice(reading.tail, next?.index);
    const before = context.text.slice(Math.max(0, reading.index - 40), reading.index);
    if (/^\sand\s/i.test(gap) && BETWEEN.test(before)) joints[at] = 'range';
  });
}

/**
 * Gives `reading` the year of its neighbor. Over the turn of a year it is the year beside it:
 * `December 20 to January 3, 2017` starts in 2016. A range is taken to run forward; a list
 * need not, so there only the months around New Year count.
 */
function borrowYear(
  reading: DateReading | undefined,
  neighbor: DateReading | undefined,
  joint: Joint | undefined,
  side: 'after' | 'before',
): void {
  if (!reading || !neighbor || joint === 'none' || joint === undefined) return;
  const year = yearOf(neighbor);
  if (yearOf(reading) !== undefined || year === undefined) return;
  const [first, last] = side === 'after' ? [reading, neighbor] : [neighbor, reading];
  const back = (first.start.get('month') ?? 0) - (last.start.get('month') ?? 0);
  const turns = joint === 'range' ? back > 0 : back >= 9;
  reading.start.assign('year', turns ? year + (side === 'after' ? -1 : 1) : year);
  reading.yearInferred = true;
  if (reading.form === 'month-day') reading.form = 'month-day-year';
  if (reading.form === 'day-month') reading.form = 'day-month-year';
}

function yearOf(reading: DateReading): number | undefined {
  return reading.start.isCertain('year') ? (reading.start.get('year') ?? undefined) : undefined;
}

function mergeRanges(
  context: ParsingContext,
  readings: readonly DateReading[],
  joints: readonly Joint[],
): DateReading[] {
  const merged: DateReading[] = [];
  for (let at = 0; at < readings.length; at += 1) {
    const first = readings[at];
    if (!first) continue;
    merged.push(first);
    const last = joints[at] === 'range' ? readings[at + 1] : undefined;
    if (!last) continue;
    first.end = last.start;
    first.endAt = last.startAt;
    first.endWeekdayAt = last.weekdayAt;
    first.yearInferred ||= last.yearInferred;
    first.ambiguous ||= last.ambiguous;
    first.cover(context, first.index, last.bodyEnd);
    first.tail = last.tail;
    at += 1;
  }
  return merged;
}
