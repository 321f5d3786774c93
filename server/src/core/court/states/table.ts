import { california } from './california';
import { delaware } from './delaware';
import { illinois } from './illinois';
import { kansas } from './kansas';
import { nevada } from './nevada';
import { newYork } from './new-york';
import { others } from './others';
import type { StateHolidays } from './state';
import { texas } from './texas';

/** Every state whose holidays are known. A state that is not here has the federal ones alone. */
export const states: readonly StateHolidays[] = [
  california,
  delaware,
  illinois,
  kansas,
  nevada,
  newYork,
  texas,
  ...others,
];
