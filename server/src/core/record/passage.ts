import { linesOf, type QuotePlace } from '../quote/find-quote';
import { isEnglish } from '../text/english/english';
import type { Range } from '../text/range';
import { sentenceAround } from '../text/sentences';
import type { RecordPaper } from './model';

/** So much of the pages before and after is looked at for the rest of a sentence. */
const reach = 1500;
/** A sentence longer than this is a table or a list: what stands around the words is taken. */
const longest = 900;
const around = 300;
/** What is shown of a passage before and behind the words quoted. */
const context = 240;

/** A passage of a paper, in whole sentences where it has any. */
export interface Passage {
  /** White space folded, words broken at a line's end joined. */
  readonly text: string;
  /** The words asked for, in `text`. */
  readonly words: Range;
  /** Pages from 0, both inclusive. */
  readonly firstPage: number;
  readonly lastPage: number;
  /** The numbers in the margin of its first and last line, where they have some. */
  readonly lines?: { readonly first: number; readonly last: number };
}

/** The sentences that hold a place. */
export function passageAround(paper: RecordPaper, place: QuotePlace): Passage {
  const flow = flowAround(paper, place);
  const { text, start, end } = flow;
  const first = behindHeadings(text, sentenceAround(text, start).start, start);
  const last = sentenceAround(text, Math.max(start, end - 1)).end;
  const whole = last - first <= longest + end - start;
  if (whole) return passageOf(paper, flow, ...withoutNumbers(text, first, last, flow));
  const from = Math.max(first, wordStart(text, start - around));
  const to = Math.min(last, wordEnd(text, end + around));
  return passageOf(paper, flow, from, to);
}

/** Sentences without the number of their paragraph, or of the next, at their ends. */
function withoutNumbers(
  text: string,
  first: number,
  last: number,
  { start, end }: Range,
): [number, number] {
  const lead =
    /^(?:\d{1,3}\.|•)\s*(?=[\p{Lu}“"])/u.exec(text.slice(first, start + 1))?.[0].length ?? 0;
  const close = /(?<=[.?!]["”’)]*)\s+\d{1,3}\.$/.exec(text.slice(end, last))?.[0].length ?? 0;
  return [Math.min(first + lead, start), Math.max(last - close, end)];
}

/** A place with what stands before and behind it; cut at words, which dots tell. */
export function contextAround(paper: RecordPaper, place: QuotePlace): Passage {
  const flow = flowAround(paper, place);
  const from = wordStart(flow.text, flow.start - context);
  const to = wordEnd(flow.text, flow.end + context);
  const passage = passageOf(paper, flow, from, to);
  const lead = from > 0 ? '… ' : '';
  const { start, end } = passage.words;
  return {
    ...passage,
    text: `${lead}${passage.text}${to < flow.text.trimEnd().length ? ' …' : ''}`,
    words: { start: start + lead.length, end: end + lead.length },
  };
}

/** Where a sentence begins that headings stand before; `words` is where it is at the latest. */
function behindHeadings(text: string, from: number, words: number): number {
  let start = from;
  for (;;) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? -1 : end + text.slice(end).search(/\S/);
    if (end < 0 || next <= end || next > words) return start;
    if (!isHeading(text.slice(start, end), text.charAt(next))) return start;
    start = next;
  }
}

const longestHeading = 70;

/** A line in capitals, or one whose words all begin with one, before a line that does too. */
function isHeading(line: string, next: string): boolean {
  const words = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  if (words.length === 0 || line.length > longestHeading || /[,;]\s*$/.test(line)) return false;
  if (!/\p{Ll}/u.test(line.replace(/\b(?:v|vs|and|of|et al)\b/g, ''))) return true;
  return /[\p{Lu}“"(\d]/u.test(next) && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The words of a place and nothing else. */
export function passageAt(paper: RecordPaper, place: QuotePlace): Passage {
  const flow = flowAround(paper, place);
  return passageOf(paper, flow, flow.start, flow.end);
}

/** Pages as one text, with the place's offsets in it. */
interface Flow {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** For each page in it, where it begins. */
  readonly pages: readonly FlowPage[];
}

interface FlowPage {
  readonly page: number;
  readonly start: number;
  /** How much of the page's text is left out before. */
  readonly skipped: number;
}

function flowAround({ pages }: RecordPaper, place: QuotePlace): Flow {
  const { firstPage, lastPage } = place;
  const starts: FlowPage[] = [];
  let text = '';
  const add = (page: number, words: string, skipped = 0) => {
    starts.push({ page, start: text.length, skipped });
    text += `${words}\n`;
  };
  const textOf = (page: number) => pages[page]?.text ?? '';
  if (firstPage > 0)
    add(
      firstPage - 1,
      textOf(firstPage - 1)
        .trimEnd()
        .slice(-reach),
    );
  const before = text.length;
  let atLast = before;
  for (let page = firstPage; page <= lastPage; page++) {
    atLast = text.length;
    add(page, textOf(page).trimEnd());
  }
  if (lastPage + 1 < pages.length) add(lastPage + 1, textOf(lastPage + 1).slice(0, reach));
  return {
    // What was blanked, a stamp or a line number, is no blank line; nor is the end of a page.
    text: text.replace(/\n(?=[^\S\n]+\n)|\n(?=\s*$)/g, ' ').replace(/\n\n+(?=\p{Ll})/gu, spaces),
    start: before + place.start,
    end: atLast + place.end,
    pages: starts,
  };
}

function spaces(found: string): string {
  return ' '.repeat(found.length);
}

function wordStart(text: string, at: number): number {
  const next = text.slice(Math.max(0, at)).search(/\s\S/);
  return Math.max(0, at) + (at <= 0 || next < 0 ? 0 : next + 1);
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at).search(/\s/);
  return space < 0 ? text.length : at + space;
}

function passageOf(paper: RecordPaper, flow: Flow, from: number, to: number): Passage {
  const { text, start, end, pages } = flow;
  const lead = folded(text.slice(from, start), paper).trimStart();
  const words = folded(text.slice(start, end), paper).trim();
  const all = folded(text.slice(from, to), paper).trim();
  // A word broken before the place or behind it can make the parts longer than the whole.
  const at = all.indexOf(words, Math.max(0, Math.min(lead.length, all.length) - words.length));
  const placeAt = (offset: number) => {
    const page = pages.findLast((one) => one.start <= offset);
    return { page: page?.page ?? 0, offset: offset - (page?.start ?? 0) + (page?.skipped ?? 0) };
  };
  const first = placeAt(from + Math.max(0, text.slice(from, to).search(/\S/)));
  const last = placeAt(from + Math.max(0, text.slice(from, to).trimEnd().length - 1));
  const lines = linesOf(paper, {
    firstPage: first.page,
    lastPage: last.page,
    start: first.offset,
    end: last.offset + 1,
  });
  return {
    text: all,
    words: at < 0 ? { start: 0, end: all.length } : { start: at, end: at + words.length },
    firstPage: first.page,
    lastPage: last.page,
    ...(lines ? { lines } : {}),
  };
}

const broken = /(\p{L}+)[-\u00ad\u2010\u2011]\s*\n\s*(\p{L}+)/gu;

/**
 * Line ends as spaces, words that a line's end breaks in one.
 *
 * @param paper where else to look for a word, with its hyphen or without
 */
export function folded(text: string, { pages }: Pick<RecordPaper, 'pages'>): string {
  return text
    .replace(broken, (_, before: string, after: string) => joined(before, after, pages))
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}

/** `an-` and `swered` are one word; `cross-` and `motion` keep their hyphen. */
function joined(before: string, after: string, pages: RecordPaper['pages']): string {
  const one = before + after;
  if (/^\p{Lu}/u.test(after) && !/^\p{Lu}+$/u.test(before)) return `${before}-${after}`;
  if (isEnglish(one)) return one;
  const hyphened = `${before}-${after}`;
  const isWritten = (word: string) => pages.some(({ text }) => text.includes(word));
  if (isWritten(hyphened)) return hyphened;
  if (isWritten(one)) return one;
  return isEnglish(before) && isEnglish(after) ? hyphened : one;
}

/** A passage from shortly before its words on, for a list that shows the beginning of a line. */
export function passageFrom({ text, words }: Passage, lead: number): string {
  if (words.start <= lead) return text;
  return `… ${text.slice(wordStart(text, words.start - lead))}`;
}
