import { verdictInWords } from '../../case/calls/in-words';
import { defineCheck } from '../define';

export const callCount = defineCheck({
  code: 'record/call-count',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The call log has another number of calls in these days',
  why: 'Who swears to fifteen calls has to have fifteen in the records. The calls are those of the log that `case.yaml` names under `calls:`. Who called whom is not guessed: the number is a slip only if no choice of the callers and the called in the log has it. Where the log does not reach over all of the days it is said as information. More calls than said are no slip where only some are meant: those about one thing, those in the morning, those that were not answered.',
  examples: {
    calls:
      'Date,Time,From,To\n3/7/2016,10:02,Harlan,Roe\n3/9/2016,11:15,Harlan,Roe\n3/31/2016,16:40,Harlan,Roe\n',
    found: [
      'Counsel called «five» times between March 7, 2016 and March 31, 2016.',
      'From March 7 to March 31, 2016, Harlan placed «two» calls.',
      'Harlan called his office at least «four» times between March 7, 2016 and March 31, 2016.',
      'I called Roe’s office «five» times from March 7 through March 31, 2016, attempting to confer, and Roe did not return my calls.',
      'On March 9, 2016, counsel for Loop AI called Roe «twice».',
    ],
    silent: [
      'Counsel called three times between March 7, 2016 and March 31, 2016.',
      'Counsel called at least two times between March 7, 2016 and March 31, 2016.',
      'Counsel called about five times between March 7, 2016 and March 31, 2016.',
      'Roe says that counsel called five times between March 7, 2016 and March 31, 2016.',
      'Counsel called five times and sent two e-mails between March 7, 2016 and March 31, 2016.',
      'Counsel did not call five times between March 7, 2016 and March 31, 2016.',
      'Counsel called five times before March 31, 2016.',
      'I called twice attempting to meet and confer between March 7, 2016 and March 31, 2016.',
      'I placed two unanswered calls between March 7, 2016 and March 31, 2016.',
      'The two calls between March 7, 2016 and March 31, 2016 were brief.',
      'I called Roe five times a day from March 7, 2016 to March 31, 2016.',
      'On March 9, 2016, IQS moved to compel after Harlan called Roe five times.',
      '> I called Roe five times between March 7, 2016 and March 31, 2016.',
    ],
  },
  *run({ callClaims }) {
    for (const held of callClaims) {
      const { claim, verdict } = held;
      if (verdict.kind !== 'count') continue;
      yield {
        range: claim.countRange,
        message: verdictInWords(held) ?? '',
        ...(verdict.sure ? {} : { severity: 'information' }),
      };
    }
  },
});
