import type { Range } from '../text/range';
import type { Block } from './model';
import { perFiling } from './per-filing';
import { definitionsOf } from './placed-definitions';

/** A place in a block where a term stands. Offsets are the block's. */
export interface TermUse {
  readonly term: string;
  readonly range: Range;
}

/**
 * Finds the uses of many terms: a block is looked into only for those of which it holds a
 * capitalized word, so that a filing is read once, however many terms it sets.
 */
export class TermFinder {
  /** Terms by each spelling of their first capitalized word; those without one under `''`. */
  readonly #byWord = new Map<string, Set<string>>();
  readonly #patterns = new Map<string, RegExp>();

  constructor(terms: Iterable<string>) {
    for (const term of terms) {
      const word = capitalized.exec(term)?.[0] ?? '';
      const capitals = word.toUpperCase();
      const spellings = [word, `${word}s`, `${word}S`, capitals, `${capitals}s`, `${capitals}S`];
      for (const spelling of word === '' ? [''] : spellings) {
        const known = this.#byWord.get(spelling);
        if (known) known.add(term);
        else this.#byWord.set(spelling, new Set([term]));
      }
    }
  }

  /**
   * The places in a block where a term stands as a word of its own, in its own spelling or all in
   * capitals, with or without a plural or possessive ending; term by term, each in text order.
   */
  *usesIn(block: Block): Generator<TermUse> {
    if (this.#byWord.size === 0) return;
    // A term with no capital letter, `2016`, is looked for everywhere.
    const here = new Set(this.#byWord.get(''));
    for (const word of wordsOf(block)) {
      for (const term of this.#byWord.get(word) ?? []) here.add(term);
    }
    for (const term of here) {
      for (const match of block.clean.matchAll(this.#patternOf(term))) {
        yield { term, range: { start: match.index, end: match.index + match[0].length } };
      }
    }
  }

  #patternOf(term: string): RegExp {
    const known = this.#patterns.get(term);
    if (known) return known;
    const spelling = `(?:${escaped(term)}|${escaped(term.toUpperCase())})`;
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${spelling}(?=(?:[’']?[sS])?(?![\\p{L}\\p{N}]))`,
      'gu',
    );
    this.#patterns.set(term, pattern);
    return pattern;
  }
}

/** Finds the terms that a filing sets itself. */
export const termFinderOf = perFiling(
  (filing) => new TermFinder(definitionsOf(filing).map(({ term }) => term)),
);

const words = new WeakMap<Block, ReadonlySet<string>>();

/** The capitalized words of a block, each once; kept, as every check of terms asks for them. */
function wordsOf(block: Block): ReadonlySet<string> {
  const known = words.get(block);
  if (known) return known;
  const { clean, facts } = block;
  const found = new Set(facts.capitalWords.map(({ start, end }) => clean.slice(start, end)));
  words.set(block, found);
  return found;
}

const capitalized = /\p{Lu}[\p{L}\p{N}]*/u;

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
