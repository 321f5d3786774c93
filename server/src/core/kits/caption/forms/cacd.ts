import { type CaptionForm, usualOrder } from './form';

const rule = 'L.R. 11-3.8';

/** Central District of California: the e-mail stands right under counsel's name. */
export const cacd: CaptionForm = {
  courts: ['cacd'],
  order: usualOrder,
  counsel: ['name', 'email', 'bar', 'firm', 'address', 'phone'],
  judgeInitials: false,
  numberLabel: 'Case No.',
  source: 'C.D. Cal. L.R. 11-3.8',
  verified: true,
  requirements: [
    { asks: 'line 1, left: counsel’s name', rule, mark: 'V', printed: ['Ines Okafor'] },
    {
      asks: 'e-mail right under the name',
      rule,
      mark: 'V',
      printed: ['Email: ines@okafor.example'],
    },
    { asks: 'bar number', rule, mark: 'V', printed: ['SBN 100001'] },
    {
      asks: 'office address',
      rule,
      mark: 'V',
      printed: ['1 Wharf Street', 'Springfield, California 90000'],
    },
    { asks: 'telephone', rule, mark: 'V', printed: ['Telephone: (510) 555-0140'] },
    {
      asks: 'the party',
      rule,
      mark: 'V',
      printed: ['Attorney for Plaintiff ALDER BAY FOODS, INC.'],
    },
    {
      asks: 'lines 1–7, right: blank for the clerk',
      rule,
      mark: 'V',
      note: 'Nothing is printed there.',
    },
    {
      asks: 'the court at or below line 8',
      rule,
      mark: 'V',
      printed: ['UNITED STATES DISTRICT COURT', 'CENTRAL DISTRICT OF CALIFORNIA'],
      note: 'Line numbers are the pleading paper’s, put on when the filing is printed.',
    },
    {
      asks: 'parties, left; the first named only after the first pleadings',
      rule,
      mark: 'V',
      printed: [
        'ALDER BAY FOODS, INC.,',
        'Plaintiff,',
        'v.',
        'MARTA QUILL, et al.,',
        'Defendants.',
      ],
    },
    {
      asks: 'the number, right',
      rule,
      mark: 'V',
      printed: ['Case No. 4:21-cv-01234-ABC (DEF)'],
      note: 'Printed below the parties: plain text has no second column.',
    },
    { asks: 'the title of the document', rule, mark: 'V', printed: ['**MOTION TO COMPEL**'] },
    {
      asks: 'then the hearing’s date and time',
      rule,
      mark: 'V',
      printed: ['Date: March 3, 2022', 'Time: 2:00 p.m.'],
    },
  ],
};
