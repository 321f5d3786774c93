import { type CaptionForm, usualOrder } from './form';

const rule = 'Civil L.R. 3-4(a)';

/** Northern District of California. */
export const cand: CaptionForm = {
  courts: ['cand'],
  order: usualOrder,
  counsel: ['name-and-bar', 'firm', 'address', 'phone', 'email'],
  judgeInitials: true,
  numberLabel: 'Case No.',
  re: 'Dkt. No.',
  source: 'N.D. Cal. Civil L.R. 3-4(a)',
  verified: true,
  requirements: [
    {
      asks: 'counsel’s name and bar number',
      rule,
      mark: 'V',
      printed: ['Ines Okafor (SBN 100001)'],
    },
    {
      asks: 'counsel’s address',
      rule,
      mark: 'V',
      printed: ['1 Wharf Street', 'Springfield, California 90000'],
    },
    { asks: 'telephone', rule, mark: 'V', printed: ['Telephone: (510) 555-0140'] },
    { asks: 'e-mail address', rule, mark: 'V', printed: ['Email: ines@okafor.example'] },
    {
      asks: 'the party and its role',
      rule,
      mark: 'V',
      printed: ['Attorney for Plaintiff ALDER BAY FOODS, INC.'],
    },
    {
      asks: 'local co-counsel if counsel appears pro hac vice',
      rule,
      mark: 'V',
      note: 'Printed where the case file names them; not asked for.',
    },
    {
      asks: 'from line 8: the court and its division',
      rule,
      mark: 'V',
      printed: [
        'UNITED STATES DISTRICT COURT',
        'NORTHERN DISTRICT OF CALIFORNIA',
        'OAKLAND DIVISION',
      ],
      note: 'The division is `division` in the case file; `New Case…` takes it from the docket sheet. Line numbers are the pleading paper’s, put on when the filing is printed.',
    },
    {
      asks: 'the title of the action',
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
      asks: 'the case number with the initials of the judge and of the magistrate judge the matter is referred to',
      rule,
      mark: 'V',
      printed: ['Case No. 4:21-cv-01234-ABC (DEF)'],
      note: 'A number without initials gets a marked blank.',
    },
    { asks: 'the title of the paper', rule, mark: 'V', printed: ['**MOTION TO COMPEL**'] },
    {
      asks: 'the hearing’s date opposite the caption',
      rule: 'Civil L.R. 7-2(b)',
      mark: 'U',
      printed: [
        'Date: March 3, 2022',
        'Time: 2:00 p.m.',
        'Courtroom: 4, 3rd Floor',
        'Judge: Hon. Ada B. Cole',
      ],
      note: 'Printed below the title: plain text has no second column.',
    },
    {
      asks: 'a footer with the paper’s title, 28 numbered lines, 12 point',
      rule: 'Civil L.R. 3-4(c)',
      mark: 'U',
      note: 'Not the caption’s: put on when the filing is printed.',
    },
  ],
};
