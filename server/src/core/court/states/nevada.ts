import { dayAfterThanksgiving, holiday, nth, type StateHolidays, unread } from './state';

export const nevada: StateHolidays = {
  state: 'NV',
  checked: '2026-11-25',
  holidays: [
    holiday('Nevada Day', nth(-1, 5, 10), 'Dietrich v. John Ascuaga’s Nugget (9th Cir. 2008) n.3', {
      from: '2000-01-01',
    }),
    unread('Family Day', dayAfterThanksgiving),
  ],
};
