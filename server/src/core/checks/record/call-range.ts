import { verdictInWords } from '../../case/calls/in-words';
import { defineCheck } from '../define';

export const callRange = defineCheck({
  code: 'record/call-range',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The call log has these calls on other days',
  why: 'The number is right and the days are not, or the log has no call in these days at all: a wrong month, a wrong year, or a call left out of the period. Before its first and after its last call the log tells nothing, so days beyond them are information at most.',
  examples: {
    calls:
      'Date,Time,From,To\n3/7/2016,10:02,Harlan,Roe\n3/9/2016,11:15,Harlan,Roe\n3/31/2016,16:40,Harlan,Roe\n',
    found: [
      'Counsel called three times between «March 7, 2016 and March 30, 2016».',
      'Harlan called his office once on «March 10, 2016».',
      'Counsel called Roe three times between «March 7, 2015 and March 31, 2015».',
    ],
    silent: [
      'Counsel called three times between March 1, 2016 and March 31, 2016.',
      'Harlan called his office once on March 9, 2016.',
      'Harlan called his office once on April 1, 2016.',
    ],
  },
  *run({ callClaims }) {
    for (const held of callClaims) {
      const { claim, verdict } = held;
      if (verdict.kind !== 'days' && verdict.kind !== 'none') continue;
      const sure = verdict.kind === 'none' || verdict.sure;
      yield {
        range: claim.daysRange,
        message: verdictInWords(held) ?? '',
        ...(sure ? {} : { severity: 'information' }),
      };
    }
  },
});
