import type { CaseContext } from '../case/load-case';
import type { DocketCitation } from '../filing/docket-citations/model';
import type { Block } from '../filing/model';
import { compareQuote, type QuoteResult } from '../quote/compare-quote';
import { citedQuotes } from '../quote/quotes-in';
import type { Range } from '../text/range';

/** A quotation with what the local record says of it. Offsets are into the block. */
export interface CheckedQuote {
  readonly range: Range;
  readonly result: QuoteResult;
}

const none: readonly CheckedQuote[] = [];

/** Looks up the quotations of a block; none where no local record is at hand. */
export function quotesOfBlock(
  block: Block,
  citations: readonly DocketCitation[],
  context: CaseContext | undefined,
): readonly CheckedQuote[] {
  if (!context?.record || citations.length === 0) return none;
  const found: CheckedQuote[] = [];
  for (const { range, items } of citedQuotes(block, citations)) {
    const quote = block.clean.slice(range.start, range.end);
    const result = compareQuote(quote, items, context.docket, context.record);
    if (result) found.push({ range, result });
  }
  return found;
}
