import { cases } from '../../../support/cases';

cases('docket/mixed-forms', {
  'one form against many': `
    See Dkt. 1; Dkt. 2; Dkt. No. 3; Dkt. 4; Dkt. 5; and ECF Nos. 6, 7.
                                                        ^^^^^^^^ docket/mixed-forms (information) => Dkt. Nos.`,
  'Re: lines and captions mix by custom': `
    Re: Dkt. No. 542

    [Docket No. 1.] [Docket No. 2.] [Docket No. 3.] [Docket No. 4.] [Docket No. 5.]`,
  'a quotation keeps its own form': `
    Dkt. 1; Dkt. 2; Dkt. 3; Dkt. 4; Dkt. 5. The court said, “as ordered in ECF No. 6.”

    > The motion, ECF No. 7, is denied.`,
  'too few to have a usual form, or no usual form': `
    See Dkt. 1 and ECF No. 6. Also Dkt. 2; ECF No. 7; Dkt. 3; ECF No. 8; Dkt. 4; ECF No. 9.`,
  'another case’s docket in its own form': `
    Dkt. 1; Dkt. 2; Dkt. 3; Dkt. 4; Dkt. 5. Smith v. Jones, No. 3:14-cv-01234, ECF No. 55.`,
});
