import { impossibleDay } from '../../time/dates/impossible';
import { defineCheck } from '../define';

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
    silent: ['by February 29, 2016', 'on April 30, 2016', 'Section 12 may apply'],
  },
  *run({ dates }) {
    for (const mention of dates) {
      const found = impossibleDay(mention);
      if (found) yield { range: found.range, message: found.message };
    }
  },
});
