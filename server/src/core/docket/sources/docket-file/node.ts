import type { Range } from '../../../text/range';

/** A value of a YAML or JSON file with its place; what all readers of such files work on. */
export type SourceNode = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The value as written (`015` stays `015`); a quoted string without its quotes. */
  readonly source: string;
  readonly range: Range;
}

export interface MapNode {
  readonly kind: 'map';
  /** In file order; a key written twice is there twice. */
  readonly pairs: readonly Pair[];
  readonly range: Range;
}

export interface Pair {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: SourceNode;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly range: Range;
}

/** The value of a key in a map, or undefined (the first, where the key is there twice). */
export function valueAt(node: SourceNode | undefined, key: string): SourceNode | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const pair of node.pairs) if (pair.key === key) return pair.value;
  return undefined;
}
