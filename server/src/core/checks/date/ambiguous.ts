import { Temporal } from 'temporal-polyfill';
import { formatLongDate } from '../../time/dates/calendar';
import { defineCheck } from '../define';

export const ambiguous = defineCheck({
  code: 'date/ambiguous',
  severity: 'hint',
  scope: 'filing',
  summary: 'A numeric date that can be read two ways',
  why: 'Courts here write the month first. In a filing that also writes the day first somewhere, `4/6/2016` may be April 6 or June 4.',
  examples: {
    found: ['The parties met on 22/03/2016 and again on «4/6/2016».'],
    silent: ['The parties met on 4/6/2016.', 'on 3/22/2016 and on 4/6/2016', 'on 22/03/2016'],
  },
  *run({ filing }) {
    const dates = filing.blocks.flatMap((block, i) =>
      block.facts.hasDigits
        ? block.facts.dates.map((mention) => ({ mention, at: filing.starts[i] ?? 0 }))
        : [],
    );
    if (!dates.some(({ mention }) => mention.form === 'numeric-day-first')) return;
    for (const { mention, at } of dates) {
      const { start, range } = mention;
      if (!mention.ambiguous || !start || mention.end) continue;
      const other = new Temporal.PlainDate(start.year, start.day, start.month);
      yield {
        range: { start: range.start + at, end: range.end + at },
        message: `${formatLongDate(start)}, or ${formatLongDate(other)}? Another date in this filing has the day first.`,
      };
    }
  },
});
