import { cases } from '../../../support/cases';

const docket = `
    === docket.yaml
    entries:
      - { number: 542, filed: 2016-03-30, text: MOTION }
      - { number: 550, filed: 2016-03-30, text: 'MOTION (Attachments: # 1 Exhibit A, # 2 Exhibit B)' }
      - { number: 551, filed: 2016-03-31, text: ORDER }
      - { number: 596, filed: 2016-04-11, text: RESPONSE, attachments: [{ number: 1, text: Call records }] }
    === motion.filing.md`;

cases('docket/unknown-attachment', {
  'above a list that is known to be complete': `${docket}
    [Docket No. 596-2.] [Docket No. 596-1.]
                ^^^^^ docket/unknown-attachment (warning)`,
  'above a list known from the entry’s text alone, or where none is known': `${docket}
    [Docket No. 550-3.] [Docket No. 550-2.] [Docket No. 542-1.]
                ^^^^^ docket/unknown-attachment (hint)
                                                        ^^^^^ docket/unknown-attachment (hint)`,
  'the docket reads A-B as a range where entry A has no such attachment': `${docket}
    Docket Nos. 550-551 are pending.`,
  'a run of attachments is told once': `${docket}
    Docket Nos. 596-1 to -4.
                ^^^^^^^^^^^ docket/unknown-attachment`,
});
