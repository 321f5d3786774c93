import { longDate } from '../../docket/calendar-day';
import { shift } from '../../text/range';
import { formatLongDate } from '../../time/dates/calendar';
import { defineCheck } from '../define';
import { beforeSigning } from './before-signing';

export const afterSigning = defineCheck({
  code: 'date/after-signing',
  severity: 'warning',
  scope: 'filing',
  summary: 'An event told as past, later than the filing’s own date',
  why: 'Nobody signs an account of what has not happened yet: the date of the event or the date at the end of the filing is wrong, or was left from the last draft.',
  examples: {
    found: ['On «May 12, 2016», Plaintiff filed a motion.\n\nDated: April 20, 2016'],
    silent: [
      'On April 12, 2016, Plaintiff filed a motion.\n\nDated: April 20, 2016',
      'On May 12, 2016, Plaintiff will file a motion.\n\nDated: April 20, 2016',
      'On May 12, 2016, Plaintiff filed a motion.',
      'Counsel wrote that “on May 12, 2016, Plaintiff filed a motion.”\n\nDated: April 20, 2016',
    ],
  },
  *run({ filing }) {
    for (const { block, mention, start, dated } of beforeSigning(filing)) {
      if (!mention.start || mention.end || mention.yearInferred) continue;
      if (mention.start.toString() <= dated) continue;
      const { role, tense } = block.facts.roleOf(mention);
      if (role !== 'event' || tense !== 'past') continue;
      yield {
        range: shift(mention.range, start),
        message: `${formatLongDate(mention.start)} is after this filing’s own date, ${longDate(dated)}.`,
      };
    }
  },
});
