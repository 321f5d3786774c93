import { cand } from './cand';
import { rule10 } from './federal';
import { type CaptionForm, usualOrder } from './form';

/** The Eastern and Southern Districts of California: laid out as the Northern is, by custom. */
export const otherCalifornia: CaptionForm = {
  courts: ['caed', 'casd'],
  order: usualOrder,
  counsel: cand.counsel,
  judgeInitials: false,
  numberLabel: 'Case No.',
  source: 'Fed. R. Civ. P. 10(a); counsel first by custom, the local rule was not read',
  verified: false,
  requirements: [
    {
      asks: 'counsel’s name, bar number, address, telephone, e-mail and party, upper left',
      rule: 'custom in California; the court’s own rule was not read',
      mark: 'U',
      printed: [
        'Ines Okafor (SBN 100001)',
        '1 Wharf Street',
        'Springfield, California 90000',
        'Telephone: (510) 555-0140',
        'Email: ines@okafor.example',
        'Attorney for Plaintiff ALDER BAY FOODS, INC.',
      ],
    },
    ...rule10,
  ],
};
