import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../core/ports';

/** The day as this machine's clock and time zone have it. */
export const clock: Clock = { today: () => Temporal.Now.plainDateISO().toString() };
