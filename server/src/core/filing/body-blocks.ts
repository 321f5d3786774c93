import type { Block, Filing } from './model';

/** A block of the filing’s own words, with its place. */
export interface BodyBlock {
  readonly block: Block;
  readonly start: number;
  readonly index: number;
}

/** The blocks behind the caption in which the filing itself speaks: no quotation, code or comment. */
export function* bodyBlocks(filing: Filing): Generator<BodyBlock> {
  const { blocks, starts } = filing;
  for (let index = filing.outline.bodyStart; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || silent.has(block.kind)) continue;
    yield { block, start: starts[index] ?? 0, index };
  }
}

const silent: ReadonlySet<Block['kind']> = new Set([
  'front-matter',
  'quote',
  'code',
  'comment',
  'blank',
]);

/** Whether an offset lies in a quotation that its block has not closed yet: somebody else speaks. */
export function inQuotation(text: string, offset: number): boolean {
  const open = text.lastIndexOf('\u201c', offset);
  if (open > text.lastIndexOf('\u201d', offset)) return true;
  let straight = 0;
  for (let at = text.indexOf('"'); at >= 0 && at < offset; at = text.indexOf('"', at + 1))
    straight++;
  return straight % 2 === 1;
}
