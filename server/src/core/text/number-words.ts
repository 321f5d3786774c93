const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Matches a number from 1 to 99 in words or to 999 in figures, as source for a regular expression. */
export const NUMBER = `(?:(?:${tens.join('|')})(?:[-\\s](?:${units.slice(1, 10).join('|')}))?|${units.slice(1).reverse().join('|')}|\\d{1,3})`;

/** The value of what `NUMBER` matches, and of `once` and `twice`. */
export function numberOf(said: string): number {
  const word = said.toLowerCase();
  if (word === 'once') return 1;
  if (word === 'twice') return 2;
  if (/^\d/.test(word)) return Number(word);
  const [ten = '', unit = ''] = word.split(/[-\s]/);
  if (!tens.includes(ten)) return units.indexOf(word);
  return (tens.indexOf(ten) + 2) * 10 + Math.max(0, units.indexOf(unit));
}
