import type { Filing } from '../../filing/model';
import { definitionsOf } from '../../filing/placed-definitions';
import { termFinderOf } from '../../filing/term-finder';
import type { Range } from '../../text/range';
import type { FilingContext } from '../define';

/** Where a term stands in a filing: its block, and the place in the block. */
export interface TermPlace {
  readonly block: number;
  readonly range: Range;
}

/** Every place where the terms that a filing sets stand in it, in text order, definitions too. */
export function termPlaces(
  filing: Filing,
  memo: FilingContext['memo'],
): ReadonlyMap<string, readonly TermPlace[]> {
  const terms = definitionsOf(filing).map(({ term }) => term);
  const places = new Map<string, TermPlace[]>(terms.map((term) => [term, []]));
  const finder = termFinderOf(filing);
  const key = `term/places ${[...places.keys()].join(' | ')}`;
  filing.blocks.forEach((block, i) => {
    for (const { term, range } of memo(key, block, () => [...finder.usesIn(block)])) {
      places.get(term)?.push({ block: i, range });
    }
  });
  return places;
}
