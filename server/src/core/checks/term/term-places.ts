import type { Block, Filing } from '../../filing/model';
import { usesOf } from '../../filing/term-uses';
import type { Range } from '../../text/range';
import type { FilingContext } from '../define';

/** Where a term stands in a filing: its block, and the place in the block. */
export interface TermPlace {
  readonly block: number;
  readonly range: Range;
}

/**
 * Every place where the terms stand, in text order, definitions themselves included. One pass over
 * the filing, however many terms: a block is looked into only for terms of which it holds a word.
 */
export function termPlaces(
  filing: Filing,
  terms: readonly string[],
  memo: FilingContext['memo'],
): ReadonlyMap<string, readonly TermPlace[]> {
  const places = new Map<string, TermPlace[]>(terms.map((term) => [term, []]));
  const byWord = new Map<string, string[]>();
  for (const term of places.keys()) {
    const word = capitalized.exec(term)?.[0] ?? '';
    const capitals = word.toUpperCase();
    const spellings = [word, `${word}s`, `${word}S`, capitals, `${capitals}s`, `${capitals}S`];
    for (const spelling of new Set(word === '' ? [''] : spellings)) {
      byWord.set(spelling, [...(byWord.get(spelling) ?? []), term]);
    }
  }
  // A term with no capital letter, `2016`, is looked for everywhere.
  const anywhere = byWord.get('') ?? [];
  filing.blocks.forEach((block, i) => {
    const here = new Set(anywhere);
    for (const word of memo('term/places', block, () => wordsOf(block))) {
      for (const term of byWord.get(word) ?? []) here.add(term);
    }
    for (const term of here) {
      for (const range of usesOf(term, block)) places.get(term)?.push({ block: i, range });
    }
  });
  return places;
}

const capitalized = /\p{Lu}[\p{L}\p{N}]*/u;

/** The capitalized words of a block. */
function wordsOf({ clean, facts }: Block): readonly string[] {
  return facts.capitalWords.map(({ start, end }) => clean.slice(start, end));
}
