import { isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Problem } from '../text/problem';
import type { Range } from '../text/range';
import { yamlTooDeepAt } from '../text/yaml-depth';

/** What a filing says of itself between its two `---` lines. Offsets are the filing's. */
export interface FrontMatter {
  readonly title?: FrontText;
  readonly kind?: FrontText;
  readonly dated?: FrontText;
  readonly hearing?: FrontText;
  readonly re?: FrontText;
  /** Whose declaration it is. */
  readonly declarant?: FrontText;
  /** The name under which other filings of the packet cite it: `Smith Decl.` */
  readonly cite?: FrontText;
  readonly exhibits: readonly FrontExhibit[];
  readonly problems: readonly Problem[];
}

export interface FrontText {
  readonly text: string;
  readonly range: Range;
}

/** An exhibit that the front matter lists: `exhibits: [A, B]`, or with words: `A: Call records`. */
export interface FrontExhibit {
  readonly label: FrontText;
  readonly title?: FrontText;
}

const none: FrontMatter = { exhibits: [], problems: [] };
const textKeys = ['title', 'kind', 'dated', 'hearing', 're', 'declarant', 'cite'] as const;

/**
 * Reads the front matter of a filing. Keys that it does not know are left to whoever else reads
 * them; text that is no YAML gives a problem at its place and nothing else. Never throws.
 *
 * @param raw the front matter block, its `---` lines included, at offset 0 of the filing
 */
export function readFrontMatter(raw: string): FrontMatter {
  const open = /^---[^\n\r]*(?:\r\n|\r|\n)/.exec(raw);
  if (!open) return none;
  const closing = /(?:^|\r\n|\r|\n)(?:---|\.\.\.)[ \t]*[\r\n]*$/.exec(raw.slice(open[0].length));
  const from = open[0].length;
  const body = raw.slice(from, closing ? from + closing.index : undefined);
  if (body.trim() === '') return none;
  if (yamlTooDeepAt(body) >= 0) return none;
  const document = parseDocument(body, { uniqueKeys: false, logLevel: 'silent' });
  const problems: Problem[] = document.errors.map(({ pos, message }) => ({
    code: 'front-matter/not-yaml',
    range: { start: from + pos[0], end: from + Math.max(pos[1], pos[0]) },
    message: `The front matter cannot be read here: ${message.split('\n')[0]?.replace(/ at line.*$/, '')}.`,
  }));
  const root = document.contents;
  if (!isMap(root)) return { exhibits: [], problems };
  const found = new Map<string, Node>();
  for (const pair of root.items) {
    if (!isScalar(pair.key) || !pair.value) continue;
    const key = String(pair.key.value);
    if (!found.has(key)) found.set(key, pair.value as Node);
  }
  const texts = Object.fromEntries(
    textKeys.flatMap((key) => {
      const text = textOf(found.get(key), from);
      return text ? [[key, text]] : [];
    }),
  ) as Partial<Record<(typeof textKeys)[number], FrontText>>;
  return { ...texts, exhibits: exhibitsOf(found.get('exhibits'), from), problems };
}

/** A scalar, or the first line of a list or map of them, with its place. */
function textOf(node: Node | undefined, from: number): FrontText | undefined {
  if (!isScalar(node) || node.value === null || !node.range) return undefined;
  const text = node.value instanceof Date ? String(node.source) : String(node.value).trim();
  if (text === '') return undefined;
  return { text, range: { start: from + node.range[0], end: from + node.range[1] } };
}

function exhibitsOf(node: Node | undefined, from: number): FrontExhibit[] {
  const items = isMap(node) || isSeq(node) ? node.items : [];
  return items.flatMap((item): FrontExhibit[] => {
    if (isPair(item)) return entryOf(textOf(item.key as Node, from), item.value as Node, from);
    if (isScalar(item)) return entryOf(textOf(item, from), undefined, from);
    if (!isMap(item)) return [];
    const named = item.get('label', true) as Node | undefined;
    if (named) {
      const title = (item.get('text', true) ?? item.get('title', true)) as Node | undefined;
      return entryOf(textOf(named, from), title, from);
    }
    return item.items.flatMap((pair) =>
      entryOf(textOf(pair.key as Node, from), pair.value as Node, from),
    );
  });
}

function entryOf(
  label: FrontText | undefined,
  title: Node | undefined,
  from: number,
): FrontExhibit[] {
  if (!label) return [];
  const words = textOf(title, from);
  return [{ label, ...(words ? { title: words } : {}) }];
}
