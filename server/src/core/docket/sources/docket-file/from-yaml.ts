import { isAlias, isMap, isScalar, isSeq, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../../../text/problem';
import { yamlTooDeepAt } from '../../../text/yaml-depth';
import type { Pair, ScalarNode, SourceNode } from './node';

/** What the full parser made of a text, or of a piece of one. */
export interface YamlReading {
  /** Undefined where the text is no YAML, or is empty. */
  readonly root?: SourceNode;
  readonly problems: readonly Problem[];
}

/** Nesting past this is no docket. */
const deepest = 40;
const nested = 'Lists are nested too deep here to be a docket.';
/** Lists and maps that may stand behind an alias (`*name`) in one file. */
const mostAliases = 100;

/**
 * Reads YAML with the full parser. `base` is added to every offset, so that a piece of a file
 * gives places in the whole of it. Broken YAML gives its problems and no root. Aliases are
 * followed without copying, and only so many of them; nesting past 40 levels is a problem.
 */
export function readYaml(text: string, base = 0): YamlReading {
  const tooDeep = yamlTooDeepAt(text);
  if (tooDeep >= 0) return { problems: [problem(base + tooDeep, base + tooDeep, nested)] };
  try {
    const parsed = parseDocument(text, {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    if (parsed.errors.length > 0) {
      return {
        problems: firstAtEachPlace(parsed.errors).map((error) =>
          syntaxProblem(error, base, text.trimEnd().length),
        ),
      };
    }
    const walk = new Walk(text, base);
    const root = walk.node(parsed.contents, 0, 0);
    if (walk.problems.length > 0) return { problems: walk.problems };
    return parsed.contents === null || root === undefined
      ? { problems: [] }
      : { root, problems: [] };
  } catch {
    return { problems: [problem(base, base, 'This file cannot be read as YAML.')] };
  }
}

class Walk {
  readonly problems: Problem[] = [];
  private readonly anchors = new Map<string, SourceNode>();
  private aliases = 0;

  constructor(
    private readonly text: string,
    private readonly base: number,
  ) {}

  /** `at` is where a missing value would stand. */
  node(node: unknown, depth: number, at: number): SourceNode | undefined {
    if (this.problems.length > 0) return undefined;
    if (isAlias(node)) return this.alias(node.source, node.range?.[0] ?? at, node.range?.[1] ?? at);
    const made = this.made(node, depth, at);
    const anchor = (node as { anchor?: string } | null)?.anchor;
    if (anchor !== undefined && made) this.anchors.set(anchor, made);
    return made;
  }

  private made(node: unknown, depth: number, at: number): SourceNode | undefined {
    if (depth > deepest) return this.fail(at, at, nested);
    if (isScalar(node)) {
      const [start, end] = node.range ?? [at, at];
      return scalar(node.value, node.source, this.place(start, end));
    }
    if (isMap(node)) {
      const pairs: Pair[] = [];
      for (const item of node.items) {
        const key = this.node(item.key, depth + 1, at);
        if (!key) return undefined;
        const value = this.node(item.value ?? null, depth + 1, key.range.end - this.base);
        if (!value) return undefined;
        const name = key.kind === 'scalar' ? key.source : '';
        pairs.push({ key: name, keyRange: key.range, value });
      }
      return {
        kind: 'map',
        pairs,
        range: this.place(node.range?.[0] ?? at, node.range?.[1] ?? at),
      };
    }
    if (isSeq(node)) {
      const items: SourceNode[] = [];
      for (const item of node.items) {
        const made = this.node(item, depth + 1, at);
        if (!made) return undefined;
        items.push(made);
      }
      const range = this.place(node.range?.[0] ?? at, node.range?.[1] ?? at);
      return { kind: 'list', items, range };
    }
    return scalar(null, '', this.place(at, at));
  }

  private alias(name: string, start: number, end: number): SourceNode | undefined {
    const target = this.anchors.get(name);
    if (!target) return this.fail(start, end, `There is nothing named “&${name}” above.`);
    if (target.kind !== 'scalar' && ++this.aliases > mostAliases) {
      return this.fail(
        start,
        end,
        'Too many lists are repeated by reference (`*name`) in this file.',
      );
    }
    return target;
  }

  /** Block lists and maps end in the package's eyes after the line break; not in ours. */
  private place(start: number, end: number): { start: number; end: number } {
    let last = end;
    while (last > start && isSpace(this.text.charCodeAt(last - 1))) last--;
    return { start: start + this.base, end: last + this.base };
  }

  private fail(start: number, end: number, message: string): undefined {
    this.problems.push(problem(start + this.base, end + this.base, message));
  }
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}

function scalar(
  value: unknown,
  source: string | undefined,
  range: ScalarNode['range'],
): ScalarNode {
  if (typeof value === 'string') return { kind: 'scalar', value, source: value, range };
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'scalar', value, source: source ?? String(value), range };
  }
  // Values of a tag of their own (`!!binary`) are read as what is written.
  if (value === null || value === undefined) {
    return { kind: 'scalar', value: null, source: source ?? '', range };
  }
  return { kind: 'scalar', value: source ?? '', source: source ?? '', range };
}

const said: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'Indent with spaces here, not with a tab.',
  BLOCK_AS_IMPLICIT_KEY: 'Put this value in quotes: it holds a colon and a space.',
  MULTILINE_IMPLICIT_KEY:
    'This line is no `key: value`; a colon or the quotes around it are missing.',
  BAD_INDENT: 'This line is indented differently from its neighbors.',
  DUPLICATE_KEY: 'This key is here twice.',
  RESOURCE_EXHAUSTION: nested,
};

/** One fault makes the package say several things at one place. */
function firstAtEachPlace(errors: readonly YAMLError[]): readonly YAMLError[] {
  const seen = new Set<number>();
  const first = errors.filter(({ pos }) => !seen.has(pos[0]) && seen.add(pos[0]));
  return first.slice(0, 10);
}

function syntaxProblem(error: YAMLError, base: number, length: number): Problem {
  // A fault found at the end of the text is shown at its last character, not below it.
  const start = Math.max(0, Math.min(error.pos[0], length - 1));
  const end = Math.min(Math.max(start + 1, error.pos[1]), length);
  const unclosed = error.message.includes('end with a');
  const message = unclosed
    ? 'A bracket that opens above is not closed here.'
    : (said[error.code] ?? `This is no valid YAML: ${error.message.slice(0, 120)}.`);
  return problem(base + start, base + end, message);
}

function problem(start: number, end: number, message: string): Problem {
  return { range: { start, end }, message, code: 'docket-file/syntax' };
}
