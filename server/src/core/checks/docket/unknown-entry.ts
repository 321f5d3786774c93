import { longDate } from '../../docket/calendar-day';
import type { DocketIndex } from '../../docket/docket-index';
import { defineCheck, type Report, replace } from '../define';
import { citedEntries, nearEntries } from './describe';

export const unknownEntry = defineCheck({
  code: 'docket/unknown-entry',
  severity: 'information',
  scope: 'paragraph',
  summary: 'The cited number is not on the docket',
  why: 'A clerk looks up each entry that a filing cites. A number that is not there is a slip, an entry under seal, or an entry later than the copy of the docket at hand; the message says which of these it can be.',
  examples: {
    docket: `source: { as-of: 2016-04-20 }
entries:
  - { number: 588, filed: 2016-04-06, text: NOTICE }
  - { number: 589, filed: 2016-04-07, text: STATEMENT }
  - { number: 601, filed: 2016-04-12, text: RESPONSE }`,
    found: ['[Docket No. «598».]', 'Dkt. 589, «602»', 'ECF Nos. «600–601»'],
    silent: [
      '[Docket No. 589.]',
      'Smith v. Jones, No. 3:14-cv-01234, Dkt. 55 (N.D. Cal. 2014)',
      'Dkt. Nos. 588-589',
    ],
  },
  *run({ docketCitations, docket, dated }) {
    if (!docket) return;
    const told = new Set<object>();
    for (const { item, cited } of citedEntries(docketCitations, docket)) {
      if (told.has(item)) continue;
      if (cited.status !== 'unknown' && cited.status !== 'beyond') continue;
      told.add(item);
      yield report(cited.number, cited.status, item.numberRange, docket, dated);
    }
  },
});

function report(
  number: number,
  status: 'unknown' | 'beyond',
  range: Report['range'],
  docket: DocketIndex,
  dated: string | undefined,
): Report {
  const near = nearEntries(number, docket);
  const fixes = near.map((other) =>
    replace(`Change to ${other}`, headOf(range, number), String(other)),
  );
  const asOf = docket.asOf ? `, as of ${longDate(docket.asOf)}` : '';
  if (status === 'unknown') {
    const message = `Entry ${number} is not on the docket here: a gap in the numbering, so it may be sealed or left out of this copy.`;
    return { range, message, fixes };
  }
  const message = `The docket here ends at ${docket.last}${asOf}; entry ${number} is not in it.`;
  // A copy of the docket made after the filing's own date holds all that the filing could cite.
  const proven = docket.asOf !== undefined && dated !== undefined && docket.asOf >= dated;
  return { range, message, fixes, ...(proven ? { severity: 'warning' as const } : {}) };
}

/** The entry's own digits at the head of the item; a run's other end or attachment is left alone. */
function headOf(range: Report['range'], number: number): Report['range'] {
  return { start: range.start, end: Math.min(range.end, range.start + String(number).length) };
}
