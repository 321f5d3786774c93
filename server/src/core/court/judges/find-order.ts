import type { StandingOrder } from './model';
import { northernCalifornia } from './northern-california';

/** The standing orders that come with Pincite; another court's is a file and a line here. */
export const standingOrders: readonly StandingOrder[] = [...northernCalifornia];

/**
 * The standing order of a judge, the case folder's own before ours. Judges go by their last name
 * within a court; `Hon.`, initials and `Jr.` do not matter.
 */
export function standingOrderOf(
  judge: string | undefined,
  court: string | undefined,
  own: readonly StandingOrder[] = [],
): StandingOrder | undefined {
  const name = lastName(judge ?? '');
  const id = court?.trim().toLowerCase() ?? '';
  if (name === '' || id === '') return undefined;
  return [...own, ...standingOrders].find(
    (order) => order.court === id && lastName(order.judge) === name,
  );
}

/** `gilliam` for `Hon. Haywood S. Gilliam, Jr.` */
export function lastName(judge: string): string {
  const words = judge
    .replace(/\((?:[A-Z]{2,4})\)/g, ' ')
    .replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?\s*$/i, '')
    .trim()
    .split(/\s+/);
  return (words.at(-1) ?? '').toLowerCase().replace(/[.,]/g, '');
}
