import { dayAfterThanksgiving, fixed, goodFriday, holiday, type StateHolidays } from './state';

const law = 'Tex. Gov’t Code 662.003(b), 662.021';

/**
 * Section 662.021 makes the state holidays legal holidays. No decision was found that counts the
 * days on which state offices stay open with fewer people; those are unsure.
 */
export const texas: StateHolidays = {
  state: 'TX',
  checked: '2026-11-25',
  holidays: [
    holiday('the Friday after Thanksgiving', dayAfterThanksgiving, law, { certainty: 'likely' }),
    holiday('24 December', fixed(12, 24), law, { certainty: 'likely' }),
    holiday('26 December', fixed(12, 26), law, { certainty: 'likely' }),
    holiday('Texas Independence Day', fixed(3, 2), law, { certainty: 'unsure' }),
    holiday('San Jacinto Day', fixed(4, 21), law, { certainty: 'unsure' }),
    holiday('Lyndon Baines Johnson Day', fixed(8, 27), law, { certainty: 'unsure' }),
    holiday('Confederate Heroes Day', fixed(1, 19), law, { certainty: 'unsure' }),
    holiday('Emancipation Day in Texas', fixed(6, 19), law, {
      certainty: 'unsure',
      until: '2021-06-16',
    }),
    holiday('Good Friday, an optional holiday', goodFriday, 'Tex. Gov’t Code 662.003(c)', {
      certainty: 'unsure',
    }),
  ],
};
