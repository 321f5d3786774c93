import { rule10 } from './federal';
import { type CaptionForm, usualOrder } from './form';

/** Southern District of New York: counsel signs at the end. */
export const nysd: CaptionForm = {
  courts: ['nysd'],
  order: usualOrder,
  counsel: [],
  judgeInitials: false,
  numberLabel: 'Case No.',
  source: 'Fed. R. Civ. P. 10(a); the rest by custom, not verified',
  verified: false,
  requirements: [
    ...rule10,
    {
      asks: 'the parties in a ruled box',
      rule: 'custom',
      mark: 'U',
      note: 'Plain text has no rules; put on when the filing is printed.',
    },
    {
      asks: 'the number with the judge’s initials',
      rule: 'custom',
      mark: 'U',
      printed: ['Case No. 4:21-cv-01234-ABC (DEF)'],
      note: 'Printed as the case file has it; no blank is set for initials.',
    },
    {
      asks: 'counsel at the end',
      rule: 'custom',
      mark: 'U',
      note: 'The signature block of each kit has it.',
    },
  ],
};
