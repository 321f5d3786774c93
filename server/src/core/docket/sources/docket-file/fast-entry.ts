import type { ListNode, MapNode, Pair, ScalarNode, SourceNode } from './node';

/**
 * Reads one entry of `entries:` in the plain form an import writes and people copy: one
 * `key: value` a line, `[542, 590]`, attachments as `- { number: 1, text: … }` or as a block.
 * Gives exactly what the full YAML parser gives, or undefined where the form is any other:
 * then the full parser reads it. `dash` is the offset of `- `, `indent` its column, `end` the
 * offset behind the entry's last line.
 */
export function fastEntry(text: string, dash: number, end: number, indent: number) {
  if (text.charCodeAt(dash + 1) !== 0x20 || !isKeyStart(text.charCodeAt(dash + 2)))
    return undefined;
  const lines = new Lines(text, dash + 2, end);
  const map = blockMap(lines, indent + 2);
  return map && lines.at >= end ? map : undefined;
}

/** A cursor over lines; `at` is where the present line's content begins. */
class Lines {
  column = 0;
  constructor(
    readonly text: string,
    public at: number,
    readonly end: number,
  ) {}

  /** End of the present line's content: no line break, no spaces before it. */
  contentEnd(): number {
    const found = this.text.indexOf('\n', this.at);
    let stop = found < 0 || found > this.end ? this.end : found;
    if (found >= 0 && this.text.charCodeAt(stop - 1) === 0x0d) stop--;
    while (stop > this.at && this.text.charCodeAt(stop - 1) === 0x20) stop--;
    return stop;
  }

  /** Steps to the next line that is neither blank nor a comment; false on a tab before it. */
  next(): boolean {
    for (;;) {
      const found = this.text.indexOf('\n', this.at);
      if (found < 0 || found + 1 >= this.end) {
        this.at = this.end;
        this.column = -1;
        return true;
      }
      const line = found + 1;
      this.at = line;
      while (this.text.charCodeAt(this.at) === 0x20) this.at++;
      this.column = this.at - line;
      const unit = this.text.charCodeAt(this.at);
      if (unit === 0x09) return false;
      const blank = unit === 0x0a || (unit === 0x0d && this.text.charCodeAt(this.at + 1) === 0x0a);
      if (this.at >= this.end || !(blank || unit === 0x23)) {
        if (this.at >= this.end) this.column = -1;
        return true;
      }
    }
  }
}

const keyed = /([A-Za-z][A-Za-z_-]*):(?= |\r?\n|$)/y;

function blockMap(lines: Lines, indent: number): MapNode | undefined {
  const start = lines.at;
  const pairs: Pair[] = [];
  let last = start;
  for (;;) {
    keyed.lastIndex = lines.at;
    const key = keyed.exec(lines.text)?.[1];
    if (key === undefined) return undefined;
    const keyRange = { start: lines.at, end: lines.at + key.length };
    const stop = lines.contentEnd();
    let from = keyRange.end + 1;
    while (from < stop && lines.text.charCodeAt(from) === 0x20) from++;
    let value: SourceNode | undefined;
    if (from >= stop) {
      value = blockList(lines, indent);
    } else {
      value = inline(lines.text, from, stop);
      if (!lines.next()) return undefined;
    }
    if (!value) return undefined;
    last = value.range.end;
    pairs.push({ key, keyRange, value });
    if (lines.column < indent) return { kind: 'map', pairs, range: { start, end: last } };
    if (lines.column > indent) return undefined;
  }
}

/** The list below a key; it may stand in the key's own column. */
function blockList(lines: Lines, indent: number): ListNode | undefined {
  if (!lines.next()) return undefined;
  const { text, column } = lines;
  const start = lines.at;
  if (column < indent) return undefined;
  const items: SourceNode[] = [];
  let end = start;
  while (lines.column === column && isDash(text, lines.at)) {
    lines.at += 2;
    let item: SourceNode | undefined;
    if (text.charCodeAt(lines.at) === 0x7b) {
      item = flowMap(text, lines.at, lines.contentEnd());
      if (!lines.next()) return undefined;
    } else if (isKeyStart(text.charCodeAt(lines.at))) {
      item = blockMap(lines, column + 2);
    }
    if (!item) return undefined;
    items.push(item);
    end = item.range.end;
  }
  // A deeper line would go on with the last item; a shallower one is the caller's.
  if (items.length === 0 || lines.column > indent) return undefined;
  return { kind: 'list', items, range: { start, end } };
}

function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2d && text.charCodeAt(at + 1) === 0x20;
}

function isKeyStart(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** The value between `from` and `stop`, all of one line. */
function inline(text: string, from: number, stop: number): SourceNode | undefined {
  const unit = text.charCodeAt(from);
  if (unit === 0x22 || unit === 0x27) {
    const value = quoted(text, from, stop);
    return value && value.range.end === stop ? value : undefined;
  }
  if (unit === 0x5b) return numbers(text, from, stop);
  return plain(text, from, stop);
}

function flowMap(text: string, start: number, stop: number): MapNode | undefined {
  const pairs: Pair[] = [];
  let at = start + 1;
  for (;;) {
    while (at < stop && text.charCodeAt(at) === 0x20) at++;
    keyed.lastIndex = at;
    const key = keyed.exec(text)?.[1];
    if (key === undefined) return undefined;
    const keyRange = { start: at, end: at + key.length };
    at = keyRange.end + 1;
    while (at < stop && text.charCodeAt(at) === 0x20) at++;
    const unit = text.charCodeAt(at);
    const isQuoted = unit === 0x22 || unit === 0x27;
    const value = isQuoted ? quoted(text, at, stop) : plainInFlow(text, at, stop);
    if (!value) return undefined;
    pairs.push({ key, keyRange, value });
    at = value.range.end;
    while (at < stop && text.charCodeAt(at) === 0x20) at++;
    const mark = text.charCodeAt(at);
    if (mark === 0x7d) {
      if (at + 1 !== stop) return undefined;
      return { kind: 'map', pairs, range: { start, end: stop } };
    }
    if (mark !== 0x2c || at >= stop) return undefined;
    at++;
  }
}

function plainInFlow(text: string, from: number, stop: number): ScalarNode | undefined {
  flowEnd.lastIndex = from;
  let end = flowEnd.exec(text)?.index ?? -1;
  if (end < 0 || end >= stop) return undefined;
  const mark = text.charCodeAt(end);
  if (mark !== 0x2c && mark !== 0x7d) return undefined;
  while (end > from && text.charCodeAt(end - 1) === 0x20) end--;
  return plain(text, from, end);
}

const flowEnd = /[,[\]{}\n]/g;

/** A list of numbers, `[542, 590]`. */
function numbers(text: string, start: number, stop: number): ListNode | undefined {
  const inner = text.slice(start + 1, stop - 1);
  if (text.charCodeAt(stop - 1) !== 0x5d || !/^[\d, ]+$/.test(inner)) return undefined;
  const items: SourceNode[] = [];
  let at = start + 1;
  for (const part of inner.split(',')) {
    const source = part.trim();
    if (!/^\d{1,15}$/.test(source)) return undefined;
    const from = at + part.indexOf(source);
    const range = { start: from, end: from + source.length };
    items.push({ kind: 'scalar', value: Number(source), source, range });
    at += part.length + 1;
  }
  return { kind: 'list', items, range: { start, end: stop } };
}

function quoted(text: string, start: number, stop: number): ScalarNode | undefined {
  const double = text.charCodeAt(start) === 0x22;
  let end = start + 1;
  for (; end < stop; end++) {
    const unit = text.charCodeAt(end);
    if (double && unit === 0x5c) end++;
    else if (double ? unit === 0x22 : unit === 0x27) {
      if (double || text.charCodeAt(end + 1) !== 0x27) break;
      end++;
    }
  }
  if (end >= stop) return undefined;
  const inner = text.slice(start + 1, end);
  if (odd.test(inner)) return undefined;
  const value = double ? unescaped(inner) : inner.replaceAll("''", "'");
  if (value === undefined) return undefined;
  return { kind: 'scalar', value, source: value, range: { start, end: end + 1 } };
}

/** The escapes that JSON and YAML share; undefined for any other. */
function unescaped(inner: string): string | undefined {
  if (!inner.includes('\\')) return inner;
  try {
    return JSON.parse(`"${inner}"`) as string;
  } catch {
    return undefined;
  }
}

const odd = /[\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/;

/** A value without quotes. Anything YAML could read in another way is left to the full parser. */
function plain(text: string, start: number, end: number): ScalarNode | undefined {
  if (end <= start) return undefined;
  const source = text.slice(start, end);
  const range = { start, end };
  const first = source.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    if (/^\d{1,15}$/.test(source)) return { kind: 'scalar', value: Number(source), source, range };
    if (/^\d{4}-\d\d-\d\d$/.test(source)) return { kind: 'scalar', value: source, source, range };
    if (!Number.isNaN(Number(source)) || /^0[xo]/.test(source)) return undefined;
  } else if (!isKeyStart(first) && first !== 0x28 && first <= 0xa0) {
    return undefined;
  }
  if (source.includes(': ') || source.includes(' #') || source.endsWith(':')) return undefined;
  if (odd.test(source)) return undefined;
  if (source === 'true' || source === 'false') {
    return { kind: 'scalar', value: source === 'true', source, range };
  }
  if (/^(?:null|true|false)$/i.test(source)) return undefined;
  return { kind: 'scalar', value: source, source, range };
}
