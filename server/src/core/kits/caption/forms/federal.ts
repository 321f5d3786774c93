import { type CaptionForm, type CaptionRequirement, usualOrder } from './form';

/** Fed. R. Civ. P. 10(a), which every district's caption answers. */
export const rule10: readonly CaptionRequirement[] = [
  {
    asks: 'the court’s name',
    rule: 'Fed. R. Civ. P. 10(a)',
    mark: 'U',
    printed: ['UNITED STATES DISTRICT COURT'],
  },
  {
    asks: 'a title',
    rule: 'Fed. R. Civ. P. 10(a)',
    mark: 'U',
    printed: ['ALDER BAY FOODS, INC.,', 'Plaintiff,', 'v.', 'MARTA QUILL, et al.,', 'Defendants.'],
    note: 'After the complaint the first party of a side stands for all, with “et al.”; a complaint names every party.',
  },
  { asks: 'the file number', rule: 'Fed. R. Civ. P. 10(a)', mark: 'U', printed: ['{number}'] },
  {
    asks: 'the name of the paper',
    rule: 'Fed. R. Civ. P. 10(a)',
    mark: 'U',
    printed: ['**MOTION TO COMPEL**'],
  },
];

/** A court without a form of its own, and the base of those whose rule was not read. */
export const federal: CaptionForm = {
  courts: [],
  order: usualOrder,
  counsel: [],
  judgeInitials: false,
  numberLabel: 'Case No.',
  source: 'Fed. R. Civ. P. 10(a)',
  verified: false,
  requirements: rule10,
};
