import { Cursor } from '../../text/cursor';
import type { Pincite } from './model';

const dash = '[-\\u2010-\\u2015\\u2212]';
const page = `\\*?\\d{1,4}(?![\\d/])(?:\\s?${dash}\\s?\\*?\\d{1,4}(?!\\d))?`;
const roman = '[ivxl]{1,6}(?![A-Za-z])';
const line = `\\d{1,4}:\\d{1,2}(?:\\s?${dash}\\s?(?:\\d{1,4}:)?\\d{1,2})?(?![\\d:]|-[a-z])`;
/** `pp.`, `page`, `Tr.`, `ECF p.`: what may stand between `at` and a page. */
const pageWord =
  '(?:(?:CM/)?ECF\\s+)?(?:(?:Tr|Trans|Dep)\\.\\s*)?(?:(?:pp?|pgs?)\\.?\\s*|\\bpages?\\s+)?';
const pageOrLine = `(?:${line}|${page}|${roman}(?:${dash}${roman})?)`;
/** `, 54` goes on as a page unless it opens a docket number of its own: `53 at 1`, `12-1`. */
const morePages = `(?:\\s?(?:,|&|,?\\s?and)\\s?(?:${line}|\\*?\\d{1,4}(?:\\s?${dash}\\s?\\*?\\d{1,4})?)(?![\\d/:])(?!\\s+(?:at\\b|[A-Z][A-Za-z]*\\.|¶|(?!and\\b|through\\b)[a-z]{3,})))*`;

type Kind = Pincite['kind'];

/** One row a form; the first that fits is taken, after an optional comma and white space. */
const forms: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  {
    kind: 'page-id',
    pattern: /(?:at\s+)?Page\s?ID\.?\s?(?:Nos?\.?|##?:?)?\s?\d{1,6}(?:[-–]\d{1,6})?(?!\d)/iy,
  },
  {
    kind: 'paragraph',
    pattern: new RegExp(
      `(?:at\\s+)?(?:¶{1,2}|\\bparas?\\.|\\bparagraphs?\\b)\\s*\\d{1,4}(?:\\([a-z0-9]{1,3}\\))*(?:\\s?(?:${dash}|,|&|and|,\\s?and)\\s?(?:¶\\s?)?\\d{1,4}(?![\\d/:]|\\s+(?:at\\b|¶|[A-Z][A-Za-z]*\\.)))*`,
      'iy',
    ),
  },
  {
    kind: 'footnote',
    pattern: new RegExp(
      `(?:at\\s+)?(?:nn?\\.|notes?\\b|fn\\.?|footnotes?\\b)\\s*\\d{1,3}(?:\\s?${dash}\\s?\\d{1,3})?(?!\\d)`,
      'iy',
    ),
  },
  {
    kind: 'line',
    pattern: new RegExp(
      `(?:at\\s+)?(?:\\bll?\\.|\\blines?\\b)\\s*\\d{1,3}(?:\\s?${dash}\\s?\\d{1,3})?(?![\\d/:])`,
      'iy',
    ),
  },
  {
    kind: 'section',
    pattern:
      /(?:at\s+)?(?:§{1,2}\s*|\b(?:Part|Section|Sec\.)\s+)(?:[IVXL]+|[A-Z]|\d{1,3})(?:\.(?:[A-Z]|[a-z]|\d{1,3}|[ivx]+)\b)*(?:\(\w{1,3}\))*(?:[-\u2013]\d{1,3}(?!\d))?/y,
  },
  {
    kind: 'exhibit',
    pattern:
      /(?:Exs\.|Exhs\.|Exhibits\b|Atts\.|Attachments\b|Tabs\b)\s*\d{1,3}(?:(?:,\s?(?:and\s|&\s?)?|\s(?:and|&)\s)\d{1,3}(?![\d-]|,?\s(?:at|Ex|\()))+/y,
  },
  {
    kind: 'exhibit',
    pattern:
      /(?:at\s+)?(?:Exs?\.|Exhs?\.|Exhibits?\b|Atts?\.|Attachs?\.|Attachments?\b|App\.|App[’']x|Appendix\b|Tabs?\b|Annex\b)\s*(?:(?:Nos?\.|#)\s*)?(?:[A-Z]{1,2}|\d{1,3}(?:-?[A-Z])?)(?![A-Za-z0-9])(?:\s?[-–]\s?(?:[A-Z]{1,2}|\d{1,3})(?![A-Za-z0-9]))?(?:(?:,\s?(?:and\s|&\s?)?|\s(?:and|&)\s)[A-Z](?![\w’']))*/y,
  },
  {
    kind: 'page',
    pattern: new RegExp(`(?:at\\s+)${pageWord}${pageOrLine}${morePages}`, 'iy'),
  },
  {
    kind: 'page',
    pattern: new RegExp(
      `(?:pp?\\.\\s*|\\bpages?\\s+|\\bPgs?\\.?\\s+|Tr\\.\\s+(?:at\\s+)?)${pageOrLine}${morePages}`,
      'iy',
    ),
  },
  { kind: 'line', pattern: new RegExp(`${line}`, 'y') },
];

const lead = /\s*,?\s*/y;
/** `at 3 & n.4`, `at 4, and n. 2`. */
const leadOfNote = /\s*,?\s*(?:&|and)\s*(?=(?:nn?\.|fn\.|notes?\s)\s*\d)/y;
/** `R. 36, Order, PageID # 1234`, `R. 118: Trial Tr., PageID 2201`: the paper’s name stands between. */
const leadOfPageId = /[,:]\s*[A-Z][\w.’' ]{1,40},\s*(?=Page\s?ID)/y;
const numbers = /\d+/g;
/** White space other than single spaces. */
const uneven = /[^\S ]| {2}/;
/** None of the forms follows these. */
const ends: ReadonlySet<string> = new Set(['.', ';', ')', ']', '[', '(', '']);
/** The letter or sign that any of the forms begins with; most citations end before one. */
const opens = /[apnflset¶§\d]/i;

/**
 * Reads the pincites that follow a cited number at `offset`: pages, lines, paragraphs, notes,
 * sections, exhibits, PageIDs, in any order. Gives them and where the last one ends. `entry` is the
 * entry they are of, to tell a page from the next entry of the list; 0 where it is not known.
 */
export function readPincites(
  text: string,
  offset: number,
  entry = 0,
): { pincites: Pincite[]; end: number } {
  const pincites: Pincite[] = [];
  const cursor = new Cursor(text, offset);
  let end = offset;
  for (let i = 0; i < 8; i++) {
    cursor.offset = end;
    if (ends.has(text.charAt(end))) break;
    cursor.take(leadOfNote) ?? cursor.take(leadOfPageId) ?? cursor.take(lead);
    const start = cursor.offset;
    if (!opens.test(text.charAt(start))) break;
    let found: Pincite | undefined;
    for (const { kind, pattern } of forms) {
      const match = cursor.take(pattern);
      if (!match) continue;
      const words = kind === 'page' ? withoutEntries(match[0], entry) : match[0];
      cursor.offset = start + words.length;
      found = pincite(kind, words, start);
      break;
    }
    if (!found) break;
    pincites.push(found);
    end = cursor.offset;
  }
  return { pincites, end };
}

/** `545 at 3, 550`: the page list ends before a number that can only be the next entry. */
function withoutEntries(pages: string, entry: number): string {
  const first = Number(/\d+/.exec(pages)?.[0] ?? 0);
  if (entry < 100 || first >= 100 || pages.includes(':')) return pages;
  for (const match of pages.matchAll(/\s?(?:,|&|,?\s?and)\s?(\d{3,4})(?!\d)/g)) {
    if (Number(match[1]) > entry) return pages.slice(0, match.index);
  }
  return pages;
}

function pincite(kind: Kind, raw: string, start: number): Pincite {
  const lines = (kind === 'page' || kind === 'line') && raw.includes(':');
  // Of `4:5-8` the pages are what stands before a colon.
  const counted = lines ? raw.replace(/:\s?\d+(?:\s?[-–—]\s?\d+(?!:|\d))?/g, ' ') : raw;
  const found = (counted.match(numbers) ?? []).map(Number);
  const first = found[0];
  const last = found.at(-1);
  return {
    kind: lines ? 'line' : kind,
    range: { start, end: start + raw.length },
    text: uneven.test(raw) ? raw.replace(/\s+/g, ' ') : raw,
    ...(first === undefined || last === undefined ? {} : { first, last: abbreviated(first, last) }),
  };
}

/** `281-82` ends at 282. */
function abbreviated(first: number, last: number): number {
  if (last >= first) return last;
  const digits = String(last).length;
  const full = Number(String(first).slice(0, -digits) + String(last));
  return full > first ? full : last;
}
