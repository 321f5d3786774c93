import type { DocketIndex } from '../docket/docket-index';
import { resolveNumber } from '../docket/resolve';
import type { CitedItem } from '../filing/docket-citations/model';
import type { RecordPaper } from '../record/model';
import type { RecordShelf } from '../record/shelf';
import { linesOf, type QuotePlace } from './find-quote';
import { isMisread, isNear } from './misread';
import type { Nearest } from './nearest';
import { quotePattern } from './quote-pattern';

/** How a quotation stands to the local copies of what is cited for it. */
export type QuoteResult =
  | {
      readonly kind: 'found';
      readonly name: string;
      readonly paper: RecordPaper;
      readonly places: readonly QuotePlace[];
      readonly item: CitedItem;
    }
  | {
      readonly kind: 'missing';
      readonly name: string;
      readonly paper: RecordPaper;
      readonly nearest?: Nearest;
    }
  | { readonly kind: 'unchecked'; readonly name: string; readonly why: Unchecked };

/**
 * Why a quotation could not be checked: there is no copy, or none with text; it was not found, but
 * some pages have no text; or all that differs looks misread by text recognition.
 */
export type Unchecked = 'no-copy' | 'no-text' | 'partly-scanned' | 'misread';

/** Less than this may stand anywhere by chance. */
const fewestLetters = 12;

/** Looks a quotation up in every paper that is cited for it; it need stand in one of them only. */
export function compareQuote(
  quote: string,
  items: readonly CitedItem[],
  docket: DocketIndex | undefined,
  shelf: RecordShelf,
): QuoteResult | undefined {
  if (quotePattern(quote).length < fewestLetters) return undefined;
  let missing: QuoteResult | undefined;
  let unchecked: QuoteResult | undefined;
  for (const item of items) {
    for (const { number, attachment } of resolveNumber(item.number, docket)) {
      const name = attachment === undefined ? `${number}` : `${number}-${attachment}`;
      // `Docket No. 52, Ex. J` may stand in any of the entry's papers.
      const exhibit = item.pincites.some(({ kind }) => kind === 'exhibit');
      const anywhere = exhibit && attachment === undefined;
      const papers = anywhere ? shelf.allOf(number) : shelf.of(number, attachment);
      const needed = anywhere ? Math.max(2, 1 + attachmentsOf(number, docket)) : 1;
      if (papers.length < needed) {
        unchecked ??= { kind: 'unchecked', name, why: 'no-copy' };
      }
      for (const paper of papers) {
        if (paper.noText) {
          unchecked ??= { kind: 'unchecked', name, why: 'no-text' };
          continue;
        }
        const { places, nearest } = shelf.lookUp(quote, paper);
        if (places.length > 0) return { kind: 'found', name, paper, places, item };
        const doubt = isNear(nearest)
          ? isMisread(nearest) && 'misread'
          : isPartlyScanned(paper) && 'partly-scanned';
        if (doubt) unchecked ??= { kind: 'unchecked', name, why: doubt };
        if (
          !missing ||
          (nearest &&
            missing.kind === 'missing' &&
            nearest.likeness > (missing.nearest?.likeness ?? 0))
        ) {
          missing = { kind: 'missing', name, paper, ...(nearest ? { nearest } : {}) };
        }
      }
    }
  }
  // What could not be looked in may hold it.
  return unchecked ?? missing;
}

/** A page of words has more letters than this. */
const fewestOnPage = 20;

function isPartlyScanned({ letters: { starts, text } }: RecordPaper): boolean {
  return (
    starts.length > 1 &&
    starts.some((start, i) => (starts[i + 1] ?? text.length) - start < fewestOnPage)
  );
}

function attachmentsOf(entry: number, docket: DocketIndex | undefined): number {
  const counts = docket?.entriesOf(entry).map(({ attachments }) => attachments.length) ?? [];
  return Math.max(0, ...counts);
}

/** The page numbers that a citation gives, if it gives any that can be held to pages. */
export function citedPages(item: CitedItem): { first: number; last: number } | undefined {
  const pages = item.pincites.filter(({ kind }) => kind === 'page' || kind === 'line');
  const [only] = pages;
  if (!only?.first || pages.length !== item.pincites.length) return undefined;
  const first = Math.min(...pages.map((one) => one.first ?? Number.POSITIVE_INFINITY));
  const last = Math.max(...pages.map((one) => one.last ?? one.first ?? 0));
  return { first, last };
}

/** Whether a page of the paper goes by a number that is cited: else it is counted in another way. */
export function hasPage({ pages }: RecordPaper, cited: { first: number; last: number }): boolean {
  return pages.some(({ numbers }) =>
    numbers.some((one) => one >= cited.first && one <= cited.last),
  );
}

const linePincite = /^(?:at\s*)?\d+:(\d{1,2})(?:\s*[-\u2010-\u2013]\s*(\d{1,2}))?$/;

/** The lines of one page that a citation gives, `4:5-8`; undefined where it gives others or none. */
export function citedLines({ pincites }: CitedItem): { first: number; last: number } | undefined {
  const [only, ...more] = pincites;
  const match = only?.kind === 'line' && more.length === 0 ? linePincite.exec(only.text) : null;
  if (!match) return undefined;
  const first = Number(match[1]);
  return { first, last: Number(match[2] ?? first) };
}

/**
 * Whether a passage stands on none of the lines cited nor next to them; never where its own lines
 * are not known.
 */
export function isOffLines(
  place: QuotePlace,
  paper: RecordPaper,
  cited: { first: number; last: number },
): boolean {
  const lines = place.firstPage === place.lastPage ? linesOf(paper, place) : undefined;
  if (!lines || cited.last < cited.first) return false;
  return lines.first > cited.last + 1 || lines.last < cited.first - 1;
}

/** Whether a passage touches the pages cited, by any number that its pages go by. */
export function isOnPages(
  place: QuotePlace,
  paper: RecordPaper,
  cited: { first: number; last: number },
): boolean {
  for (let page = place.firstPage; page <= place.lastPage; page++) {
    const numbers = paper.pages[page]?.numbers ?? [];
    if (numbers.some((one) => one >= cited.first && one <= cited.last)) return true;
  }
  return false;
}
