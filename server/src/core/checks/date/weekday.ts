import { formatLongDate } from '../../time/dates/calendar';
import { weekdayInStyle, weekdayMismatches } from '../../time/dates/weekday';
import { defineCheck, replace } from '../define';
import { isMarkedSic } from '../sic';

export const weekday = defineCheck({
  code: 'date/weekday',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The weekday is not that of the date',
  why: 'One of the two is wrong, and whoever calendars it will pick one. Often the date was moved and the weekday left.',
  examples: {
    found: ['on «Monday», April 22, 2016', '«Tues.», Apr. 22, 2016 at 2:00 p.m.'],
    silent: [
      'on Friday, April 22, 2016',
      'on Monday, April 22',
      'the Monday after April 22, 2016',
      'on “Monday [sic], April 22, 2016”',
      'Monday, April 22, 2016 [sic]',
    ],
  },
  *run({ dates, text }) {
    for (const mention of dates) {
      if (isMarkedSic(text, mention.range)) continue;
      for (const { range, date, right } of weekdayMismatches(mention)) {
        // Before the calendar changed in 1752 the colonies counted their weekdays otherwise.
        if (date.year < 1753) continue;
        const written = text.slice(range.start, range.end);
        const name = weekdayInStyle(written, date.dayOfWeek);
        yield {
          range,
          message: `${formatLongDate(date)} is a ${right}.`,
          fixes: [replace(`Change to “${name}”`, range, name)],
        };
      }
    }
  },
});
