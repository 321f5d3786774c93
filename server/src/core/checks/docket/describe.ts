import type { DocketIndex } from '../../docket/docket-index';
import { type CitedEntry, resolveNumber } from '../../docket/resolve';
import type { CitedItem, DocketCitation } from '../../filing/docket-citations/model';

/** Every entry that the citations of a block name, with the item it stands in. */
export function* citedEntries(
  citations: readonly DocketCitation[],
  docket: DocketIndex | undefined,
): Generator<{ citation: DocketCitation; item: CitedItem; cited: CitedEntry }> {
  for (const citation of citations) {
    for (const item of citation.items) {
      for (const cited of resolveNumber(item.number, docket)) yield { citation, item, cited };
    }
  }
}

/** `589 (April 7, 2016)`: how a message names an entry that may be meant instead. */
export function nearEntries(number: number, docket: DocketIndex): number[] {
  const digits = String(number);
  const near = new Set<number>();
  const offer = (candidate: number) => {
    if (candidate !== number && docket.entriesOf(candidate).length > 0) near.add(candidate);
  };
  // Two digits swapped, one left out, one too many or one wrong: how numbers are mistyped.
  for (let i = 0; i < digits.length; i++) {
    const left = digits.slice(0, i);
    const right = digits.slice(i + 1);
    const next = right.charAt(0);
    if (next) offer(Number(left + next + digits.charAt(i) + right.slice(1)));
    if (digits.length > 1) offer(Number(left + right));
    for (let digit = 0; digit <= 9; digit++) offer(Number(left + digit + right));
  }
  return [...near].sort((a, b) => Math.abs(a - number) - Math.abs(b - number)).slice(0, 3);
}
