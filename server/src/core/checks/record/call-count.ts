import { callClaimsIn } from '../../case/calls/call-claims';
import { compareCalls } from '../../case/calls/compare-calls';
import { defineCheck } from '../define';

export const callCount = defineCheck({
  code: 'record/call-count',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The call log has another number of calls in these days',
  why: 'Who swears to fifteen calls has to have fifteen in the records. The calls are those of the log that `case.yaml` names under `calls:`; any caller and any person called is allowed for, and a sentence that can be read in more ways than one is left alone.',
  examples: {
    calls:
      'Date,Time,From,To\n3/7/2016,10:02,Harlan,Roe\n3/9/2016,11:15,Harlan,Roe\n3/31/2016,16:40,Harlan,Roe\n',
    found: [
      'Counsel called «five» times between March 7, 2016 and March 31, 2016.',
      'From March 7 to March 31, 2016, Harlan placed «two» calls.',
      'Harlan called his office at least «four» times between March 7, 2016 and March 31, 2016.',
    ],
    silent: [
      'Counsel called three times between March 7, 2016 and March 31, 2016.',
      'Counsel called at least two times between March 7, 2016 and March 31, 2016.',
      'Counsel called about five times between March 7, 2016 and March 31, 2016.',
      'Roe says that counsel called five times between March 7, 2016 and March 31, 2016.',
      'Counsel called five times and sent two e-mails between March 7, 2016 and March 31, 2016.',
      'Counsel did not call five times between March 7, 2016 and March 31, 2016.',
      'Counsel called five times before March 31, 2016.',
    ],
  },
  *run({ text, dates, calls }) {
    if (!calls) return;
    for (const claim of callClaimsIn(text, dates)) {
      const verdict = compareCalls(claim, calls);
      if (verdict.kind !== 'count') continue;
      const { inDays } = verdict;
      yield {
        range: claim.countRange,
        message: `The call log has ${inDays} ${inDays === 1 ? 'call' : 'calls'} in these days.`,
      };
    }
  },
});
