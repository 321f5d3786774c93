import { electionDay, fixed, goodFriday, holiday, nth, type StateHolidays } from './state';

/**
 * Illinois names its holidays in several statutes for several ends, and keeps two of them in name
 * only; its offices close on those of the personnel rules.
 */
export const illinois: StateHolidays = {
  state: 'IL',
  checked: '2026-11-25',
  holidays: [
    holiday('Lincoln’s Birthday', fixed(2, 12), '80 Ill. Adm. Code 303.190', {
      observed: { sunday: 'likely', saturday: 'unsure' },
      certainty: 'likely',
    }),
    holiday('the day of the General Election', electionDay, '80 Ill. Adm. Code 303.190', {
      certainty: 'likely',
      evenYears: true,
    }),
    holiday('Casimir Pulaski’s Birthday', nth(1, 1, 3), '5 ILCS 490/15', { certainty: 'unsure' }),
    holiday(
      'Good Friday',
      goodFriday,
      'the statute naming it was limited by the Seventh Circuit; state offices are open',
      { certainty: 'unsure' },
    ),
  ],
};
