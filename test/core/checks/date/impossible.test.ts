import { cases } from '../../../support/cases';

cases('date/impossible', {
  'days that the month does not have': `
    On February 30, 2016, by June 31, 2016, and from April 28 through April 31, 2016.
       ^^^^^^^^^^^^^^^^^ date/impossible (warning)
                             ^^^^^^^^^^^^^ date/impossible
                                                                      ^^^^^^^^^^^^^^ date/impossible`,
  'leap years': `
    On February 29, 2016; February 29, 2000; February 29, 2015; February 29, 1900.
                                             ^^^^^^^^^^^^^^^^^ date/impossible
                                                                ^^^^^^^^^^^^^^^^^ date/impossible`,
  'in figures and the other way round': `
    The 31st day of June, 2016, 2/30/2016 and 2016-02-30.
        ^^^^^^^^^^^^^^^^^^^^^^ date/impossible
                                ^^^^^^^^^ date/impossible
                                              ^^^^^^^^^^ date/impossible`,
  'without a year only where a date is meant': `
    by September 31, the parties; the September 31 deadline. In June 31 employees left. By June 31 had left.
       ^^^^^^^^^^^^ date/impossible
                                      ^^^^^^^^^^^^ date/impossible`,
  'pages, sections and a verb': `
    Section 12 may 31 apply; Mar. 45 ¶ 3; Dec. 32 at 4; Decl. 45; R. 32, Apr. 45 F.3d 12.`,
  'marked as another’s slip': `
    The letter says “February 30 [sic], 2016.” It says February 30, 2016 [sic].`,
});
