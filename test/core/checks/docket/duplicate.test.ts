import { cases } from '../../../support/cases';

cases('docket/duplicate', {
  'the same entry twice, inside a range, as an attachment': `
    Dkt. Nos. 589, 590, 589. ECF Nos. 12-15, 13. ECF Nos. 596-1, 596-1.
                        ^^^ docket/duplicate
                                             ^^ docket/duplicate
                                                                 ^^^^^ docket/duplicate`,
  'another page of the same entry, the entry and its attachment': `
    Docs. 47 at 1; 47 at 5. Dkt. Nos. 596, 596-1. Dkt. Nos. 12, Ex. A, 12, Ex. B.`,
  'another citation of the same entry': `
    See Dkt. No. 589; Dkt. No. 590; Dkt. No. 589.`,
});
