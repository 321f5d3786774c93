/**
 * Tells of places in a text whether somebody else may be speaking there: behind a curly mark that
 * is not closed yet, be it ever so late, or between two straight ones. The marks are found when
 * first asked for, once for all places.
 */
export function inQuotation(text: string): (offset: number) => boolean {
  let curly: readonly number[] | undefined;
  let straight: readonly number[] = [];
  return (offset) => {
    if (!curly) {
      curly = placesOf(text, /[“”]/g);
      straight = placesOf(text, /"/g);
    }
    const last = curly[countBefore(curly, offset) - 1];
    if (last !== undefined && text[last] === '“') return true;
    const before = countBefore(straight, offset);
    return before % 2 === 1 && before < straight.length;
  };
}

function placesOf(text: string, mark: RegExp): readonly number[] {
  return Array.from(text.matchAll(mark), ({ index }) => index);
}

function countBefore(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
