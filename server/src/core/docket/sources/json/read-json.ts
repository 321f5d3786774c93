import type { Problem } from '../../../text/problem';
import type { Pair, SourceNode } from '../docket-file/node';

export interface JsonReading {
  readonly root?: SourceNode;
  /** Where the first value ends; text behind it is the caller's (newline-delimited JSON). */
  readonly end: number;
  readonly problem?: Problem;
}

type Open =
  | {
      readonly kind: 'map';
      readonly start: number;
      readonly pairs: Pair[];
      key?: string;
      keyAt: number;
      keyEnd: number;
    }
  | { readonly kind: 'list'; readonly start: number; readonly items: SourceNode[] };

/**
 * Reads one JSON value (RFC 8259) from `from` on, with the place of every part. One pass and
 * an own stack, so no nesting ends the program's. The first fault ends the reading with a problem.
 */
export function readJson(text: string, from = 0): JsonReading {
  const stack: Open[] = [];
  let at = from;
  // What may come next: a value, a key, or (after a value) a comma or a close.
  let want: 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'after' = 'value';
  for (;;) {
    at = skipSpace(text, at);
    const unit = text.charCodeAt(at);
    const top = stack.at(-1);
    let done: SourceNode | undefined;
    if (want === 'after') {
      if (unit === 0x2c) {
        at++;
        want = top?.kind === 'map' ? 'key' : 'value';
        continue;
      }
      done = closed(top, unit, at);
      if (!done) return fault(text, at, stack.length);
      stack.pop();
      at++;
    } else if (want === 'key' || want === 'key-or-close') {
      if (unit === 0x7d && want === 'key-or-close' && top) {
        done = closed(top, unit, at);
        stack.pop();
        at++;
      } else {
        const end = unit === 0x22 ? stringEnd(text, at) : -1;
        const key = end < 0 ? undefined : stringValue(text, at, end);
        const colon = skipSpace(text, end);
        if (key === undefined || top?.kind !== 'map' || text.charCodeAt(colon) !== 0x3a) {
          return fault(text, key === undefined ? at : colon, stack.length);
        }
        top.key = key;
        top.keyAt = at;
        top.keyEnd = end;
        at = colon + 1;
        want = 'value';
        continue;
      }
    } else if (unit === 0x7b) {
      stack.push({ kind: 'map', start: at++, pairs: [], keyAt: 0, keyEnd: 0 });
      want = 'key-or-close';
      continue;
    } else if (unit === 0x5b) {
      stack.push({ kind: 'list', start: at++, items: [] });
      want = 'value-or-close';
      continue;
    } else if (unit === 0x5d && want === 'value-or-close') {
      done = closed(top, unit, at);
      stack.pop();
      at++;
    } else {
      done = scalarAt(text, at);
      if (!done) return fault(text, at, stack.length);
      at = done.range.end;
    }
    if (!done) return fault(text, at, stack.length);
    const parent = stack.at(-1);
    if (!parent) return { root: done, end: at };
    if (parent.kind === 'list') parent.items.push(done);
    else {
      const keyRange = { start: parent.keyAt, end: parent.keyEnd };
      parent.pairs.push({ key: parent.key ?? '', keyRange, value: done });
    }
    want = 'after';
  }
}

function closed(open: Open | undefined, unit: number, at: number): SourceNode | undefined {
  if (open?.kind === 'map' && unit === 0x7d) {
    return { kind: 'map', pairs: open.pairs, range: { start: open.start, end: at + 1 } };
  }
  if (open?.kind === 'list' && unit === 0x5d) {
    return { kind: 'list', items: open.items, range: { start: open.start, end: at + 1 } };
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9 && unit !== 0xfeff) return at;
    at++;
  }
}

function scalarAt(text: string, at: number): SourceNode | undefined {
  if (text.charCodeAt(at) === 0x22) {
    const end = stringEnd(text, at);
    const value = end < 0 ? undefined : stringValue(text, at, end);
    if (value === undefined) return undefined;
    return { kind: 'scalar', value, source: value, range: { start: at, end } };
  }
  word.lastIndex = at;
  const source = word.exec(text)?.[0];
  if (!source) return undefined;
  const range = { start: at, end: at + source.length };
  if (source === 'null') return { kind: 'scalar', value: null, source: '', range };
  if (source === 'true' || source === 'false') {
    return { kind: 'scalar', value: source === 'true', source, range };
  }
  return { kind: 'scalar', value: Number(source), source, range };
}

const word = /(?:null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

/** Just behind the closing quote of the string that opens at `at`, or -1. */
function stringEnd(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return quote + 1;
    quote = text.indexOf('"', quote + 1);
  }
  return -1;
}

function stringValue(text: string, start: number, end: number): string | undefined {
  const inner = text.slice(start + 1, end - 1);
  // Escapes and raw control characters are the engine's own parser's to judge.
  if (!special.test(inner)) return inner;
  try {
    return JSON.parse(text.slice(start, end)) as string;
  } catch {
    return undefined;
  }
}

const special = /[\\\u0000-\u001f]/;

function fault(text: string, at: number, depth: number): JsonReading {
  const message =
    at >= text.length
      ? `The JSON ends too early${depth > 0 ? ': a bracket is not closed' : ''}.`
      : 'This is no valid JSON from here on.';
  const range = { start: Math.min(at, text.length), end: Math.min(at + 1, text.length) };
  return { end: range.start, problem: { range, message, code: 'docket-file/syntax' } };
}
