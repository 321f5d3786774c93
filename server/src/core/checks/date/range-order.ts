import { formatLongDate } from '../../time/dates/calendar';
import type { DateMention } from '../../time/model';
import { defineCheck, type Fix } from '../define';

export const dateRangeOrder = defineCheck({
  code: 'date/range-order',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'A range of dates that ends before it begins',
  why: 'A period that runs backward is no period. Most often the two dates, or two years, were swapped.',
  examples: {
    found: [
      'between «March 31, 2016 and March 7, 2016»',
      'from «April 8, 2016 through April 6, 2016»',
      'on «April 8-6, 2016»',
    ],
    silent: [
      'between March 7, 2016 and March 31, 2016',
      'April 6-8, 2016',
      'from December 20 to January 3, 2017',
      'on April 8 and 6, 2016',
      'on April 8, 2016 and April 6, 2016',
    ],
  },
  *run({ dates, text }) {
    for (const mention of dates) {
      const { start, end, range } = mention;
      if (!start || !end || start.until(end).days >= 0) continue;
      const fix = swapped(mention, text);
      yield {
        range,
        message: `This range runs backward: from ${formatLongDate(start)} to ${formatLongDate(end)}.`,
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
});

/** Both days change places where each has its own year, or both share month and year. */
function swapped({ parts, yearInferred, weekday, endWeekday }: DateMention, text: string) {
  if (!parts || weekday || endWeekday) return undefined;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const [first, last] = [words(parts.first), words(parts.last)];
  const fix = (a: string, b: string): Fix => ({
    title: 'Put the earlier date first',
    certain: true,
    edits: [
      { range: parts.first, text: a },
      { range: parts.last, text: b },
    ],
  });
  if (!yearInferred) return fix(last, first);
  const head = /^(.*\D)(\d{1,2})$/s.exec(first);
  const tail = /^(\d{1,2})(\D+\d{4})$/s.exec(last);
  if (!head || !tail) return undefined;
  return fix(`${head[1]}${tail[1]}`, `${head[2]}${tail[2]}`);
}
