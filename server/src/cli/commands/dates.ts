import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readFiling } from '../../core/filing/read-filing';
import { type Range, shift } from '../../core/text/range';
import { impossibleDay } from '../../core/time/dates/impossible';
import type { DateMention } from '../../core/time/model';
import type { Command } from '../command';
import type { ListedFile, Listing, PrettyStyle } from '../listing';
import { jsonRange, place, textAt } from '../positions';
import { oneLine } from '../reporters/display';
import { alignedRows } from '../reporters/rows';
import { runListing } from '../run-listing';
import { listingOptions } from './listing-options';

export const dates: Command = {
  name: 'dates',
  usage: 'PATH…',
  summary: 'List the dates that filings write, as days of the calendar.',
  options: listingOptions,
  run(args, terminal) {
    const run = { listing: datesListing, counts: () => false, shows: () => true };
    return runListing(run, args, terminal, 'as-text');
  },
};

/** A date of a filing; `range` counts from the filing's first unit. */
interface DateInFiling {
  readonly mention: DateMention;
  readonly range: Range;
}

const datesListing: Listing<DateInFiling> = {
  key: 'dates',
  nouns: ['date', 'dates'],
  rules: [
    {
      code: 'date',
      summary: 'A date',
      why: 'Not a finding: where the filing writes a date, and which day of the calendar it is.',
    },
  ],
  itemsOf(file) {
    if (file.kind === 'source') return undefined;
    const { blocks, starts } = readFiling(file.text);
    return blocks.flatMap(({ facts }, i) =>
      facts.dates.map((mention) => ({ mention, range: shift(mention.range, starts[i] ?? 0) })),
    );
  },
  toJson,
  toResult: ({ mention, range }) => ({ code: 'date', range, message: `${describe(mention)}.` }),
  toLines,
};

function toJson({ mention, range }: DateInFiling, document: TextDocument): object {
  const { start, end, impossible, time, weekday, noYear, yearInferred, ambiguous } = mention;
  return {
    text: textAt(document, range),
    range: jsonRange(document, range),
    ...(start ? { start: start.toString() } : {}),
    ...(end ? { end: end.toString() } : {}),
    ...(impossible ? { impossible: impossible.iso } : {}),
    ...(time === undefined ? {} : { time }),
    // As written, 1 Monday … 7 Sunday, whether it is that day's or not.
    ...(weekday ? { weekday: weekday.day } : {}),
    ...(noYear ? { noYear } : {}),
    ...(yearInferred ? { inferred: true } : {}),
    ...(ambiguous ? { ambiguous: true } : {}),
  };
}

/** `2016-03-07 to 2016-03-31`, `2016-02-30, no such day: February 2016 has 29 days`. */
function describe(mention: DateMention): string {
  const { start, end, impossible, time, noYear, yearInferred, ambiguous } = mention;
  const days = [start, end].filter((day) => day !== undefined).map(String);
  const monthDay = noYear
    ? `--${String(noYear.month).padStart(2, '0')}-${String(noYear.day).padStart(2, '0')}`
    : undefined;
  const why = impossibleDay(mention)?.message.replace(/\.$/, '');
  const parts = [
    days.join(' to '),
    impossible ? `${impossible.iso}, no such day${why ? `: ${why}` : ''}` : (monthDay ?? ''),
    time ?? '',
    noYear ? 'no year' : '',
    yearInferred ? 'year inferred' : '',
    ambiguous ? 'month and day may be swapped' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function* toLines(
  { file, document, items }: ListedFile<DateInFiling>,
  { paint, columns }: PrettyStyle,
): Iterable<string> {
  yield paint('bold', oneLine(file));
  const rows = items.map(({ mention, range }) => [
    place(document, range.start),
    oneLine(textAt(document, range)),
    describe(mention),
  ]);
  yield* alignedRows(rows, columns);
}
