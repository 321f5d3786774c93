import type { CaseContext } from '../case/load-case';
import type { RelatedDocket } from '../case/load-related';
import { isOtherDocket, type OwnNumbers, ownNumbers } from '../case/own-case';
import type { Packet } from '../case/packet';
import { relatedCaseOf } from '../case/related-case';
import { type CitedEntry, resolveNumber } from '../docket/resolve';
import type { CitedItem, DocketCitation } from '../filing/docket-citations/model';
import type { Filing } from '../filing/model';
import { blockAt } from '../filing/read-filing';
import { type Range, shift, touches } from '../text/range';

/** One filing as it stands, in its case if it has one. What every feature works on. */
export interface Snapshot {
  /** Absolute path with `/`, or undefined for a draft that was never saved. */
  readonly path?: string;
  readonly filing: Filing;
  readonly case?: CaseContext;
  /** The filings of its case that others may cite by name. */
  readonly packet?: Packet;
}

/** A docket citation of a filing, with its place in it. */
export interface PlacedCitation {
  readonly citation: DocketCitation;
  /** Offset of its block: what ranges inside the citation count from. */
  readonly start: number;
  /** Points at another case's docket. */
  readonly other: boolean;
  /** The related case whose docket that is, where the case file names it. */
  readonly related?: RelatedDocket | undefined;
}

/** An item of a citation with its place and what the docket knows of it. */
export interface PlacedItem {
  readonly item: CitedItem;
  readonly citation: DocketCitation;
  /** In the filing. */
  readonly range: Range;
  /** Looked up in the docket that is meant: this case's, or a related one's. */
  readonly entries: readonly CitedEntry[];
  /** Points at another case's docket. */
  readonly other: boolean;
  /** The related case whose docket that is, where the case file names it. */
  readonly related?: RelatedDocket | undefined;
}

/** Every docket citation of a filing in text order. */
export function* citationsOf({ filing, case: context }: Snapshot): Generator<PlacedCitation> {
  const own = ownNumbers(context, filing.outline.caseNumber);
  for (const [i, block] of filing.blocks.entries()) {
    if (!block.facts.hasDigits) continue;
    const all = block.facts.docketCitations;
    for (const [at, citation] of all.entries()) {
      yield placedCitation(citation, filing.starts[i] ?? 0, context, own, all[at - 1]);
    }
  }
}

/** Every cited item of a filing, looked up in the case's docket. */
export function* itemsOf(snapshot: Snapshot): Generator<PlacedItem> {
  for (const placed of citationsOf(snapshot)) yield* placedItems(placed, snapshot);
}

/** The cited item at an offset; its own end counts, as a cursor may stand there. */
export function itemAt(snapshot: Snapshot, offset: number): PlacedItem | undefined {
  const { filing, case: context } = snapshot;
  const i = blockAt(filing, offset);
  const block = filing.blocks[i];
  if (!block?.facts.hasDigits) return undefined;
  const own = ownNumbers(context, filing.outline.caseNumber);
  const start = filing.starts[i] ?? 0;
  const all = block.facts.docketCitations;
  for (const [at, citation] of all.entries()) {
    if (!touches(shift(citation.range, start), offset)) continue;
    const placed = placedCitation(citation, start, context, own, all[at - 1]);
    const items = [...placedItems(placed, snapshot)];
    // On the marker, the first item is meant.
    return items.find(({ range }) => touches(range, offset)) ?? items[0];
  }
  return undefined;
}

function placedCitation(
  citation: DocketCitation,
  start: number,
  context: CaseContext | undefined,
  own: OwnNumbers,
  previous: DocketCitation | undefined,
): PlacedCitation {
  const other = isOtherDocket(citation, own, previous);
  if (!other) return { citation, start, other };
  return { citation, start, other, related: relatedCaseOf(citation, context, previous) };
}

function* placedItems(placed: PlacedCitation, { case: context }: Snapshot): Generator<PlacedItem> {
  const { citation, start, other, related } = placed;
  const docket = other ? related?.docket : context?.docket;
  for (const item of citation.items) {
    yield {
      item,
      citation,
      other,
      related,
      range: shift(item.range, start),
      entries: resolveNumber(item.number, docket),
    };
  }
}
