import { defineCheck } from '../define';

export const rulingMismatch = defineCheck({
  code: 'docket/ruling-mismatch',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The cited order ruled the other way',
  why: 'The docket’s text of an order says whether it grants or denies. Where it does both, or something in part, nothing is said.',
  examples: {
    docket: `entries:
  - { number: 582, filed: 2016-04-06, text: ORDER granting 542 Motion for Leave }
  - { number: 583, filed: 2016-04-06, text: ORDER granting in part and denying in part 543 Motion }`,
    found: ['The court «denied» the motion. [Docket No. 582.]'],
    silent: [
      'The court granted the motion. [Docket No. 582.]',
      'The court denied the motion. [Docket No. 583.]',
      'The court granted in part and denied in part the motion. [Docket No. 582.]',
      'Plaintiff moved for leave, which the court granted. [Docket No. 582.]',
    ],
  },
  *run({ comparisons }) {
    for (const { ruling, kind, number } of comparisons) {
      if (ruling?.verdict !== 'differs' || kind.verdict === 'differs') continue;
      const did = ruling.said === 'granted' ? 'denies' : 'grants';
      yield { range: ruling.range, message: `By the docket’s text, entry ${number} ${did}.` };
    }
  },
});
