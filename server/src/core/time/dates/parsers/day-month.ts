import type { Parser } from 'chrono-node/en';
import { DateReading, matchAt, yearIn } from '../reading';
import {
  DAY,
  dayNumber,
  fullYear,
  LINE_NUMBER,
  MONTH,
  monthNumber,
  ORDINAL_WORD,
  YEAR,
} from '../words';

const ANY_DAY = `(?:${DAY}|${ORDINAL_WORD})`;
/** 1 first day, 2 what joins a second, 3 the second, 4 what leads to the month, 5 the month. */
const DAY_MONTH = new RegExp(
  `(${ANY_DAY})(?:(\\s?[-–&]\\s?|\\s(?:and|or|to|through|thru)\\s(?:the\\s)?)(${ANY_DAY}))?` +
    `(\\s(?:calendar\\s)?days?,?\\sof|\\sof|-|)${LINE_NUMBER}\\s?(?:the\\smonth\\sof\\s)?` +
    `(${MONTH})\\.?`,
  'i',
);
const YEAR_AT = new RegExp(YEAR, 'iy');
const HYPHEN_YEAR_AT = /-(\d{4}|\d{2})(?![\w-])/y;

/** What makes a number before a month a pincite or a section, or one of a list of such. */
const NUMBER_OF = new RegExp(
  '(?:[§¶#]+|\\b(?:at|nn?|Nos?|Dkt|Docs?|Docket|ECF|Document|Sections?|Secs?|Rules?|Articles?' +
    '|Arts?|Parts?|Chapters?|Ch|Titles?|Counts?|Exs?|Exhs?|Exhibits?|pp?|pages?|lines?|Vol|Volume' +
    '|notes?|Claims?|Figures?|Fig|Appendix|App|Tab|Item|Step|Phase|Paragraphs?|Entry|Id)\\.?)' +
    '\\s?(?:[\\d,\\s-]+(?:and|&)\\s)?$',
  'i',
);
const DATE_LEAD =
  /(?:\b(?:on|by|of|from|since|until|before|after|dated|between|to|and|through|for|the|this|filed|date:|dated:),?\s|[,(:]\s?|day,?\s)$/i;
const BEFORE_ANOTHER = new RegExp(
  `^\\s?(?:[-–&]|and|or|to|through|until)\\s?\\d{1,2}\\s${MONTH}`,
  'i',
);

interface Written {
  readonly text: string;
  readonly at: number;
  readonly before: string;
  readonly firstDay: string;
  readonly lead: string;
  readonly monthEnd: number;
  readonly end: number;
}

/** `30 March 2016`, `the 3rd day of May, 2016`, `6-8 April 2016`, `30-Mar-2016`. */
export const dayMonth: Parser = {
  pattern: () => DAY_MONTH,
  extract(context, match) {
    const { text } = context;
    const at = match.index ?? 0;
    const before = text.slice(Math.max(0, at - 24), at);
    if (/[\w$.:/#§¶–-]$/.test(before) || NUMBER_OF.test(before)) return null;
    const [whole, firstDay = '', , secondDay, lead = '', name = ''] = match;
    const month = monthNumber(name);
    const monthEnd = at + whole.length;
    if (month === undefined || /^,?\s?\d{1,2}(?!\d)/.test(text.slice(monthEnd, monthEnd + 5))) {
      return null;
    }
    const hyphenYear = lead === '-' ? matchAt(HYPHEN_YEAR_AT, text, monthEnd) : null;
    if (lead === '-' && !hyphenYear) return null;
    const closing = hyphenYear ?? matchAt(YEAR_AT, text, monthEnd);
    const year = hyphenYear ? fullYear(hyphenYear[1] ?? '') : yearIn(closing);
    const end = monthEnd + (closing?.[0].length ?? 0);
    const written = { text, at, before, firstDay, lead, monthEnd, end };
    if (!isDate(written, year)) return null;

    const days = [dayNumber(firstDay), dayNumber(secondDay ?? firstDay)] as const;
    if (days.some((day) => day < 1 || day > 31)) return null;
    const form = /of$/i.test(lead)
      ? 'ordinal-of'
      : year === undefined
        ? 'day-month'
        : 'day-month-year';
    const last = { month, day: days[1], ...(year === undefined ? {} : { year }) };
    if (secondDay === undefined) return new DateReading(context, form, { start: at, end }, last);
    const firstAt = { start: at, end: at + firstDay.length };
    const first = new DateReading(context, form, firstAt, { month, day: days[0] });
    const secondAt = { start: text.indexOf(secondDay, firstAt.end), end };
    first.add(context, new DateReading(context, form, secondAt, last));
    return first;
  },
};

function isDate(written: Written, year: number | undefined): boolean {
  if (year === undefined && !standsWithoutYear(written)) return false;
  if (/of$/i.test(written.lead)) return true;
  return !/^[a-z]/i.test(written.firstDay) && !isLineNumber(written);
}

function standsWithoutYear({ text, at, before, firstDay, lead, monthEnd }: Written): boolean {
  const words = text.slice(at, monthEnd);
  const after = text.slice(monthEnd, monthEnd + 32);
  if (words.includes('\f') || !/[A-Z]/.test(words)) return false;
  if (!/^(?:$|[\s.,;:)\]”"’])/.test(after) || /^\s(?:of\s)?\d/.test(after)) return false;
  if (/day/i.test(lead)) return true;
  if (lead !== '') return /^\d+.*[a-z]$/i.test(firstDay);
  return (
    /\b(?:on|by|until|since|before|after|from|dated)\s$/i.test(before) || BEFORE_ANOTHER.test(after)
  );
}

/**
 * A number that opens its line before a month is a pleading line number, unless words lead to
 * it or the date has the line for itself.
 */
function isLineNumber({ text, at, before, end }: Written): boolean {
  if (!/(?:^|[\n\f])$/.test(before)) return false;
  if (/[a-z]/i.test(before) && DATE_LEAD.test(before.replace(/[\n\f]$/, ' '))) return false;
  if (/^\d+[\t\n\f]/.test(text.slice(at, at + 3))) return true;
  return before !== '' && !/^(?:$|[\n\f,)])/.test(text.slice(end, end + 1));
}
