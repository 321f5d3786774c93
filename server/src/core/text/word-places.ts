/**
 * Where each of some words stands in a text, in capitals or small letters: one pass over the text,
 * however many words there are. A word is a longest run of letters and digits.
 *
 * @param words in small letters
 */
export function wordPlaces(
  text: string,
  words: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>([...words].map((word) => [word, []]));
  const lengths = new Set([...words].map(({ length }) => length));
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordUnit(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (lengths.has(at - start)) places.get(text.slice(start, at).toLowerCase())?.push(start);
      start = -1;
    }
  }
  return places;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

function isWordUnit(unit: number): boolean {
  if (unit < 128) {
    const small = unit | 32;
    return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57);
  }
  return letterOrDigit.test(String.fromCharCode(unit));
}
