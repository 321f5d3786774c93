import type { Parser } from 'chrono-node/en';
import { DateReading, matchAt, type ParsingContext, yearIn } from '../reading';
import { DAY, dayNumber, LINE_NUMBER, MONTH, monthNumber, YEAR } from '../words';
import { mayStandWithoutYear } from './no-year';

const MONTH_DAY = new RegExp(
  `(${MONTH})\\.?(?:${LINE_NUMBER}\\s(?=\\d{1,2}(?:st|nd|rd|th)?,?\\s?\\d{4})|\\s?,?\\s?)` +
    `(?:the\\s)?(${DAY})(?!\\d|[:.]\\d|,\\d{3}(?!\\d)|%|\\s?[ap]\\.?\\s?m\\b)`,
  'i',
);

/** One more day of the same month: group 1 what joins it, group 2 the day. */
const ITEM = new RegExp(
  '(\\s?,\\s?(?:(?:and|or|&)\\s)?|\\s?[-–—/]\\s?|\\s(?:and|or|&|to|through|thru|until)\\s)' +
    `(?:the\\s)?(${DAY})(?!\\d|[:/%]|\\.\\d|,\\d{3}(?!\\d)|\\s?[ap]\\.?\\s?m\\b)`,
  'iy',
);
const YEAR_AT = new RegExp(YEAR, 'iy');

interface Item {
  readonly joint: string;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** `March 30, 2016`, `Mar. 30`, `April 6-8, 2016`, `March 3, 10, and 17, 2016`. */
export const monthDay: Parser = {
  pattern: () => MONTH_DAY,
  extract(context, match) {
    const { text } = context;
    const at = match.index ?? 0;
    if (/[\w$]/.test(text[at - 1] ?? '')) return null;
    const month = monthNumber(match[1] ?? '');
    if (month === undefined) return null;
    const firstEnd = at + match[0].length;
    const first: Item = {
      joint: '',
      day: dayNumber(match[2] ?? ''),
      start: at,
      end: firstEnd,
    };

    const items = [first, ...itemsAfter(text, firstEnd)];
    const listEnd = items.at(-1)?.end ?? firstEnd;
    const closing = matchAt(YEAR_AT, text, listEnd);
    if (closing && (items.length === 1 || !isComma(items.at(-1)?.joint))) {
      return readings(context, month, items, yearIn(closing), listEnd + closing[0].length);
    }
    // `April 6, 12 2016`: a line number got between the day and its year.
    if (closing && items.length === 2) {
      return readings(context, month, [first], yearIn(closing), listEnd + closing[0].length);
    }
    const single = matchAt(YEAR_AT, text, firstEnd);
    if (single) {
      return readings(context, month, [first], yearIn(single), firstEnd + single[0].length);
    }
    const kept = itemsWithoutYear(text, items);
    const end = kept.at(-1)?.end ?? firstEnd;
    if (!mayStandWithoutYear(text, at, firstEnd, end)) return null;
    if (kept.some((item) => item.day < 1 || item.day > 31)) return null;
    return readings(context, month, kept, undefined, end);
  },
};

function itemsAfter(text: string, from: number): readonly Item[] {
  const items: Item[] = [];
  let end = from;
  for (let hit = matchAt(ITEM, text, end); hit; hit = matchAt(ITEM, text, end)) {
    const start = end + hit[0].length - (hit[2] ?? '').length;
    end += hit[0].length;
    items.push({
      joint: hit[1] ?? '',
      day: dayNumber(hit[2] ?? ''),
      start,
      end,
    });
  }
  return items;
}

function isComma(joint: string | undefined): boolean {
  return joint?.trim() === ',';
}

/** With no year behind them, further numbers count only where nothing else can be meant. */
function itemsWithoutYear(text: string, items: readonly Item[]): readonly Item[] {
  const second = items[1];
  if (!second) return items;
  const last = items.at(-1) ?? second;
  const closed =
    /^(?:$|[.,;:)\]”"’]|\s?\((?!s\))|\s(?:and|at|by|for|in|of|on|or|the|through|to|was|were)\b)/;
  const tight = /^\s?[-–]\s?$/.test(second.joint);
  if (tight && items.length === 2) return items;
  const joined = !isComma(last.joint) && closed.test(text.slice(last.end, last.end + 8));
  return joined ? items : items.slice(0, 1);
}

function readings(
  context: ParsingContext,
  month: number,
  items: readonly Item[],
  year: number | undefined,
  end: number,
): DateReading | null {
  let head: DateReading | null = null;
  items.forEach((item, index) => {
    const isLast = index === items.length - 1;
    const at = { start: item.start, end: isLast ? end : item.end };
    const form = year === undefined ? 'month-day' : 'month-day-year';
    const written = {
      month,
      day: item.day,
      ...(isLast && year !== undefined ? { year } : {}),
    };
    const reading = new DateReading(context, form, at, written);
    if (head === null) head = reading;
    else head.add(context, reading);
  });
  return head;
}
