import { cases } from '../../../support/cases';

cases('date/weekday', {
  'the weekday of another date': `
    On Monday, April 22, 2016, on Mon. April 22, 2016, on MONDAY, APRIL 22, 2016, and 4/22/16 (Monday).
       ^^^^^^ date/weekday (warning) => Friday
                                  ^^^^ date/weekday => Fri.
                                                          ^^^^^^ date/weekday => FRIDAY
                                                                                               ^^^^^^ date/weekday => Friday`,
  'both ends of a range, and over a line’s end': `
    From Monday, April 18, 2016 through Saturday, April 22, 2016, and on Tuesday,
                                        ^^^^^^^^ date/weekday => Friday
                                                                         ^^^^^^^ date/weekday => Friday
    April 22, 2016.`,
  'right ones, and those with no year': `
    Friday, April 22, 2016; Monday, April 22; the Monday after April 22, 2016; Monday and Tuesday, April 25 and 26, 2016.`,
  'marked as another’s slip': `
    The notice says “Monday [sic], April 22, 2016.”`,
  'names and newspapers': `
    The Baltimore Sun, April 22, 2016; Black Friday 2016.`,
});
