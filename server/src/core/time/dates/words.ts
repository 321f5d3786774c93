/** The words dates are written with, as sources for regular expressions, and what they mean. */

const MONTH_STEMS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

/** Matches a month name, whole or as court papers abbreviate it, its full stop left out. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?' +
  '|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])';

/** Matches a weekday, whole or abbreviated, its full stop left out. */
export const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)' +
  '(?![A-Za-z])';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
] as const;

/** Matches a day of the month in words: `third`, `twenty-first`. */
export const ORDINAL_WORD =
  `(?:(?:twenty|thirty)[-\\s](?:${ORDINALS.slice(0, 9).join('|')})` +
  `|${ORDINALS.join('|')}|twentieth|thirtieth)(?![A-Za-z])`;

/** Matches a day of the month in figures, with or without `st`, `nd`, `rd`, `th`. */
export const DAY = '\\d{1,2}(?:\\s?(?:st|nd|rd|th)(?![A-Za-z]))?';

/**
 * Matches a pleading line number that a page's text left at the start of a line, between two
 * words of a date. In squeezed text a line break is `\n`, a blank line `\f`.
 */
export const LINE_NUMBER = '(?:[\\n\\f]\\d{1,2}(?=\\s))?';

const YEAR_DIGITS = '((?:1[6-9]|20|21)\\d\\d)(?!\\d{3}|,\\d{3}(?!\\d)|\\sWL\\b)';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split('|');
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const YEAR_WORDS =
  '((?:two\\sthousand|nineteen\\shundred)' +
  `(?:\\s(?:and\\s)?(?:(?:${TENS.join('|')})(?:[-\\s](?:${UNITS.join('|')}))?` +
  `|${TEENS.join('|')}|${UNITS.join('|')}))?)(?![A-Za-z])`;

/**
 * Matches the year after month and day, with what parts them. Group 1 is a whole year (a
 * footnote mark may be glued to it: `20161`), group 2 the two digits of `’16`, group 3 the
 * words of `two thousand sixteen`.
 */
export const YEAR =
  `\\s?[,.\\uFFFD]?${LINE_NUMBER}\\s?` +
  '(?:(?:of|in)\\s(?:the\\syear\\s(?:of\\sour\\slord,?\\s)?)?)?(?:A\\.?D\\.?\\s)?' +
  `(?:${YEAR_DIGITS}|['‘’](\\d\\d)(?!\\d)|${YEAR_WORDS})`;

const stems: ReadonlyMap<string, number> = new Map(MONTH_STEMS.map((stem, at) => [stem, at + 1]));
const months = new RegExp(`^${MONTH}$`, 'i');

/** 1 to 12 for a month name or its abbreviation without full stop, in any case; else nothing. */
export function monthNumber(word: string): number | undefined {
  const stem = stems.get(word.slice(0, 3).toLowerCase());
  return stem !== undefined && months.test(word) ? stem : undefined;
}

const WEEKDAY_STEMS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** 1 Monday to 7 Sunday for a word that `WEEKDAY` matches. */
export function weekdayNumber(word: string): number {
  return WEEKDAY_STEMS.indexOf(word.slice(0, 2).toLowerCase()) + 1;
}

/** The day that `DAY` or `ORDINAL_WORD` matched: `3rd` gives 3, `twenty-first` 21. */
export function dayNumber(written: string): number {
  const figures = Number.parseInt(written, 10);
  if (!Number.isNaN(figures)) return figures;
  const word = written.toLowerCase();
  if (word === 'twentieth') return 20;
  if (word === 'thirtieth') return 30;
  const tens = word.startsWith('twenty') ? 20 : word.startsWith('thirty') ? 30 : 0;
  const unit = tens === 0 ? word : word.slice(7);
  return tens + (ORDINALS as readonly string[]).indexOf(unit) + 1;
}

/** The year two digits mean: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999 (as POSIX). */
export function fullYear(digits: string): number {
  const year = Number.parseInt(digits, 10);
  if (digits.length > 2) return year;
  return year <= 68 ? 2000 + year : 1900 + year;
}

/** The year in words that `YEAR` matched: `two thousand twenty-five` gives 2025. */
export function yearInWords(written: string): number {
  return written
    .toLowerCase()
    .split(/[-\s]/)
    .reduce((year, word) => {
      if (word === 'thousand') return year * 1000;
      if (word === 'hundred') return year * 100;
      if (TENS.includes(word)) return year + 10 * (TENS.indexOf(word) + 2);
      if (TEENS.includes(word)) return year + 10 + TEENS.indexOf(word);
      return year + UNITS.indexOf(word) + 1;
    }, 0);
}
