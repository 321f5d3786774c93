import { rule10 } from './federal';
import { type CaptionForm, usualOrder } from './form';

/** District of Delaware: a C.A. number, the cover page left to the printer. */
export const ded: CaptionForm = {
  courts: ['ded'],
  order: usualOrder,
  counsel: [],
  judgeInitials: false,
  numberLabel: 'C.A. No.',
  source: 'Fed. R. Civ. P. 10(a); the number as D. Del. papers have it',
  verified: false,
  requirements: [
    ...rule10,
    {
      asks: 'C.A. No. in the form 18-1892-JDW-CJB',
      rule: 'the court’s papers',
      mark: 'V',
      printed: ['C.A. No. 4:21-cv-01234-ABC (DEF)'],
      note: 'The number is printed as the case file has it.',
    },
    {
      asks: 'a cover page',
      rule: 'the court’s papers',
      mark: 'V',
      note: 'Made when the filing is printed; Judge Connolly asks for colors.',
    },
  ],
};
