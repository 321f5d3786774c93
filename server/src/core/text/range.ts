/** A stretch of text: UTF-16 offsets, `end` exclusive, `start <= end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The same range, moved by `by` UTF-16 units. */
export function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

/** Whether `offset` lies in the range; its end counts, as a cursor may stand there. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether the two ranges share at least one unit of text. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Those of `items` that lie wholly in `outer`, in time that grows with what is found. `items` must
 * be in text order and not overlap.
 */
export function within<T extends { readonly range: Range }>(
  items: readonly T[],
  outer: Range,
): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.range.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end]?.range.end ?? 0) <= outer.end) end++;
  return items.slice(low, end);
}
