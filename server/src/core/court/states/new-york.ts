import { electionDay, fixed, holiday, type StateHolidays } from './state';

const law = 'N.Y. Gen. Constr. Law 24';

/** A holiday on Sunday moves to Monday; the statute moves none off a Saturday. */
export const newYork: StateHolidays = {
  state: 'NY',
  checked: '2026-11-25',
  holidays: [
    holiday('Lincoln’s Birthday', fixed(2, 12), law, { observed: { sunday: 'sure' } }),
    holiday('Election Day', electionDay, law),
    // Ahead of the federal day by a year (L. 2020 ch. 249).
    holiday('Juneteenth', fixed(6, 19), law, {
      observed: { sunday: 'sure' },
      from: '2020-10-14',
      until: '2021-06-16',
    }),
  ],
};
