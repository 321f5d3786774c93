import { dayAfterThanksgiving, fixed, holiday, nth, type StateHolidays, unread } from './state';

/**
 * Gov. Code 6701 moves Sunday holidays to Monday; Cal. Rules of Court 1.11 has the courts keep
 * Saturday ones on Friday. Neither is settled for Rule 6.
 */
const observed = { sunday: 'likely', saturday: 'unsure' } as const;

/** Gov. Code 6700 with Code Civ. Proc. 135, the judicial holidays, where the two differ. */
export const california: StateHolidays = {
  state: 'CA',
  checked: '2026-11-25',
  holidays: [
    holiday('Lincoln Day', fixed(2, 12), 'Cal. Gov. Code 6700; Code Civ. Proc. 135', { observed }),
    holiday('César Chávez Day', fixed(3, 31), 'Cal. Gov. Code 6700; Code Civ. Proc. 135', {
      observed,
      from: '2001-01-01',
    }),
    // A holiday of Gov. Code 6700, but no judicial one: counted, and the earlier date shown.
    holiday('Admission Day', fixed(9, 9), 'Cal. Gov. Code 6700; not in Code Civ. Proc. 135', {
      observed: { sunday: 'unsure', saturday: 'unsure' },
      certainty: 'likely',
    }),
    holiday('Native American Day', nth(4, 5, 9), 'Cal. Gov. Code 6700; not yet judicial', {
      certainty: 'likely',
      from: '2015-01-01',
      until: '2021-12-31',
    }),
    holiday(
      'Native American Day',
      nth(4, 5, 9),
      'Code Civ. Proc. 135 as amended by Stats. 2021 ch. 283 (AB 855)',
      { from: '2022-01-01' },
    ),
    holiday(
      'the day after Thanksgiving',
      dayAfterThanksgiving,
      'Dwyer v. Duffy, 426 F.3d 1041 (9th Cir. 2005)',
    ),
    unread('Genocide Remembrance Day', fixed(4, 24), { from: '2023-01-01' }),
    unread(
      'Lunar New Year',
      { on: 'days', days: ['2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06'] },
      { from: '2023-01-01' },
    ),
    unread('Diwali', { on: 'days', days: ['2026-11-08', '2027-10-29'] }, { from: '2026-01-01' }),
  ],
};
