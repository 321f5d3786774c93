import { cases } from '../../../support/cases';

const docket = `
    === docket.yaml
    source: { as-of: 2016-04-20 }
    entries:
      - { number: 1, filed: 2015-02-23, text: COMPLAINT }
      - { number: 542, filed: 2016-03-30, text: MOTION }
      - { number: 588, filed: 2016-04-06, text: ORDER }
      - { number: 589, filed: 2016-04-07, text: STATEMENT }
      - { number: 590, filed: 2016-04-08, text: STATEMENT }
      - { number: 596, filed: 2016-04-11, text: RESPONSE, attachments: [{ number: 1, text: Call records }] }
      - { number: 601, filed: 2016-04-12, text: RESPONSE }
    === motion.filing.md`;

cases('docket/unknown-entry', {
  'a gap in the numbering may be sealed': `${docket}
    See Dkt. No. 595.
                 ^^^ docket/unknown-entry (information) => 596`,
  'beyond the last entry of this copy': `${docket}
    See Dkt. No. 602.
                 ^^^ docket/unknown-entry (information)`,
  'beyond a copy that is newer than the filing itself is proven': `${docket}
    See Dkt. No. 602.
                 ^^^ docket/unknown-entry (warning)

    Dated: April 15, 2016`,
  'each member of a list and the ends of a range': `${docket}
    See Dkt. Nos. 542, 545, 589-590, and 588-590 & 599.
                       ^^^ docket/unknown-entry
                                                   ^^^ docket/unknown-entry`,
  'a range with a gap in it is told once': `${docket}
    See Dkt. Nos. 590-596.
                  ^^^^^^^ docket/unknown-entry`,
  'a fix leaves brackets, attachments and pages alone': `${docket}
    See Doc. [598] at 3 and Docket No. 569-1 at 4.
              ^^^ docket/unknown-entry => 596
                                       ^^^^^ docket/unknown-entry => 589`,
  'other dockets, Id. after them, and no docket at all': `${docket}
    Smith v. Jones, No. 3:14-cv-01234, Dkt. 55 (N.D. Cal. 2014). Id., Dkt. 56. Bankr. Dkt. 12.
    Dkt. 77 in Case No. 3:14-cv-01234. Case No. 15-cv-00798, Dkt. 589.`,
  'with no case nothing is known': `
    === motion.filing.md
    See Dkt. No. 602.`,
});
