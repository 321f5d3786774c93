import type { Filing } from '../../filing/model';
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
    const word = (capitalized.exec(term)?.[0] ?? '').toUpperCase();
    byWord.set(word, [...(byWord.get(word) ?? []), term]);
  }
  // A term with no capital letter, `2016`, is looked for everywhere.
  const anywhere = byWord.get('') ?? [];
  filing.blocks.forEach((block, i) => {
    const words = memo('term/places', block, () => wordsOf(block.clean));
    const here = new Set([...anywhere, ...words.flatMap((word) => byWord.get(word) ?? [])]);
    for (const term of here) {
      for (const range of usesOf(term, block)) places.get(term)?.push({ block: i, range });
    }
  });
  return places;
}

const capitalized = /\p{Lu}[\p{L}\p{N}]*/u;
const allCapitalized = /\p{Lu}[\p{L}\p{N}]*/gu;

/** The capitalized words of a text in capitals, each once, a plural ending with and without. */
function wordsOf(text: string): readonly string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(allCapitalized)) {
    const upper = word.toUpperCase();
    words.add(upper);
    if (upper.endsWith('S')) words.add(upper.slice(0, -1));
  }
  return [...words];
}
