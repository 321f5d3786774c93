import { lineAt } from '../record/line-numbers';
import type { RecordPaper } from '../record/model';
import { type Letters, lettersOfPages, pageAt } from './letters';
import type { QuotePattern } from './quote-pattern';

/** Where a quotation stands: pages from 0, both inclusive; offsets are into the pages' texts. */
export interface QuotePlace {
  readonly firstPage: number;
  readonly lastPage: number;
  readonly start: number;
  readonly end: number;
}

const citation =
  /\((?:[^()]|\([^()]{0,40}\)){0,240}?(?:\b(?:Dkt|Doc|ECF|Docket|Id|Ex|Decl|Compl|Mot|Opp|Tr|Dep)\b|¶|§|\bat\s\d|\bv\.\s|\bU\.S\.|\bF\.\s?(?:2d|3d|4th|Supp)|\bWL\b)(?:[^()]|\([^()]{0,40}\)){0,240}\)|\[(?:Docket|Dkt|ECF|Doc)[^\]]{0,80}\]|(?<=[.”"]\s)(?:See\s(?:also\s)?)?\p{Lu}[\p{L}.’'&\s-]{1,60}\sv\.\s[^;]{1,160}?\((?:[^()]{0,40}\s)?\d{4}\)\.?|\bId\.\s(?:at\s[\d\s,–-]+\.?)?/gu;
/** The mark of a footnote that sticks to a word. */
const noteMark = /(?<=\p{L}[.,;:”’"']{0,3})\d{1,3}(?![\p{L}\d])/gu;

const mostPlaces = 10;

/** Every place where a quotation stands in a paper, at most ten; empty where it does not. */
export function placesOfQuote(pattern: QuotePattern, paper: RecordPaper): readonly QuotePlace[] {
  return placesIn(pattern, paper.letters);
}

/**
 * The same where the quotation may omit the citations in its sentences, and the marks of footnotes.
 *
 * @param likely the pages to look on
 */
export function placesWithOmissions(
  pattern: QuotePattern,
  paper: RecordPaper,
  likely: readonly number[],
): readonly QuotePlace[] {
  for (const omitted of [citation, noteMark]) {
    const found = runsAround(likely, paper.pages.length).flatMap(([first, last]) => {
      const written = paper.pages.slice(first, last + 1).map(({ text }) => text);
      const texts = written.map((text) => blanked(text, omitted));
      // Nothing to omit: it was looked for already.
      if (texts.every((text, i) => text === written[i])) return [];
      return placesIn(pattern, lettersOfPages(texts)).map((place) => moved(place, first));
    });
    if (found.length > 0) return found.slice(0, mostPlaces);
  }
  return [];
}

/** Pages in order as runs, first and last inclusive, each with the pages before and after it. */
export function runsAround(pages: readonly number[], count: number): [number, number][] {
  const runs: [number, number][] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const first = Math.max(0, page - 1);
    const last = Math.min(count - 1, page + 1);
    const before = runs[runs.length - 1];
    if (before && first <= before[1] + 1) before[1] = last;
    else runs.push([first, last]);
  }
  return runs;
}

function moved(place: QuotePlace, by: number): QuotePlace {
  return { ...place, firstPage: place.firstPage + by, lastPage: place.lastPage + by };
}

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

function placesIn({ parts }: QuotePattern, letters: Letters): QuotePlace[] {
  const { text } = letters;
  // The longest stretch stands in the fewest places.
  const anchor = parts.reduce(
    (best, part, i) => (part.letters.length > (parts[best]?.letters.length ?? 0) ? i : best),
    0,
  );
  const sought = parts[anchor]?.letters;
  if (!sought) return [];
  const found: QuotePlace[] = [];
  for (
    let at = text.indexOf(sought);
    at >= 0 && found.length < mostPlaces;
    at = text.indexOf(sought, at + 1)
  ) {
    const start = startOf(parts, anchor, text, at);
    const end = start === undefined ? undefined : endOf(parts, anchor, text, at);
    if (start !== undefined && end !== undefined) found.push(placeOf(letters, start, end));
  }
  return found;
}

/** The place of the letters from `start` up to `end`. */
export function placeOf(letters: Letters, start: number, end: number): QuotePlace {
  return {
    firstPage: pageAt(letters, start),
    lastPage: pageAt(letters, end - 1),
    start: letters.offsets[start] ?? 0,
    end: (letters.offsets[end - 1] ?? 0) + 1,
  };
}

/** The numbers in the margin of a place's first and last line; undefined where either has none. */
export function linesOf(
  { pages }: RecordPaper,
  { firstPage, lastPage, start, end }: QuotePlace,
): { readonly first: number; readonly last: number } | undefined {
  const first = lineAt(pages[firstPage]?.lines ?? [], start);
  const last = lineAt(pages[lastPage]?.lines ?? [], end - 1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Where the first part begins if the part `from` stands at `at`; the parts follow in order. */
function startOf(
  parts: QuotePattern['parts'],
  from: number,
  text: string,
  at: number,
): number | undefined {
  let start = at;
  for (let i = from - 1; i >= 0; i--) {
    const letters = parts[i]?.letters ?? '';
    const low = Math.max(0, start - (parts[i + 1]?.gap ?? 0) - letters.length);
    const before = text.slice(low, start).lastIndexOf(letters);
    if (before < 0) return undefined;
    start = low + before;
  }
  return start;
}

/** Where the last part ends if the part `from` stands at `at`. */
function endOf(
  parts: QuotePattern['parts'],
  from: number,
  text: string,
  at: number,
): number | undefined {
  let end = at + (parts[from]?.letters.length ?? 0);
  for (const { letters, gap } of parts.slice(from + 1)) {
    const next = text.slice(end, end + gap + letters.length).indexOf(letters);
    if (next < 0) return undefined;
    end += next + letters.length;
  }
  return end;
}
