import { isOtherDocket, ownNumbers } from '../../case/own-case';
import type { Unchecked } from '../../quote/compare-quote';
import { citedQuotes } from '../../quote/quotes-in';
import { pageNumber } from '../../record/model';
import { type CheckedQuote, quotesOfBlock } from '../../record/quotes-of-block';
import { type Range, shift } from '../../text/range';
import type { Snapshot } from '../snapshot';
import { folded, type ReportRow } from './model';

/** Every quotation that a docket citation follows: the page it stands on, or why that is not known. */
export function* quotationRows({ filing, case: context }: Snapshot): Generator<ReportRow> {
  const own = ownNumbers(context, filing.outline.caseNumber);
  for (const [i, block] of filing.blocks.entries()) {
    const { clean, facts } = block;
    if (!facts.hasDigits) continue;
    const start = filing.starts[i] ?? 0;
    const row = (range: Range) => ({
      kind: 'quotation' as const,
      range: shift(range, start),
      text: folded(clean.slice(range.start, range.end)),
    });
    const all = facts.docketCitations;
    const citations = all.filter((one, at) => !isOtherDocket(one, own, all[at - 1]));
    const checked = quotesOfBlock(block, citations, context);
    for (const quote of checked) yield { ...row(quote.range), ...judged(quote) };
    if (context?.record) continue;
    for (const { range } of citedQuotes(block, citations)) {
      yield {
        ...row(range),
        status: 'unchecked',
        found: 'Not looked up',
        notes: ['There is no local copy of the record (folder “record”).'],
      };
    }
  }
}

const whyNot: Readonly<Record<Unchecked, string>> = {
  'no-copy': 'There is no local copy.',
  'no-text': 'The local copy is a scan without text.',
  'partly-scanned': 'It was not found, but some pages of the local copy are scans without text.',
  misread: 'The local copy’s text looks misread there: compare by eye.',
};

function judged({ result }: CheckedQuote): Pick<ReportRow, 'status' | 'found' | 'notes'> {
  const entry = `Entry ${result.name}`;
  if (result.kind === 'unchecked') {
    return { status: 'unchecked', found: entry, notes: [whyNot[result.why]] };
  }
  if (result.kind === 'missing') {
    return { status: 'look', found: `${entry}: not in the local copy`, notes: [] };
  }
  const { paper, places } = result;
  const page = paper.unpaged ? '' : `, page ${pageNumber(paper, places[0]?.firstPage ?? 0)}`;
  return { status: 'right', found: `${entry}${page}`, notes: [] };
}
