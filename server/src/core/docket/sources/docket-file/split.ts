import type { Range } from '../../../text/range';

/** A `docket.yaml` cut at its entries, without reading them. */
export interface SplitDocket {
  /** The text above `entries:`; it begins at offset 0. */
  readonly head: string;
  readonly entriesKey: Range;
  /** From each entry's `- ` to the line of the next. */
  readonly entries: readonly Range[];
  /** Column of the dashes. */
  readonly indent: number;
}

/**
 * Cuts a file of the usual shape: `entries:` alone on its line in column 0, a `- ` list below
 * it, and nothing behind the list. Undefined for any other shape. In valid YAML no line inside
 * an entry can begin with `- ` in the list's own column or left of it, so the cuts are true.
 */
export function splitDocket(text: string): SplitDocket | undefined {
  const key = /^entries:[ ]*\r?$/m.exec(text);
  if (!key) return undefined;
  // A second document, a directive or a block of text above could hold the word by chance.
  const head = text.slice(0, key.index);
  if (/^(?:---.|\.\.\.|%)/m.test(head) || /[|>][-+\d]*[ \r]*$/m.test(head)) return undefined;
  const entries: Range[] = [];
  let indent = -1;
  let start = -1;
  let lastEnd = -1;
  let line = text.indexOf('\n', key.index) + 1;
  while (line > 0 && line < text.length) {
    let at = line;
    while (text.charCodeAt(at) === 0x20) at++;
    const column = at - line;
    const unit = text.charCodeAt(at);
    const next = text.indexOf('\n', at);
    const blank = unit === 0x0a || unit === 0x0d || at >= text.length;
    if (!blank && unit !== 0x23) {
      if (indent < 0) indent = column;
      if (column < indent || (column === indent && !isDash(text, at))) return undefined;
      if (column === indent) {
        if (start >= 0) entries.push({ start, end: lastEnd });
        start = at;
      }
    }
    lastEnd = next < 0 ? text.length : next + 1;
    line = next + 1;
  }
  if (start < 0) return undefined;
  entries.push({ start, end: text.length });
  return { head, entriesKey: { start: key.index, end: key.index + 7 }, entries, indent };
}

function isDash(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0x2d && (after === 0x20 || after === 0x0a || after === 0x0d);
}
