import { Chrono } from 'chrono-node/en';
import { dayMonth } from './parsers/day-month';
import { monthDay } from './parsers/month-day';
import { numeric } from './parsers/numeric';
import { DateReading } from './reading';
import { flatten } from './refiners/flatten';
import { link } from './refiners/link';
import { weekdayAndTime } from './refiners/weekday-and-time';

/**
 * Chrono with the forms of court papers and none of its own: no casual words, no relative
 * dates, no bare months, and no filter that drops impossible days.
 */
const reader = new Chrono({
  parsers: [monthDay, dayMonth, numeric],
  refiners: [flatten, weekdayAndTime, link],
});

/** Chrono wants a day to count from; nothing here is relative to it. */
const EPOCH = new Date(0);

/** The dates in one squeezed window, in text order, not overlapping. */
export function readWindow(text: string): readonly DateReading[] {
  return reader
    .parse(text, EPOCH)
    .filter((result): result is DateReading & typeof result => result instanceof DateReading);
}
