import type { Problem } from '../../../text/problem';
import type { DocketReading } from '../../model';
import type { DocketSourceFormat, SourceFile } from '../define';
import { fastEntry } from './fast-entry';
import { readYaml } from './from-yaml';
import { docketOf } from './interpret';
import { type Pair, type SourceNode, valueAt } from './node';
import { type SplitDocket, splitDocket } from './split';

/** `docket.yaml`, written by hand or by an import. */
export const yaml: DocketSourceFormat = {
  kind: 'yaml',
  label: 'docket.yaml',
  recognises: ({ path, text }) =>
    /\.ya?ml$/i.test(path) || /^(?:source|entries):/m.test(text.slice(0, 4000)),
  read: readDocketYaml,
};

/**
 * Reads `docket.yaml`. Entries in the form an import writes are read line by line, any other one
 * by the full parser; the result is the same as the full parser's over the whole file. Broken
 * YAML gives its problems and no docket.
 */
export function readDocketYaml(file: SourceFile): DocketReading {
  const split = splitDocket(file.text);
  const head = split && readYaml(split.head);
  if (!split || !head || head.problems.length > 0 || (head.root && head.root.kind !== 'map')) {
    return readWhole(file);
  }
  // Entries are read as they are asked for, so that only one parsed tree is held at a time.
  const state: SplitState = { syntax: [], whole: false };
  const entries = entriesOf(file.text, split, state);
  const value: SourceNode = { kind: 'list', items: [], range: split.entriesKey };
  const pair = { key: 'entries', keyRange: split.entriesKey, value };
  const pairs = [...(head.root?.kind === 'map' ? head.root.pairs : []), pair];
  const range = { start: pairs[0]?.keyRange.start ?? 0, end: file.text.length };
  const reading = docketOf({ pairs, range, entries }, 'yaml', file);
  if (state.whole) return readWhole(file);
  return state.syntax.length > 0 ? { problems: state.syntax.slice(0, 10) } : reading;
}

interface SplitState {
  readonly syntax: Problem[];
  /** Only the full parser over the whole file can tell what it says. */
  whole: boolean;
}

function* entriesOf(text: string, split: SplitDocket, state: SplitState): Iterable<SourceNode> {
  for (const { start, end } of split.entries) {
    const fast = fastEntry(text, start, end, split.indent);
    if (fast) {
      yield fast;
      continue;
    }
    const line = start - split.indent;
    const chunk = text.slice(line, end);
    const { root, problems } = readYaml(chunk, line);
    const item = root?.kind === 'list' ? root.items[0] : undefined;
    if (item) yield item;
    else if (problems.length === 0 || /[&*]/.test(chunk)) {
      // A name set in one entry and used in another, for one.
      state.whole = true;
      return;
    } else {
      state.syntax.push(...problems);
    }
    if (state.syntax.length >= 10) return;
  }
}

/** The parts of a `docket.yaml` with their places, for those who edit it. */
export interface DocketTree {
  /** The pairs at the top, `entries:` among them. */
  readonly pairs: readonly Pair[];
  /** The items of `entries:`; undefined where there is no such list. */
  readonly items: readonly SourceNode[] | undefined;
}

/** The tree of a docket file; undefined where it is no YAML, or no map at its top. */
export function docketTree(text: string): DocketTree | undefined {
  const split = splitDocket(text);
  const head = split && readYaml(split.head);
  if (split && head && head.problems.length === 0 && (!head.root || head.root.kind === 'map')) {
    const state: SplitState = { syntax: [], whole: false };
    const items = [...entriesOf(text, split, state)];
    if (!state.whole && state.syntax.length === 0) {
      const value: SourceNode = { kind: 'list', items, range: split.entriesKey };
      const pair = { key: 'entries', keyRange: split.entriesKey, value };
      return { pairs: [...(head.root?.kind === 'map' ? head.root.pairs : []), pair], items };
    }
  }
  const { root, problems } = readYaml(text);
  if (problems.length > 0 || root?.kind !== 'map') return undefined;
  const entries = valueAt(root, 'entries');
  return { pairs: root.pairs, items: entries?.kind === 'list' ? entries.items : undefined };
}

/** The whole file through the full parser: right for any shape, slow for a large one. */
export function readWhole(file: SourceFile): DocketReading {
  const { root, problems } = readYaml(file.text);
  if (problems.length > 0) return { problems };
  return docketOfTree(root, 'yaml', file);
}

/** Reads a parsed docket file; `root` is undefined for an empty one. */
export function docketOfTree(
  root: SourceNode | undefined,
  kind: string,
  file: SourceFile,
): DocketReading {
  const start = { start: 0, end: 0 };
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) {
    const message = 'This docket file is empty. It needs an “entries:” list.';
    return { problems: [{ code: 'docket-file/empty', range: start, message }] };
  }
  if (root.kind !== 'map') {
    const message = 'A docket file has “source:” and “entries:” at its top.';
    const range = { start: root.range.start, end: root.range.start };
    return { problems: [{ code: 'docket-file/wrong-type', range, message }] };
  }
  const entries = valueAt(root, 'entries');
  const empty = entries?.kind === 'scalar' && entries.value === null;
  if (entries && entries.kind !== 'list' && !empty) {
    const message = '“entries” must be a list: each entry begins with “- ”.';
    const pair = root.pairs.find(({ key }) => key === 'entries');
    const range = pair?.keyRange ?? start;
    return { problems: [{ code: 'docket-file/wrong-type', range, message }] };
  }
  const items = entries?.kind === 'list' ? entries.items : entries ? [] : undefined;
  return docketOf({ pairs: root.pairs, range: root.range, entries: items }, kind, file);
}
