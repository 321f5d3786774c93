import { type Range, shift } from '../text/range';
import type { TermDefinition } from './definitions';
import { perFiling } from './per-filing';

/** A short form that a filing sets, with its place in it. */
export interface PlacedDefinition {
  readonly term: string;
  /** The words before the parenthesis. */
  readonly before: string;
  readonly range: Range;
  readonly block: number;
}

/** Every definition of a filing's own text, in order; those inside quotations are others' words. */
export const definitionsOf = perFiling((filing): readonly PlacedDefinition[] => {
  const found: PlacedDefinition[] = [];
  filing.blocks.forEach((block, i) => {
    if (block.kind === 'quote' || block.kind === 'code') return;
    for (const { term, before, range } of block.facts.definitions) {
      found.push({ term, before, range: shift(range, filing.starts[i] ?? 0), block: i });
    }
  });
  return found;
});

/** Whether two definitions of one term set it for different things, as far as their words tell. */
export function differ(
  a: Pick<TermDefinition, 'before'>,
  b: Pick<TermDefinition, 'before'>,
): boolean {
  const words = (before: string) =>
    new Set(
      (before.split(/[.?!][”"’)]*\s+(?=\p{Lu})/u).at(-1) ?? '')
        .slice(-80)
        .toLowerCase()
        .match(/\p{L}{3,}/gu)
        ?.filter((word) => !common.test(word)) ?? [],
    );
  const one = words(a.before);
  return ![...words(b.before)].some((word) => one.has(word));
}

/** Words that names and sentences of all kinds share. */
const common =
  /^(?:inc|llc|llp|ltd|corp|company|corporation|usa|the|and|for|its|has|had|was|were|that|this|with|from)$/;
