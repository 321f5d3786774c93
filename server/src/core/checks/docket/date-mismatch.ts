import { longDate } from '../../docket/calendar-day';
import { formatLongDate } from '../../time/dates/calendar';
import { defineCheck, replace } from '../define';

export const dateMismatch = defineCheck({
  code: 'docket/date-mismatch',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The docket has another date for the cited entry',
  why: 'A reader who looks the entry up finds another date. The day filed and the day entered will both do, and so will any day that the entry’s own text names.',
  examples: {
    docket: `entries:
  - { number: 542, filed: 2016-03-30, entered: 2016-03-31, text: MOTION for Leave, filer: Plaintiff Roe }
  - { number: 582, filed: 2016-04-06, text: ORDER re 542 Motion }`,
    found: [
      'On «March 29, 2016», Plaintiff filed a motion. [Docket No. 542.]',
      'On «March 29», Plaintiff moved for leave (Docket No. 542).',
      'Plaintiff moved for leave (Docket No. 542), and on «April 9, 2016», the court granted the motion (Docket No. 582).',
      'The motion (Docket No. 542) was filed on «March 29, 2016».',
    ],
    silent: [
      'On March 30, 2016, Plaintiff filed a motion. [Docket No. 542.]',
      'On March 31, 2016, Plaintiff filed a motion. [Docket No. 542.]',
      'On March 1, 2016, Plaintiff called counsel. [Docket No. 542.]',
      'On March 1, 2016, Plaintiff served requests; on March 30, 2016, it filed a motion. [Docket No. 542.]',
      'On March 29, 2016, Plaintiff moved for leave. The court granted it. [Docket No. 582.]',
      'On March 29, 2016, Plaintiff filed a motion.',
    ],
  },
  *run({ comparisons }) {
    for (const { date, number, entry } of comparisons) {
      if (date?.verdict !== 'differs') continue;
      const { filed = '', entered } = entry;
      const { mention } = date;
      const also = entered && entered !== filed ? `, entered ${longDate(entered)}` : '';
      const year = mention.noYear || mention.yearInferred ? '' : filed.slice(0, 4);
      const right = year ? longDate(filed) : longDate(filed).replace(/,? \d{4}$/, '');
      const not = mention.start && year ? `, not ${formatLongDate(mention.start)}` : '';
      const signed = date.maySigned ? ' The day it was signed may be another.' : '';
      yield {
        range: mention.range,
        message: `The docket has entry ${number} filed ${longDate(filed)}${also}${not}.${signed}`,
        ...(date.maySigned ? { severity: 'hint' as const } : {}),
        ...(mention.weekday
          ? {}
          : { fixes: [replace(`Change to “${right}”`, mention.range, right)] }),
      };
    }
  },
});
