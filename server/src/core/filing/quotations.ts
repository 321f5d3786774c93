import type { Range } from '../text/range';
import type { Block } from './model';

const known = new WeakMap<Block, readonly Range[]>();

/**
 * What stands between quotation marks in a block, the marks left out, in text order; of a quotation
 * in another, the outer. A mark that opens the block and is not closed goes to its end, as in a
 * quotation of several paragraphs; any other mark without its partner is left alone.
 */
export function quotationsOf(block: Block): readonly Range[] {
  const before = known.get(block);
  if (before) return before;
  const found = /[“"]/.test(block.clean) ? read(block.clean) : [];
  known.set(block, found);
  return found;
}

function read(text: string): Range[] {
  const found: Range[] = [];
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[“”]/g)) {
    if (mark === '“') open.push(index + 1);
    else {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: index });
    }
  }
  const [first] = open;
  if (first !== undefined && text.slice(0, first - 1).trim() === '') {
    return [{ start: first, end: text.length }];
  }
  const straight = [...text.matchAll(/"/g)].map(({ index }) => index);
  for (let i = 0; i + 1 < straight.length; i += 2) {
    found.push({ start: (straight[i] ?? 0) + 1, end: straight[i + 1] ?? 0 });
  }
  // Of two, one in the other, the outer.
  let end = -1;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      const isOuter = one.start > end;
      if (isOuter) end = one.end;
      return isOuter;
    });
}

/** Whether words are somebody else’s: they stand in a quotation, and are not all of it. */
export function isQuoted(block: Block, range: Range): boolean {
  if (block.kind === 'quote') return true;
  const around = quotationsOf(block).find(
    ({ start, end }) => start <= range.start && range.end <= end,
  );
  if (!around) return false;
  const lead = block.clean.slice(around.start, range.start);
  const rest = block.clean.slice(range.end, around.end);
  return !/^\s*(?:(?:Exhibit|Exh?\.|Part|Section)\s+)?$/i.test(lead) || !/^[.,;:\s]*$/.test(rest);
}
