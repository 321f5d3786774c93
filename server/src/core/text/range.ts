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
