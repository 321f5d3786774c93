import type { Filing } from '../../filing/model';
import { TermFinder } from '../../filing/term-finder';
import type { Range } from '../../text/range';

/** Where a term stands in a filing: its block, and the place in the block. */
export interface TermPlace {
  readonly block: number;
  readonly range: Range;
}

/** Every place where the terms stand, in text order, definitions themselves included. */
export function termPlaces(
  filing: Filing,
  terms: readonly string[],
): ReadonlyMap<string, readonly TermPlace[]> {
  const places = new Map<string, TermPlace[]>(terms.map((term) => [term, []]));
  const finder = new TermFinder(places.keys());
  filing.blocks.forEach((block, i) => {
    for (const { term, range } of finder.usesIn(block)) places.get(term)?.push({ block: i, range });
  });
  return places;
}
