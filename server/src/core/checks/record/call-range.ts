import { callClaimsIn } from '../../case/calls/call-claims';
import { compareCalls } from '../../case/calls/compare-calls';
import { longDate } from '../../docket/calendar-day';
import { defineCheck } from '../define';

export const callRange = defineCheck({
  code: 'record/call-range',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The call log has these calls on other days',
  why: 'The number is right and the days are not, or the log has no call in these days at all: a wrong month, a wrong year, or a call left out of the period.',
  examples: {
    calls:
      'Date,Time,From,To\n3/7/2016,10:02,Harlan,Roe\n3/9/2016,11:15,Harlan,Roe\n3/31/2016,16:40,Harlan,Roe\n',
    found: [
      'Counsel called three times between «March 7, 2016 and March 30, 2016».',
      'Harlan called his office once on «April 1, 2016».',
    ],
    silent: [
      'Counsel called three times between March 1, 2016 and March 31, 2016.',
      'Harlan called his office once on March 9, 2016.',
    ],
  },
  *run({ text, dates, calls }) {
    if (!calls) return;
    for (const claim of callClaimsIn(text, dates)) {
      const verdict = compareCalls(claim, calls);
      if (verdict.kind !== 'days') continue;
      const { first, last, inDays } = verdict;
      const span =
        first === last
          ? `are on ${longDate(first)}`
          : `run from ${longDate(first)} to ${longDate(last)}`;
      yield {
        range: claim.daysRange,
        message:
          inDays === 0
            ? `The call log has no call in these days; its calls ${span}.`
            : `The calls of the log ${span}, and ${inDays} of them ${inDays === 1 ? 'is' : 'are'} in these days.`,
      };
    }
  },
});
