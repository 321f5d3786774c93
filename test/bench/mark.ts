/** One line of the benchmark. */
export interface Row {
  readonly name: string;
  /** What was measured, with its unit. */
  readonly figure: string;
  /** What is held against the limit. */
  readonly value: number;
  /** How `value` is written: a ratio as `2.4×` unless it has a unit of its own. */
  readonly unit?: '×' | ' MB/s' | ' ms' | ' s' | ' MB' | '';
  /** `value` may not be above `most`, or not under `least`. None: told for its own sake. */
  readonly most?: number;
  readonly least?: number;
  /** What cannot be measured here, and why; then `value` is not looked at. */
  readonly skipped?: string;
}

/** A group of lines that is asked for by name. */
export interface Mark {
  readonly name: string;
  readonly about: string;
  run(): Iterable<Row> | AsyncIterable<Row>;
}

export function isOver({ value, most, least, skipped }: Row): boolean {
  if (skipped !== undefined) return false;
  return (most !== undefined && value > most) || (least !== undefined && value < least);
}
