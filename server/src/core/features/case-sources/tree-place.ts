import type { MapNode, Pair, SourceNode } from '../../docket/sources/docket-file/node';
import { touches } from '../../text/range';

/** A key, or a plain value, of a file that was read in full. */
export interface TreePlace {
  /** The keys above, outermost first; places in lists left out. */
  readonly path: readonly string[];
  readonly pair: Pair;
  readonly map: MapNode;
  /** The plain value at the place; undefined on the key. */
  readonly value?: SourceNode & { readonly kind: 'scalar' };
}

/** The innermost key or plain value that an offset stands on; ends count. */
export function treePlaceAt(root: SourceNode | undefined, offset: number): TreePlace | undefined {
  let node = root;
  let inside: Omit<TreePlace, 'value'> | undefined;
  const path: string[] = [];
  while (node) {
    if (node.kind === 'scalar') {
      return inside && touches(node.range, offset) ? { ...inside, value: node } : undefined;
    }
    if (node.kind === 'list') {
      node = node.items.find((item) => touches(item.range, offset));
      continue;
    }
    const map: MapNode = node;
    const onKey = map.pairs.find(({ keyRange }) => touches(keyRange, offset));
    if (onKey) return { path, pair: onKey, map };
    const pair: Pair | undefined = map.pairs.find(({ value }) => touches(value.range, offset));
    if (!pair) return undefined;
    inside = { path: [...path], pair, map };
    path.push(pair.key);
    node = pair.value;
  }
  return undefined;
}
