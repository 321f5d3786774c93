import { cases } from '../../../support/cases';

const docket = `
    === docket.yaml
    entries:
      - { number: 589, filed: 2016-04-07, text: STATEMENT }
      - { number: 601, filed: 2016-04-20, text: RESPONSE }
      - { number: 605, filed: 2016-04-25, text: ORDER }
    === motion.filing.md`;

cases('docket/future-entry', {
  'filed after the date of this filing': `${docket}
    See Dkt. Nos. 589, 605.
                       ^^^ docket/future-entry

    Dated: April 20, 2016`,
  'the date may stand in the front matter': `${docket}
    ---
    dated: 2016-04-20
    ---

    See Dkt. No. 605.
                 ^^^ docket/future-entry`,
  'the same day, or with no date of its own': `${docket}
    See Dkt. Nos. 589 and 601.

    Dated: April 20, 2016`,
  'a filing without a date': `${docket}
    See Dkt. No. 605.`,
});
