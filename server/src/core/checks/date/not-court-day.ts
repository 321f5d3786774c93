import { sentenceAround } from '../../text/sentences';
import { courtCalendar } from '../../time/court-time/calendar';
import { formatLongDate } from '../../time/dates/calendar';
import { defineCheck } from '../define';

/** The federal days alone: a state's holidays keep no federal court from sitting. */
const federal = courtCalendar();
/** The writer knows: `Saturday, April 23, 2016`, `a legal holiday`. */
const known = /\b(?:Saturday|Sunday|weekend|holiday)\b/i;

export const notCourtDay = defineCheck({
  code: 'date/not-court-day',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'A hearing or deadline on a weekend or a legal holiday',
  why: 'Courts hear no motions on those days, and a period under Fed. R. Civ. P. 6 that ends on one runs on. A deadline set as a date stands where the order put it, so for that it is only said.',
  examples: {
    found: [
      'The hearing is set for «April 23, 2016» at 2:00 p.m.',
      'Defendant shall respond by «May 30, 2016».',
    ],
    silent: [
      'The hearing is set for April 22, 2016 at 2:00 p.m.',
      'The hearing is set for March 31, 2016.',
      'The hearing is set for Saturday, April 23, 2016.',
      'The hearing was held on April 23, 2016.',
      'On April 23, 2016, Plaintiff filed a motion.',
    ],
  },
  *run({ block, dates, text }) {
    for (const mention of dates) {
      if (!mention.start || mention.end || mention.yearInferred) continue;
      const off = federal
        .daysOff(mention.start, false)
        .find(({ certainty }) => certainty === 'sure');
      if (!off) continue;
      const { role, tense } = block.facts.roleOf(mention);
      if (tense !== 'future' || (role !== 'hearing' && role !== 'deadline')) continue;
      const sentence = sentenceAround(text, mention.range.start);
      if (known.test(text.slice(sentence.start, sentence.end))) continue;
      const name = off.kind === 'weekend' ? `a ${off.name}` : off.name;
      yield {
        range: mention.range,
        ...(role === 'deadline' ? { severity: 'information' } : {}),
        message: `${formatLongDate(mention.start)} is ${name}, no court day.`,
      };
    }
  },
});
