import type { Range } from '../../text/range';
import { impossibleDay } from '../../time/dates/impossible';
import { defineCheck } from '../define';
import { isMarkedSic } from '../sic';

export const impossible = defineCheck({
  code: 'date/impossible',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'A date that is not in the calendar',
  why: 'A deadline on February 30 is no deadline. Most date readers drop such a date in silence.',
  examples: {
    found: [
      'by «February 30, 2016»',
      'from March 1 through «April 31, 2016»',
      'on «February 29, 2015»',
    ],
    silent: [
      'by February 29, 2016',
      'on April 30, 2016',
      'Section 12 may apply',
      'In June 31 employees were let go.',
      'the “February 30 [sic], 2016” letter',
      'dated “February 30, 2016” [sic]',
    ],
  },
  *run({ dates, text }) {
    for (const mention of dates) {
      const found = impossibleDay(mention);
      if (!found || isMarkedSic(text, mention.range)) continue;
      if (mention.noYear && isCount(text, mention.range)) continue;
      yield { range: found.range, message: found.message };
    }
  },
});

/** `In June 31 employees left`, `By June 31 had left`: a month, and a number of something. */
function isCount(text: string, { end }: Range): boolean {
  return /^\s+(?!(?:as|is|was|has|and|or|at|to|in|for|by|on|through|until|that|which|the|a|deadline|hearing|order|letter|motion|date|cut-?off|notice|meeting|call|e-?mail|filing|trial|conference)\b)[\p{L}]/u.test(
    text.slice(end, end + 24),
  );
}
