import { type Range, shift } from '../text/range';
import { itemsOf, type Snapshot } from './snapshot';

/** Token types and modifiers in the order of the protocol's legend. */
export const tokenTypes = ['docketCitation', 'definedTerm'] as const;
export const tokenModifiers = ['resolved', 'unresolved', 'sealed', 'otherCase'] as const;

export interface SemanticToken {
  readonly range: Range;
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/**
 * Docket citations with what the docket says of them, and defined terms where they are set. In
 * text order, never overlapping. Colour by grammar stays where there is no docket.
 */
export function semanticTokens(snapshot: Snapshot): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const { item, range, entries, other } of itemsOf(snapshot)) {
    const number = {
      start: range.start,
      end: range.start + item.numberRange.end - item.numberRange.start,
    };
    tokens.push({
      range: number,
      type: 'docketCitation',
      modifiers: other ? ['otherCase'] : modifiersOf(entries),
    });
  }
  const { filing } = snapshot;
  filing.blocks.forEach((block, i) => {
    for (const { range } of block.facts.definitions) {
      tokens.push({
        range: shift(range, filing.starts[i] ?? 0),
        type: 'definedTerm',
        modifiers: [],
      });
    }
  });
  return tokens.sort((a, b) => a.range.start - b.range.start).filter(apart);
}

function modifiersOf(entries: readonly { status: string }[]): SemanticToken['modifiers'] {
  if (entries.some(({ status }) => status === 'unknown' || status === 'beyond'))
    return ['unresolved'];
  if (entries.some(({ status }) => status === 'sealed')) return ['sealed'];
  return entries.every(({ status }) => status === 'unchecked') ? [] : ['resolved'];
}

function apart(token: SemanticToken, i: number, all: readonly SemanticToken[]): boolean {
  return i === 0 || (all[i - 1]?.range.end ?? 0) <= token.range.start;
}
