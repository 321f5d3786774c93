import { longDate } from '../../docket/calendar-day';
import { defineCheck } from '../define';
import { citedEntries } from './describe';

export const futureEntry = defineCheck({
  code: 'docket/future-entry',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The cited entry was filed after the date of this filing',
  why: 'A paper cannot cite what was filed after it was signed: the number or the date at the end of the filing is wrong, or was left from an earlier draft.',
  examples: {
    docket: `entries:
  - { number: 589, filed: 2016-04-07, text: STATEMENT }
  - { number: 605, filed: 2016-04-25, text: ORDER }`,
    found: ['See Dkt. No. «605».\n\nDated: April 20, 2016'],
    silent: ['See Dkt. No. 589.\n\nDated: April 20, 2016', 'See Dkt. No. 605.'],
  },
  *run({ docketCitations, docket, dated }) {
    if (!docket || !dated) return;
    const told = new Set<object>();
    for (const { item, cited } of citedEntries(docketCitations, docket)) {
      const filed = cited.entry?.filed;
      if (!filed || filed <= dated || told.has(item)) continue;
      told.add(item);
      yield {
        range: item.numberRange,
        message: `Entry ${cited.number} was filed on ${longDate(filed)}, after this filing’s own date, ${longDate(dated)}.`,
      };
    }
  },
});
