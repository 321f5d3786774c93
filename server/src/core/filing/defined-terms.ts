import type { Range } from '../text/range';
import { bodyBlocks, inQuotation } from './body-blocks';
import type { Block, Filing } from './model';

/** A short form that the filing sets, with its place in the filing. */
export interface DefinedTerm {
  readonly term: string;
  /** The words before it, white space folded. */
  readonly before: string;
  readonly range: Range;
  readonly block: number;
}

/** Every short form that the filing sets in its own voice, in text order. */
export function definedTerms(filing: Filing): readonly DefinedTerm[] {
  const known = terms.get(filing);
  if (known) return known;
  const found: DefinedTerm[] = [];
  for (const { block, start, index } of bodyBlocks(filing)) {
    for (const { term, range, before } of block.facts.definitions) {
      // A parenthesis in somebody’s quoted words sets nothing here.
      const at = block.clean.lastIndexOf('(', range.start);
      if (inQuotation(block.clean, Math.max(0, at - 1))) continue;
      found.push({
        term,
        before: before.replace(/\s+/g, ' '),
        range: { start: start + range.start, end: start + range.end },
        block: index,
      });
    }
  }
  terms.set(filing, found);
  return found;
}

const terms = new WeakMap<Filing, readonly DefinedTerm[]>();

/** A place where a term stands as a whole word; offsets are the block’s. */
export function usesIn(block: Block, term: string): Range[] {
  const { words } = block.facts;
  const parts = term.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (parts.length === 0) return [];
  const last = parts.at(-1) ?? '';
  const has = (word: string) =>
    words.has(word) || words.has(`${word}s`) || words.has(word.toUpperCase());
  if (!parts.slice(0, -1).every(has) || !(has(last) || words.has(last.replace(/s$/, ''))))
    return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${parts
      .map((part) => part)
      .join('[^\\p{L}\\p{N}]{1,4}')
      .replace(/s$/, '')}(?:s|es)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return [...block.clean.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
