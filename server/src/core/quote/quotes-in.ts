import { type Place, placesOf } from '../case/claims/place';
import type { CitedItem, DocketCitation } from '../filing/docket-citations/model';
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

/** The quotations of a block that a docket citation follows, with no other citation in between. */
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
    const place = places.find((one) => holds(one, range));
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
