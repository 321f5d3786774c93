import type { Range } from '../../text/range';

/** Where a cursor stands in YAML that may be half typed. */
export interface YamlPlace {
  /** The keys above, outermost first; places in lists left out. */
  readonly path: readonly string[];
  /** The key whose value is being typed; undefined where a key is. */
  readonly key?: string;
  /** What is typed so far of the key or value, without an opening quote. */
  readonly typed: string;
  /** The place of it, up to the cursor. */
  readonly range: Range;
  /** Keys that the same map holds already. */
  readonly siblings: ReadonlySet<string>;
}

interface Line {
  /** Column of the first dash of the line, if it begins with any. */
  readonly dash?: number;
  /** Column of what is written behind the dashes. */
  readonly column: number;
  readonly content: string;
}

/**
 * Where a cursor stands, by the indents of the lines around it: a text that is being typed is
 * often no YAML yet. Undefined in a comment. A flow map or list is understood on its own line.
 */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  if (/(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ''))) return undefined;
  const line = lineOf(before);
  const head = keyAndValue(line.content);
  const above = text.slice(0, start).split('\n').slice(0, -1);
  const below = text.slice(start).split('\n').slice(1);
  const around = surroundings(line, above, below);
  const flow = flowPlace(head?.value ?? line.content);
  const path = flow ? [...around.path, ...(head ? [head.key] : []), ...flow.path] : around.path;
  if (flow) {
    // An item of a list: its key is the list's.
    const outer = path.at(-1);
    const inList = flow.key === undefined && flow.inList;
    const place =
      inList && outer !== undefined ? { path: path.slice(0, -1), key: outer } : { path };
    return typedPlace(flow.typed, offset, flow.siblings, place.path, flow.key ?? place.key);
  }
  if (head) return typedPlace(head.value, offset, around.siblings, path, head.key);
  return typedPlace(line.content, offset, around.siblings, around.path, undefined);
}

function typedPlace(
  value: string,
  offset: number,
  siblings: ReadonlySet<string>,
  path: readonly string[],
  key: string | undefined,
): YamlPlace {
  const typed = value.replace(/^\s*["']?/, '');
  return {
    path,
    typed,
    range: { start: offset - typed.length, end: offset },
    siblings,
    ...(key === undefined ? {} : { key }),
  };
}

function lineOf(text: string): Line {
  const [lead = '', dashes = ''] = /^\s*((?:-(?:\s+|$))*)/.exec(text) ?? [];
  return {
    column: lead.length,
    content: text.slice(lead.length),
    ...(dashes === '' ? {} : { dash: lead.length - dashes.length }),
  };
}

function keyAndValue(content: string): { key: string; value: string } | undefined {
  const found = /^(["']?)([^\s"'{}[\],#][^"'{}[\],#:]*)\1:(?:\s+(.*))?$/s.exec(content);
  return found?.[2] === undefined ? undefined : { key: found[2], value: found[3] ?? '' };
}

/** The keys above a line by indent, and those of its own map above and below. */
function surroundings(
  { column, dash }: Line,
  above: readonly string[],
  below: readonly string[],
): { path: string[]; siblings: Set<string> } {
  const path: string[] = [];
  const siblings = new Set<string>();
  let limit = dash ?? column;
  // The list of a key may stand at the key's own indent.
  let orEqual = dash !== undefined;
  let own = dash === undefined;
  for (let i = above.length - 1; i >= 0; i--) {
    const text = above[i] ?? '';
    if (/^\s*(?:#.*)?$/.test(text)) continue;
    const line = lineOf(text.replace(/\r$/, ''));
    const key = keyAndValue(line.content)?.key;
    if (key === undefined) continue;
    const isParent =
      line.column < limit || (orEqual && line.column === limit && line.dash === undefined);
    if (isParent) {
      path.unshift(key);
      own = false;
    } else if (line.column === limit && !orEqual) {
      if (own) siblings.add(key);
      if (line.dash === undefined) continue;
      own = false;
    } else continue;
    orEqual = line.dash !== undefined;
    limit = line.dash ?? line.column;
    if (limit === 0 && !orEqual) break;
  }
  for (const text of below) {
    if (/^\s*(?:#.*)?$/.test(text)) continue;
    const line = lineOf(text.replace(/\r$/, ''));
    if (line.column < column || (line.dash ?? column) < column) break;
    const key = keyAndValue(line.content)?.key;
    if (key !== undefined && line.column === column) siblings.add(key);
  }
  return { path, siblings };
}

interface Flow {
  readonly path: readonly string[];
  readonly key?: string;
  readonly inList: boolean;
  readonly typed: string;
  readonly siblings: Set<string>;
}

/** Where the end of a value stands inside the flow maps and lists that are open there. */
function flowPlace(value: string): Flow | undefined {
  const open: { list: boolean; keys: Set<string>; key?: string; from: number }[] = [];
  let quote = '';
  for (let i = 0; i < value.length; i++) {
    const mark = value[i] ?? '';
    const top = open.at(-1);
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (/["']/.test(mark) && /[\s:,[{]/.test(value[i - 1] ?? ' ')) quote = mark;
    else if (mark === '{' || mark === '[') {
      if (i > 0 && !top) return undefined;
      open.push({ list: mark === '[', keys: new Set(), from: i + 1 });
    } else if ((mark === '}' || mark === ']') && top) open.pop();
    else if (mark === ',' && top) {
      top.from = i + 1;
      delete top.key;
    } else if (mark === ':' && top && !top.list && top.key === undefined) {
      if (!/\s|^$/.test(value[i + 1] ?? '')) continue;
      top.key = value.slice(top.from, i).trim();
      top.keys.add(top.key);
      top.from = i + 1;
    }
  }
  const top = open.at(-1);
  if (!top) return undefined;
  return {
    path: open.slice(0, -1).flatMap(({ key }) => key ?? []),
    inList: top.list,
    typed: value.slice(top.from),
    siblings: top.keys,
    ...(top.key === undefined ? {} : { key: top.key }),
  };
}
