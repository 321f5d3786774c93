import { isOtherDocket, ownNumbers } from '../case/own-case';
import { nameOf } from '../case/paths';
import type { CitedItem } from '../filing/docket-citations/model';
import { blockAt } from '../filing/read-filing';
import { linesOf } from '../quote/find-quote';
import { isNear } from '../quote/misread';
import type { Nearest } from '../quote/nearest';
import { atPage, pageNumber } from '../record/model';
import { contextAround } from '../record/passage';
import { type CheckedQuote, quotesOfBlock } from '../record/quotes-of-block';
import { type Range, shift, touches } from '../text/range';
import { escapeMarkdown } from './markdown';
import type { Snapshot } from './snapshot';

/** The quotations of a block that were looked up, those of other dockets left out. */
export function lookedUpQuotes(
  { filing, case: context }: Snapshot,
  block: number,
): readonly CheckedQuote[] {
  const found = filing.blocks[block];
  if (!found?.facts.hasDigits || !context?.record) return [];
  const own = ownNumbers(context, filing.outline.caseNumber);
  const all = found.facts.docketCitations;
  const citations = all.filter((one, i) => !isOtherDocket(one, own, all[i - 1]));
  return quotesOfBlock(found, citations, context);
}

/**
 * The passage that is quoted, in its context and with its page, as Markdown: on the quotation
 * itself, or on the citation of the paper it stands in. Undefined where nothing was looked up.
 *
 * @param item the cited item at the offset, if there is one
 */
export function quoteCard(
  snapshot: Snapshot,
  offset: number,
  item?: CitedItem,
): { readonly range: Range; readonly markdown: string } | undefined {
  const block = blockAt(snapshot.filing, offset);
  const start = snapshot.filing.starts[block] ?? 0;
  const quotes = lookedUpQuotes(snapshot, block);
  const isMeant = ({ range, result }: CheckedQuote) =>
    item
      ? result.kind === 'found' && result.item === item
      : touches(shift(range, start), offset) && result.kind !== 'unchecked';
  const cards = quotes.filter(isMeant).flatMap((quote) => passageCard(quote) ?? []);
  const [first] = quotes.filter(isMeant);
  if (!first || cards.length === 0) return undefined;
  return { range: shift(first.range, start), markdown: cards.join('\n\n') };
}

function passageCard({ result }: CheckedQuote): string | undefined {
  if (result.kind === 'missing') {
    const { nearest, paper, name } = result;
    if (!isNear(nearest)) return undefined;
    return `**Not as quoted** · ${atPage(name, paper, nearest.page)}\n\n> ${compared(nearest)}`;
  }
  if (result.kind !== 'found') return undefined;
  const { paper, places, name } = result;
  const [place] = places;
  if (!place) return undefined;
  const first = pageNumber(paper, place.firstPage);
  const last = pageNumber(paper, place.lastPage);
  const lines = linesOf(paper, place);
  const pages = last > first ? `, pages ${first}–${last}` : `, page ${first}`;
  const on = paper.unpaged ? '' : pages;
  const at = !lines || last > first ? '' : `, ${inWords(lines)}`;
  const more = places.length > 1 ? `, and in ${places.length - 1} more places` : '';
  const { text, words } = contextAround(paper, place);
  const before = escapeMarkdown(text.slice(0, words.start));
  const quoted = escapeMarkdown(text.slice(words.start, words.end));
  const after = escapeMarkdown(text.slice(words.end));
  return `**Quoted from ${name}**${on}${at}${more} · ${escapeMarkdown(nameOf(paper.file))}\n\n> ${before}**${quoted}**${after}`;
}

/** The passage, with what is quoted and not there struck through, and what is there instead bold. */
function compared({ compared: parts }: Nearest): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeMarkdown(part);
      const { quoted, record } = part;
      const struck = quoted === '' ? '' : `~~${escapeMarkdown(quoted)}~~`;
      const there = record === '' ? '' : `**${escapeMarkdown(record)}**`;
      return [struck, there].filter(Boolean).join(' ');
    })
    .join(' ');
}

function inWords({ first, last }: { first: number; last: number }): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}
