import { type Parser, ParsingComponents, ParsingResult } from 'chrono-node/en';
import type { Range } from '../../text/range';
import { fullYear, yearInWords } from './words';

/** What chrono hands its parsers; it exports no name for it. */
export type ParsingContext = Parameters<Parser['pattern']>[0];

export interface WrittenDay {
  readonly month: number;
  readonly day: number;
  /** Missing where no year is written beside the day. */
  readonly year?: number;
}

/**
 * A chrono result with what court papers need besides: where its parts stand, which form it
 * has, and what of it was inferred. Chrono's own components keep any day number, so a day
 * that is not in the calendar is kept too. Offsets are into chrono's text.
 */
export class DateReading extends ParsingResult {
  form: string;
  ambiguous = false;
  yearInferred = false;
  time: string | undefined;
  weekdayAt: Range | undefined;
  endWeekdayAt: Range | undefined;
  /** Where the first (or only) day's words stand, its weekday left out. */
  startAt: Range;
  endAt: Range | undefined;
  /** End of what belongs to the date: a time or a weekday may follow its words. */
  tail: number;
  /** Further dates that the same words give: `March 3, 10, and 17, 2016`. */
  readonly more: DateReading[] = [];

  constructor(context: ParsingContext, form: string, at: Range, day: WrittenDay) {
    const start = new ParsingComponents(context.reference, { ...day });
    super(context.reference, at.start, context.text.slice(at.start, at.end), start);
    this.form = form;
    this.startAt = at;
    this.tail = at.end;
  }

  /** End of the date's words, exclusive. */
  get bodyEnd(): number {
    return this.index + this.text.length;
  }

  /**
   * Adds a further date of the same words. Until `flatten` parts them, this one covers all:
   * chrono reads on from the end of the result it was given, and would never end otherwise.
   */
  add(context: ParsingContext, reading: DateReading): void {
    this.more.push(reading);
    this.text = context.text.slice(this.index, reading.bodyEnd);
  }

  /** Makes the date's words reach from `start` to `end`. */
  cover(context: ParsingContext, start: number, end: number): void {
    this.index = start;
    this.text = context.text.slice(start, end);
    this.tail = Math.max(this.tail, end);
  }
}

/** The year in a match of a pattern that ends in `YEAR`, whose groups start at `group`. */
export function yearIn(match: RegExpExecArray | null, group = 1): number | undefined {
  const digits = match?.[group] ?? match?.[group + 1];
  if (digits !== undefined) return fullYear(digits);
  const words = match?.[group + 2];
  return words === undefined ? undefined : yearInWords(words);
}

/** Matches a sticky pattern at `at`, and only there. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
