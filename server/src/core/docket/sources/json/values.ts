import type { Problem } from '../../../text/problem';
import type { ScalarNode, SourceNode } from '../docket-file/node';
import { valueAt } from '../docket-file/node';
import { readJson } from './read-json';

/**
 * The values of a JSON file: one, or several one after another (newline-delimited JSON). What was
 * read before a fault is given with it.
 */
export function readJsonValues(text: string): {
  readonly values: readonly SourceNode[];
  readonly problem?: Problem;
} {
  const values: SourceNode[] = [];
  let at = 0;
  for (;;) {
    const { root, end, problem } = readJson(text, at);
    if (root) values.push(root);
    if (problem) return { values, problem };
    at = end;
    const rest = /[^\s,\ufeff]/g;
    rest.lastIndex = at;
    const more = rest.exec(text);
    if (!more) return { values };
    at = more.index;
  }
}

/** The text of a key; undefined where it is missing, null, empty or no scalar. */
export function textAt(node: SourceNode | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  if (value?.kind !== 'scalar' || value.value === null) return undefined;
  const text = value.source.trim();
  return text === '' ? undefined : text;
}

/** A whole number of a key, written as number or as text; undefined for anything else. */
export function numberAt(node: SourceNode | undefined, key: string): number | undefined {
  const text = textAt(node, key);
  if (text === undefined || !/^\d{1,15}$/.test(text)) return undefined;
  return Number(text);
}

/** Yes or no of a key. */
export function flagAt(node: SourceNode | undefined, key: string): boolean | undefined {
  const value = scalarAt(node, key)?.value;
  return typeof value === 'boolean' ? value : undefined;
}

/** The items of a key's list; empty where there is none. */
export function listAt(node: SourceNode | undefined, key: string): readonly SourceNode[] {
  const value = valueAt(node, key);
  return value?.kind === 'list' ? value.items : [];
}

/** Whether a map has the key at all. */
export function has(node: SourceNode, key: string): boolean {
  return node.kind === 'map' && node.pairs.some((pair) => pair.key === key);
}

function scalarAt(node: SourceNode | undefined, key: string): ScalarNode | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' ? value : undefined;
}
