import { shift } from '../../text/range';
import { monthName } from '../../time/dates/calendar';
import { defineCheck } from '../define';

export const missingYear = defineCheck({
  code: 'date/missing-year',
  severity: 'hint',
  scope: 'filing',
  summary: 'A deadline or hearing without its year',
  why: 'A date to be calendared is written with its year. In an account of the past the year before it carries on; a deadline is copied out of its place.',
  examples: {
    found: ['Defendant shall file its opposition by «April 22».'],
    silent: [
      'Defendant shall file its opposition by April 22, 2016.',
      'The order of March 30, 2016 stands. Defendant shall file its opposition by April 22.',
      'On May 4, the parties met.',
      'the September 11 attacks',
    ],
  },
  *run({ filing }) {
    let yearBefore = false;
    for (const [i, block] of filing.blocks.entries()) {
      if (!block.facts.hasDigits) continue;
      const years = block.facts.dates.some((date) => date.start && !date.noYear);
      for (const mention of block.facts.dates) {
        if (!mention.noYear || years || yearBefore) continue;
        const { role, tense } = block.facts.roleOf(mention);
        if ((role !== 'deadline' && role !== 'hearing') || tense !== 'future') continue;
        const { month, day } = mention.noYear;
        yield {
          range: shift(mention.range, filing.starts[i] ?? 0),
          message: `${monthName(month)} ${day} of which year?`,
        };
      }
      yearBefore = years;
    }
  },
});
