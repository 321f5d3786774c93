import { longDate } from '../../docket/calendar-day';
import { shift } from '../../text/range';
import { formatLongDate } from '../../time/dates/calendar';
import { defineCheck } from '../define';
import { beforeSigning } from './before-signing';

export const pastDeadline = defineCheck({
  code: 'date/past-deadline',
  severity: 'warning',
  scope: 'filing',
  summary: 'A deadline or hearing to come, before the filing’s own date',
  why: 'What is still to be done cannot be due before the paper that asks for it is signed.',
  examples: {
    found: [
      'IQS shall re-submit the records by «April 12, 2016».\n\nDated: April 20, 2016',
      'The hearing is set for «March 22, 2016».\n\nDated: April 20, 2016',
    ],
    silent: [
      'IQS shall re-submit the records by April 22, 2016.\n\nDated: April 20, 2016',
      'The court ordered that IQS shall respond by April 12, 2016.\n\nDated: April 20, 2016',
      'The opposition was due on April 12, 2016.\n\nDated: April 20, 2016',
      'IQS shall re-submit the records by April 12, 2016.',
    ],
  },
  *run({ filing }) {
    for (const { block, mention, start, dated } of beforeSigning(filing)) {
      if (!mention.start || mention.end || mention.yearInferred) continue;
      if (mention.start.toString() >= dated) continue;
      const { role, tense } = block.facts.roleOf(mention);
      if (tense !== 'future' || (role !== 'deadline' && role !== 'hearing')) continue;
      yield {
        range: shift(mention.range, start),
        message: `${formatLongDate(mention.start)} is before this filing’s own date, ${longDate(dated)}.`,
      };
    }
  },
});
