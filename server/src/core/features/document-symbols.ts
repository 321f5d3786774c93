import type { Filing } from '../filing/model';
import { type Range, shift } from '../text/range';

export interface OutlineSymbol {
  readonly name: string;
  /** The heading and all under it. */
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly OutlineSymbol[];
}

interface Building extends OutlineSymbol {
  readonly level: number;
  range: Range;
  readonly children: Building[];
}

/** The filing's headings, nested by their level; each reaches to the next of its own level or above. */
export function documentSymbols(filing: Filing): OutlineSymbol[] {
  const roots: Building[] = [];
  const open: Building[] = [];
  const closeAbove = (level: number, at: number) => {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) {
      const closed = open.pop();
      if (closed) closed.range = { start: closed.range.start, end: at };
    }
  };
  filing.blocks.forEach(({ heading }, i) => {
    if (!heading || i < filing.outline.bodyStart) return;
    const start = filing.starts[i] ?? 0;
    closeAbove(heading.level, start);
    const selection = shift(heading.range, start);
    const title = heading.title.replace(/\s+/g, ' ');
    const name = heading.label ? `${heading.label.text}. ${title}`.trim() : title;
    const symbol = {
      name: name || 'Heading',
      level: heading.level,
      range: { start, end: selection.end },
      selection,
      children: [],
    };
    (open.at(-1)?.children ?? roots).push(symbol);
    open.push(symbol);
  });
  closeAbove(0, filing.text.length);
  return roots;
}
