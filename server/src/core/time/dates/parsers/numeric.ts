import type { Parser } from 'chrono-node/en';
import { daysInMonth } from '../calendar';
import { DateReading, type WrittenDay } from '../reading';
import { fullYear } from '../words';

/** 1, 3, 4 the numbers, 2 what parts them, both times the same. */
const NUMBERS = /(\d{1,4})([/.-])(\d{1,2})\2(\d{4}|\d{1,2})(?!\d)/;
const DATE_SHAPE = /^\s?[-–]\s?\d{1,4}([/.-])\d{1,2}\1\d{2}/;
const DATE_SHAPE_BEFORE = /\d([/.-])\d{1,2}\1\d{2,4}\s?[-–]\s?$/;
/** `4/6–` of `4/6–4/8/16`: a range whose first day leaves the year to its last. */
const FIRST_OF_RANGE = /(?:^|[\s("“[])((\d{1,2})\/(\d{1,2}))\s?[-–]\s?$/;

const NUMBER_OF =
  /(?:[§¶#]|\b(?:Nos?|Case|Dkts?|Docket|ECF|Docs?|Rules?|Sections?|Secs?|Code|Stat|Ann|Bates|CFR|C\.F\.R|U\.?S\.?C|Ex|Exh|Exhibit|Part|version|ver|v|Art|Ch|Tit|Title)\.?)\s?$/i;
const DATE_LEAD = /\b(?:dated?|filed|entered|signed|born|DOB|D\.O\.B\.)[:\s]\s?$/i;

interface Numbers {
  readonly form: string;
  readonly date: WrittenDay;
  readonly ambiguous: boolean;
}

/** `4/6/16`, `04/06/2016`, `4-6-2016`, `2016-04-06`; `13/04/2016` can be day first only. */
export const numeric: Parser = {
  pattern: () => NUMBERS,
  extract(context, match) {
    const { text } = context;
    const at = match.index ?? 0;
    const end = at + match[0].length;
    const before = text.slice(Math.max(0, at - 20), at);
    const sign = match[2] ?? '';
    const found = readNumbers(match[1] ?? '', sign, match[3] ?? '', match[4] ?? '');
    if (!found) return null;
    const range = sign === '/' && found.form === 'numeric' ? FIRST_OF_RANGE.exec(before) : null;
    if (!range && !isBoundedLeft(before)) return null;
    if (!isBoundedRight(text.slice(end, end + 16), found.form)) return null;
    if (sign === '/' ? /[§¶]\s?$/.test(before) : NUMBER_OF.test(before)) return null;
    if (sign === '-' && (match[4] ?? '').length < 3 && found.form !== 'iso') {
      if (!DATE_LEAD.test(before)) return null;
    }
    const reading = new DateReading(context, found.form, { start: at, end }, found.date);
    reading.ambiguous = found.ambiguous;
    if (!range) return reading;
    const [, words = '', month = '', day = ''] = range;
    if (!isMonthDay(Number(month), Number(day))) return null;
    const start = at - range[0].length + range[0].indexOf(words);
    const first = new DateReading(
      context,
      found.form,
      { start, end: start + words.length },
      { month: Number(month), day: Number(day) },
    );
    first.ambiguous = found.ambiguous;
    first.add(context, reading);
    return first;
  },
};

function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function readNumbers(a: string, sign: string, b: string, c: string): Numbers | undefined {
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) {
    if (c.length > 2 || first < 1600 || first > 2199) return undefined;
    if (sign !== '/' && (b.length < 2 || c.length < 2)) return undefined;
    if (!isMonthDay(second, third)) return undefined;
    return {
      form: 'iso',
      date: { year: first, month: second, day: third },
      ambiguous: false,
    };
  }
  if (a.length > 2 || c.length < 2 || (c.length === 2 && sign === '.')) return undefined;
  const year = fullYear(c);
  if (year < 1600 || year > 2199) return undefined;
  if (isMonthDay(first, second)) {
    const ambiguous = second <= 12 && first !== second;
    return {
      form: 'numeric',
      date: { year, month: first, day: second },
      ambiguous,
    };
  }
  // Day first is read only where the other order is impossible and this one is whole.
  if (!isMonthDay(second, first) || (c.length < 4 && first > daysInMonth(second, year))) {
    return undefined;
  }
  return {
    form: 'numeric-day-first',
    date: { year, month: second, day: first },
    ambiguous: false,
  };
}

function isBoundedLeft(before: string): boolean {
  if (/[\w/.$§¶#+=~%&?]$/.test(before)) return false;
  if (/[-–]\s?$/.test(before)) return /\s[-–]\s$/.test(before) || DATE_SHAPE_BEFORE.test(before);
  return !/\d:$/.test(before);
}

function isBoundedRight(after: string, form: string): boolean {
  if (form === 'iso' && /^T\d\d/.test(after)) return true;
  if (/^[-–]/.test(after)) return DATE_SHAPE.test(after) || /^[-–](?:\s|$)/.test(after);
  if (form === 'iso' && /^\.[a-z]/i.test(after)) return false;
  return !/^(?:[\w/%]|[.:]\d)/.test(after);
}
