import type { StateHolidays } from './state';

/**
 * None of its own: neither the day after Thanksgiving nor the Monday after a Sunday 11 November is
 * a legal holiday there (City of Lawrence v. McCormick, 66 P.3d 854).
 */
export const kansas: StateHolidays = { state: 'KS', checked: '2026-11-25', holidays: [] };
