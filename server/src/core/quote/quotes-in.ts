import { type Place, placesOf } from '../case/claims/place';
import type { CitedItem, DocketCitation } from '../filing/docket-citations/model';
import type { Block } from '../filing/model';
import type { OtherCitation } from '../filing/other-citations';
import type { Range } from '../text/range';
import { lettersOf } from './letters';

/** Quoted words with the citation that says where they stand. Offsets are into the block. */
export interface CitedQuote {
  /** The words between the marks. */
  readonly range: Range;
  readonly items: readonly CitedItem[];
}

/** Fewer words than these are a name, a term or an irony. */
const fewestWords = 4;
const fewestLetters = 16;
const marks = /“([^“”]{10,4000})”|"([^"]{10,4000})"/g;
/** Said of words that are not the cited paper's own. */
const anotherSource = /\bquot(?:ing|ed)\b|\bdefin(?:es|ed)\b|\bhereinafter\b/i;

/** The quotations of a block that a docket citation follows, or the block itself if it is one. */
export function citedQuotes(
  { kind, clean, facts }: Pick<Block, 'kind' | 'clean' | 'facts'>,
  citations: readonly DocketCitation[],
): CitedQuote[] {
  const { otherCitations, docketCitations } = facts;
  const inMarks = quotesIn(clean, citations, otherCitations, docketCitations);
  if (kind !== 'quote' || inMarks.length > 0 || otherCitations.length > 0) return inMarks;
  const whole = blockQuote(clean, citations, docketCitations);
  return whole ? [whole] : [];
}

/** Words set off as a block have no marks; fewer than these are set off for another reason. */
const fewestInBlock = 20;
const behindBlock =
  /^[\s)\].>]*(?:\((?:emphasis|citations?|footnotes?|alterations?)[^)]{0,80}\))?[\s)\].>]*$/i;

/** A block of quoted words that ends in its citation, the only one in it. */
function blockQuote(
  text: string,
  citations: readonly DocketCitation[],
  all: readonly DocketCitation[],
): CitedQuote | undefined {
  const [place, ...more] = placesOf(text, citations, all);
  const [first] = citations;
  if (!place || !first || more.length > 0 || all.length !== citations.length) return undefined;
  if (!behindBlock.test(text.slice(place.after.start))) return undefined;
  const start = text.search(/[^\s>]/);
  const words = text.slice(start, first.range.start).replace(/[\s>([—–-]+$/, '');
  if (words.split(/\s+/).length < fewestInBlock || !/[.?!…”’)\]]$/.test(words)) return undefined;
  if (anotherSource.test(text.slice(first.range.start))) return undefined;
  return { range: { start, end: start + words.length }, items: place.items };
}

/** The quotations of a text that a docket citation follows, with no other citation in between. */
export function quotesIn(
  text: string,
  citations: readonly DocketCitation[],
  others: readonly OtherCitation[],
  all: readonly DocketCitation[] = citations,
): CitedQuote[] {
  if (!/[“"]/.test(text)) return [];
  const places = placesOf(text, citations, all);
  const found: CitedQuote[] = [];
  for (const match of text.matchAll(marks)) {
    const words = match[1] ?? match[2] ?? '';
    if (words.trim().split(/\s+/).length < fewestWords || lettersOf(words).length < fewestLetters)
      continue;
    const start = match.index + 1;
    const range = { start, end: start + words.length };
    const place = places.find((one) => holds(one, range) || endsIn(one, range, match[1], all));
    if (!place) continue;
    const between = { start: range.end, end: place.after.start };
    if (others.some((one) => one.range.start >= between.start && one.range.end <= between.end))
      continue;
    if (anotherSource.test(text.slice(between.start, place.after.end))) continue;
    found.push({ range, items: place.items });
  }
  return found;
}

function holds({ words }: Place, quote: Range): boolean {
  return quote.start > words.start && quote.end <= words.end;
}

/** Whether a quotation of several sentences, its marks curly and so in pairs, ends in the words. */
function endsIn(
  { words, opens }: Place,
  quote: Range,
  curly: string | undefined,
  all: readonly DocketCitation[],
): boolean {
  if (curly === undefined || !opens) return false;
  if (quote.start > words.start || quote.end <= words.start || quote.end > words.end) return false;
  return !all.some(({ range }) => range.start < words.start && range.end > quote.start);
}
