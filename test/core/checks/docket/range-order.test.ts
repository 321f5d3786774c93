import { cases } from '../../../support/cases';

cases('docket/range-order', {
  'a range that runs backward': `
    Dkt. Nos. 590-582 and Docket Nos. 15 through 12, and Dkt. Nos. 596-4 to -1.
              ^^^^^^^ docket/range-order => 582-590
                                      ^^^^^^^^^^^^^ docket/range-order => 12 through 15
                                                                   ^^^^^^^^^^^ docket/range-order`,
  'short ranges, lists out of order, attachments': `
    Dkt. Nos. 589-90; Docket Nos. 480, 479; ECF No. 596-1; Dkt. Nos. 582-590; ECF Nos. 596-1, 595-2.`,
});
