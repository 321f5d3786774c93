import type { TextEdit } from '../../text/edit';
import { lineStart } from '../../text/lines';
import type { ListNode, MapNode, Pair } from '../sources/docket-file/node';

/** The order in which an import writes the keys of an entry. */
const order = [
  'number',
  'filed',
  'filed-uncertain',
  'entered',
  'text',
  'filer',
  'pages',
  'sealed',
  'text-only',
  'document-id',
  're',
  'url',
  'attachments-complete',
  'attachments',
];

/** A value to write: as it stands after `key: ` on one line, and inside `{ … }`. */
export interface Written {
  readonly block: string;
  readonly flow: string;
}

/**
 * Edits of one map of a YAML file by ranges of its text: comments, the order of keys and all other
 * formatting stay. A place that cannot be edited so gives false, and nothing changes.
 */
export class NodeEditor {
  /** Where pairs have been put at the end of a flow map. */
  private readonly begun = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly eol: string,
    private readonly edits: TextEdit[],
  ) {}

  /** Sets a key: its value is replaced, or the key is put behind the one it follows in order. */
  set(map: MapNode, key: string, value: Written): boolean {
    const pair = map.pairs.find((one) => one.key === key);
    if (!pair) return this.insert(map, key, value);
    const { range } = pair.value;
    const inFlow = this.isFlow(map);
    if (this.isAlias(pair)) return false;
    if (range.start === range.end) {
      const colon = this.text.indexOf(':', pair.keyRange.end);
      if (colon < 0) return false;
      this.edit(colon + 1, colon + 1, ` ${inFlow ? value.flow : value.block}`);
      return true;
    }
    this.edit(range.start, range.end, inFlow ? value.flow : value.block);
    return true;
  }

  /** Puts a flow item, `{ … }`, behind the last of a list. */
  append(list: ListNode, item: string): boolean {
    const last = list.items.at(-1);
    const flow = this.text.charAt(list.range.start) === '[';
    if (!last) {
      if (!flow) return false;
      this.edit(list.range.start, list.range.end, `[${item}]`);
      return true;
    }
    if (last.range.start < list.range.start || last.range.end > list.range.end) return false;
    if (flow) {
      this.edit(last.range.end, last.range.end, `, ${item}`);
      return true;
    }
    const column = this.dashColumn(last.range.start);
    if (column < 0) return false;
    const end = this.lineEnd(last.range.end);
    this.edit(end, end, `${this.eol}${' '.repeat(column)}- ${item}`);
    return true;
  }

  /** Column of the dash in front of a list's item; -1 where there is none. */
  dashColumn(itemStart: number): number {
    let at = itemStart - 1;
    while (at >= 0 && /[ \t\r\n]/.test(this.text.charAt(at))) at--;
    return this.text.charAt(at) === '-' ? at - lineStart(this.text, at) : -1;
  }

  isFlow(map: MapNode): boolean {
    return this.text.charAt(map.range.start) === '{';
  }

  /** Where the line that holds `offset` ends, before its line break. */
  lineEnd(offset: number): number {
    const found = this.text.indexOf('\n', offset);
    const end = found < 0 ? this.text.length : found;
    return end > offset && this.text.charAt(end - 1) === '\r' ? end - 1 : end;
  }

  private insert(map: MapNode, key: string, value: Written): boolean {
    if (this.isFlow(map)) return this.insertInFlow(map, `${key}: ${value.flow}`);
    const rank = order.indexOf(key);
    const before = map.pairs.filter(
      (pair) => order.indexOf(pair.key) < rank && this.isOneLine(pair),
    );
    const after = before.sort((a, b) => order.indexOf(b.key) - order.indexOf(a.key))[0];
    const [first] = map.pairs;
    if (after) {
      const column = after.keyRange.start - lineStart(this.text, after.keyRange.start);
      const end = this.lineEnd(Math.max(after.value.range.end, after.keyRange.end));
      this.edit(end, end, `${this.eol}${' '.repeat(column)}${blockPair(key, value)}`);
      return true;
    }
    if (!first) return false;
    const { start } = first.keyRange;
    const column = start - lineStart(this.text, start);
    this.edit(start, start, `${blockPair(key, value)}${this.eol}${' '.repeat(column)}`);
    return true;
  }

  private insertInFlow(map: MapNode, pair: string): boolean {
    let at = map.range.end - 1;
    if (this.text.charAt(at) !== '}') return false;
    while (at > map.range.start && /\s/.test(this.text.charAt(at - 1))) at--;
    const previous = this.text.charAt(at - 1);
    const first = !this.begun.has(at) && (previous === ',' || previous === '{');
    this.begun.add(at);
    this.edit(at, at, first ? ` ${pair}` : `, ${pair}`);
    return true;
  }

  private isOneLine({ keyRange, value }: Pair): boolean {
    if (value.kind !== 'scalar' || value.range.start < keyRange.end) return false;
    return !this.text.slice(keyRange.start, value.range.end).includes('\n');
  }

  /** `*name`: the value stands elsewhere, and may be others' too. */
  private isAlias({ keyRange, value }: Pair): boolean {
    return value.range.start < keyRange.end;
  }

  private edit(start: number, end: number, text: string): void {
    this.edits.push({ range: { start, end }, text });
  }
}

/** A value that begins with a line break is a list below its key. */
function blockPair(key: string, { block }: Written): string {
  return /^\r?\n/.test(block) ? `${key}:${block}` : `${key}: ${block}`;
}
