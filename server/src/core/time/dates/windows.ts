import type { Range } from '../../text/range';
import { isBlank } from './squeeze';
import { MONTH, monthNumber, ORDINAL_WORD, WEEKDAY } from './words';

/**
 * Every date has a month name or a numeric shape; all else follows from the words around it.
 * Capitals are rare in text, so this pattern is fast; a month in small letters counts only
 * with its year, and so is found from the figures (`FIGURES`).
 */
const CAPITAL_MONTH =
  /\b(?:Jan|JAN|Feb|FEB|Mar|MAR|Apr|APR|May|MAY|Jun|JUN|Jul|JUL|Aug|AUG|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC)[A-Za-z]*/g;

/** A numeric date, or a day that a year follows, with or without a month in between. */
const FIGURES =
  /\d(?:[/.‐‑-]\d{1,2}[/.‐‑-]\d|(?:st|nd|rd|th)?(?:\s+(?:day\s+)?of)?,?(?:[-\s]\s*[a-z]{3,9}\.?,?)?[-\s]\s*(?:1[6-9]|2[01])\d\d)/g;
const SMALL_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

const DATE_WORD = new RegExp(
  '^(?:[\\d\'‘’("“@&–—‐‑-]' +
    '|(?:a|about|again|and|approximately|at|between|by|days?|from|in|including|noon|of|on|or' +
    '|the|this|through|thru|lord|our|two|thousand|nineteen|hundred|twenty|thirty|till?|to|until|up|well|as|year|[ap]\\.?m)(?![a-z])' +
    `|${MONTH}|${WEEKDAY}|${ORDINAL_WORD})`,
  'i',
);

/** Bounds that no real date meets; they keep hostile text linear. */
const LONGEST_WORD = 64;
const MOST_WORDS_BEFORE = 14;
const MOST_WORDS_AFTER = 48;

/**
 * The stretches of `text` that may hold dates, in order, not touching each other: each is the
 * run of date-like words around a month name with a number beside it, or around a numeric
 * shape, and one more word at each side. Linear in the text.
 */
export function candidateWindows(text: string): readonly Range[] {
  const windows: Range[] = [];
  for (const anchor of anchors(text)) {
    const start = widenLeft(text, anchor.start);
    const end = widenRight(text, anchor.end);
    const last = windows.at(-1);
    if (last && start <= last.end) {
      windows[windows.length - 1] = {
        start: Math.min(last.start, start),
        end: Math.max(last.end, end),
      };
    } else windows.push({ start, end });
  }
  return windows;
}

function anchors(text: string): readonly Range[] {
  const found: Range[] = [];
  for (const hit of text.matchAll(CAPITAL_MONTH)) {
    const end = hit.index + hit[0].length;
    if (isBesideFigure(text, hit[0], hit.index, end)) found.push({ start: hit.index, end });
  }
  const months = found.length;
  for (const hit of text.matchAll(FIGURES)) {
    const end = hit.index + hit[0].length;
    if (/[/.‐‑-]/.test(hit[0][1] ?? '') || hasSmallMonth(text, hit.index, end)) {
      found.push({ start: hit.index, end });
    }
  }
  return months === 0 || months === found.length ? found : found.sort((a, b) => a.start - b.start);
}

/** A capitalized month counts with a figure after it, or a figure or `of` before it. */
function isBesideFigure(text: string, word: string, start: number, end: number): boolean {
  if (monthNumber(word) === undefined) return false;
  let next = end;
  if (text[next] === '.') next += 1;
  while (next < text.length && isBlank(text.charCodeAt(next))) next += 1;
  if (text[next] === ',') next += 1;
  while (next < text.length && isBlank(text.charCodeAt(next))) next += 1;
  if (isFigure(text.charCodeAt(next)) || /^the\s/i.test(text.slice(next, next + 4))) return true;
  let last = start - 1;
  while (last >= 0 && isBlank(text.charCodeAt(last))) last -= 1;
  if (text[last] === '-') last -= 1;
  return (
    isFigure(text.charCodeAt(last)) || /(?:of|st|nd|rd|th)$/i.test(text.slice(last - 1, last + 1))
  );
}

function hasSmallMonth(text: string, start: number, end: number): boolean {
  return SMALL_MONTH.test(text.slice(Math.max(0, start - 40), end));
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

function widenLeft(text: string, anchor: number): number {
  let start = wordStart(text, anchor);
  for (let words = 0; words < MOST_WORDS_BEFORE; words += 1) {
    let last = start;
    while (last > 0 && isBlank(text.charCodeAt(last - 1))) last -= 1;
    if (last === 0 || last === start) break;
    start = wordStart(text, last);
    if (!DATE_WORD.test(text.slice(start, last))) break;
  }
  return start;
}

function wordStart(text: string, from: number): number {
  const least = Math.max(0, from - LONGEST_WORD);
  let start = from;
  while (start > least && !isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function widenRight(text: string, anchor: number): number {
  let end = wordEnd(text, anchor);
  for (let words = 0; words < MOST_WORDS_AFTER; words += 1) {
    let first = end;
    while (first < text.length && isBlank(text.charCodeAt(first))) first += 1;
    if (first === text.length || first === end) break;
    end = wordEnd(text, first);
    if (!DATE_WORD.test(text.slice(first, end))) break;
  }
  return end;
}

function wordEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_WORD);
  let end = from;
  while (end < most && !isBlank(text.charCodeAt(end))) end += 1;
  return end;
}
