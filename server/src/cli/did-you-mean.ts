import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean “check”?` where one of the words known is near enough, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const lower = word.toLowerCase();
  const best =
    known.find((other) => lower !== '' && isWordOf(lower, other)) ?? closest(lower, known);
  const near =
    isWordOf(lower, best) || distance(lower, best) <= Math.max(1, Math.ceil(lower.length / 3));
  return near ? ` Did you mean “${best}”?` : '';
}

/** `number-agreement` for `docket/number-agreement`, `agree` for neither. */
function isWordOf(word: string, known: string): boolean {
  return word.length > 2 && known.split('/').includes(word);
}
