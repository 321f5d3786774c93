import { distance } from 'fastest-levenshtein';

/**
 * Whether two words are one slip of the pen apart: one letter more, less or other, or two
 * neighbours swapped. Equal words are not.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const apart = distance(a, b);
  if (apart === 1) return true;
  if (apart !== 2 || a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
