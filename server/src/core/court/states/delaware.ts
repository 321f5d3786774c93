import {
  dayAfterThanksgiving,
  electionDay,
  fixed,
  goodFriday,
  holiday,
  type StateHolidays,
} from './state';

const law = '1 Del. C. 501';

/** Return Day is a holiday in Sussex County after noon only, and left out. */
export const delaware: StateHolidays = {
  state: 'DE',
  checked: '2026-11-25',
  holidays: [
    holiday('Good Friday', goodFriday, law),
    holiday('the day after Thanksgiving', dayAfterThanksgiving, law),
    holiday('the day of the General Election', electionDay, law, { evenYears: true }),
    // The statute moves a Saturday holiday to Friday of itself.
    ...(
      [
        ['New Year’s Day', 1, 1],
        ['Independence Day', 7, 4],
        ['Veterans Day', 11, 11],
        ['Christmas Day', 12, 25],
      ] as const
    ).map(([name, month, day]) =>
      holiday(name, fixed(month, day), law, { observed: { sunday: 'sure', saturday: 'sure' } }),
    ),
  ],
};
