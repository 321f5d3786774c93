import type { DocketIndex } from '../docket/docket-index';
import type { CitedEntry } from '../docket/resolve';
import type { Range } from '../text/range';
import { callCard } from './call-card';
import { claimCard } from './claim-card';
import { dateHover } from './date-hover';
import { entryCard } from './entry-card';
import { escapeMarkdown } from './markdown';
import { quoteCard } from './quote-card';
import { itemAt, itemsOf, type PlacedItem, type Snapshot } from './snapshot';
import { targetCard } from './target-card';

export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

const mostCards = 4;

/**
 * What is known of the docket citation at an offset: a card an entry, and how often this filing
 * (and the case's other open drafts) cite it; of a related case's docket the card alone. On a date,
 * what the calendar and the court's rules say of it; on a number of calls, the call log; on a
 * reference, the start of what it points at; on a quotation, and its citation, the passage it is
 * taken from. Undefined elsewhere.
 */
export function hover(
  snapshot: Snapshot,
  offset: number,
  others: readonly Snapshot[] = [],
): Hover | undefined {
  const placed = itemAt(snapshot, offset);
  if (!placed) return uncited(snapshot, offset);
  const { item, range, entries, other } = placed;
  if (other) return { range, markdown: otherDocket(placed) };
  const docket = snapshot.case?.docket;
  const cards = cardsOf(entries, docket);
  const first = entries[0];
  const claim = claimCard(snapshot, offset, item);
  if (claim) cards.splice(Math.min(1, cards.length), 0, claim);
  const quote = quoteCard(snapshot, offset, item);
  if (quote) cards.splice(Math.min(1, cards.length), 0, quote.markdown);
  if (entries.length === 1 && first) cards.push(citedHowOften(first.number, snapshot, others));
  return { range, markdown: joined(cards) };
}

function cardsOf(entries: readonly CitedEntry[], docket: DocketIndex | undefined): string[] {
  const cards = entries.slice(0, mostCards).map((entry) => entryCard(entry, docket));
  if (entries.length > mostCards) cards.push(`and ${entries.length - mostCards} more entries`);
  return cards;
}

function joined(cards: readonly string[]): string {
  return cards.join('\n\n---\n\n');
}

/** The entries of a related case's docket, or that another docket is meant than those at hand. */
function otherDocket({ citation, entries, related }: PlacedItem): string {
  if (related?.docket) {
    const { name, number, docket } = related;
    const about = [docket.case.name, number ?? docket.case.number].filter(Boolean).join(', ');
    const lead = `_Docket of the related case “${escapeMarkdown(name)}”${about === '' ? '' : `: ${escapeMarkdown(about)}`}_`;
    return joined([lead, ...cardsOf(entries, docket)]);
  }
  const named = citation.otherCase ? ` (${citation.otherCase.text.replace(/\s+/g, ' ')})` : '';
  return `Another case’s docket${named.replace(/[\\`*_[\]<>]/g, '')}; not looked up here.`;
}

/** What is known at a place that cites no entry. */
function uncited(snapshot: Snapshot, offset: number): Hover | undefined {
  const quote = quoteCard(snapshot, offset);
  const other = unquoted(snapshot, offset);
  if (!quote) return other;
  return other ? { ...other, markdown: joined([other.markdown, quote.markdown]) } : quote;
}

function unquoted(snapshot: Snapshot, offset: number): Hover | undefined {
  const calls = callCard(snapshot, offset);
  const date = dateHover(snapshot, offset);
  if (!calls) return date ?? targetCard(snapshot, offset);
  return date ? { ...date, markdown: `${calls.markdown}\n\n---\n\n${date.markdown}` } : calls;
}

function citedHowOften(number: number, snapshot: Snapshot, others: readonly Snapshot[]): string {
  const here = timesCited(number, snapshot);
  const words = here === 1 ? 'Cited once in this filing' : `Cited ${here} times in this filing`;
  const elsewhere = others.filter((one) => timesCited(number, one) > 0).length;
  if (elsewhere === 0) return `${words}.`;
  return `${words}, and in ${elsewhere === 1 ? 'one other draft' : `${elsewhere} other drafts`} of this case.`;
}

/** How many items of a filing cite an entry or one of its attachments. */
export function timesCited(number: number, snapshot: Snapshot): number {
  let times = 0;
  for (const { entries, other } of itemsOf(snapshot)) {
    if (!other && entries.some((entry) => entry.number === number)) times++;
  }
  return times;
}
