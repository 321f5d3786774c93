import type { TextEdit } from '../text/edit';
import { BlockFacts } from './facts';
import { blank, blankFurniture, isExtracted } from './furniture';
import { readHeading } from './headings';
import { readIgnores } from './ignore-comments';
import type { Block, BlockKind, Filing, FilingOutline } from './model';
import { readOutline } from './outline';
import { type BlockSpan, splitBlocks } from './split-blocks';

/** Reads a filing from its whole text. Never throws; any text gives a filing. */
export function readFiling(text: string): Filing {
  const extracted = isExtracted(text);
  const clean = extracted ? blankFurniture(text).clean : text;
  const blocks: Block[] = [];
  const starts: number[] = [];
  const lineWidth = extracted ? usualWidth(clean) : 0;
  for (const span of splitBlocks(clean, { from: 0, lineWidth })) {
    starts.push(span.start);
    blocks.push(makeBlock(text, clean, span));
  }
  return makeFiling(text, blocks, starts, extracted ? 'extracted' : 'draft');
}

/**
 * The filing after one edit. Blocks outside the edit are shared with `before`, facts and all;
 * the result equals a fresh reading of the new text.
 *
 * @param edit what was replaced, in offsets of `before.text`
 * @param text the text after the edit
 */
export function editFiling(before: Filing, edit: TextEdit, text: string): Filing {
  const delta = text.length - before.text.length;
  const { start } = edit.range;
  const newEnd = edit.range.end + delta;
  if (before.origin === 'extracted' || before.blocks.length === 0) return readFiling(text);
  // A page stamp or form feed typed or pasted in makes it a printed text: read it all again.
  if (isExtracted(text.slice(Math.max(0, start - 200), Math.min(text.length, newEnd + 200)))) {
    return readFiling(text);
  }
  // The block before the one touched may take in what follows it now.
  const touched = blockAt(before, start);
  const first = Math.max(0, touched - 2);
  const from = before.starts[first] ?? 0;
  const blocks = before.blocks.slice(0, first);
  const starts = before.starts.slice(0, first);
  let old = first;
  for (const span of splitBlocks(text, { from, lineWidth: 0 })) {
    starts.push(span.start);
    blocks.push(reuse(before, old, text, span));
    if (span.end < newEnd) continue;
    // Past the edit: as soon as a block ends where an old one ended, the rest is as it was.
    while (old < before.blocks.length && (before.starts[old] ?? 0) + delta < span.end) old++;
    const same = old < before.blocks.length && (before.starts[old] ?? 0) + delta === span.end;
    if (same && (before.starts[old] ?? 0) >= edit.range.end) {
      for (let i = old; i < before.blocks.length; i++) {
        blocks.push(before.blocks[i] as Block);
        starts.push((before.starts[i] ?? 0) + delta);
      }
      break;
    }
  }
  return makeFiling(text, blocks, starts, 'draft');
}

/** Index of the block that holds `offset` (the last one at the text's end); -1 in an empty filing. */
export function blockAt(filing: Filing, offset: number): number {
  let low = 0;
  let high = filing.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((filing.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}

function makeFiling(
  text: string,
  blocks: readonly Block[],
  starts: readonly number[],
  origin: Filing['origin'],
): Filing {
  let outline: FilingOutline | undefined;
  const filing: Filing = {
    text,
    blocks,
    starts,
    origin,
    get outline() {
      outline ??= readOutline(filing);
      return outline;
    },
  };
  return filing;
}

/** The old block where the new one is the same to the letter, so that its facts are kept. */
function reuse(before: Filing, near: number, text: string, span: BlockSpan): Block {
  const length = span.end - span.start;
  for (let i = near; i < Math.min(near + 4, before.blocks.length); i++) {
    const block = before.blocks[i] as Block;
    if (block.raw.length !== length || !text.startsWith(block.raw, span.start)) continue;
    // Front matter is such only at the very start.
    if (block.kind === span.kind || block.kind === 'heading') {
      const made = makeBlock(text, text, span);
      return made.kind === block.kind ? block : made;
    }
  }
  return makeBlock(text, text, span);
}

const inlineComment = /<!--[\s\S]*?-->/g;

function makeBlock(text: string, cleanText: string, span: BlockSpan): Block {
  const raw = text.slice(span.start, span.end);
  const body = cleanText.slice(span.start, span.bodyEnd);
  const readable = span.kind !== 'code' && span.kind !== 'comment' && span.kind !== 'front-matter';
  const base = cleanText.slice(span.start, span.end);
  const clean = readable ? withoutComments(base) : blank(base, [{ start: 0, end: base.length }]);
  const heading =
    span.kind === 'heading' || span.kind === 'paragraph' || span.kind === 'list-item'
      ? readHeading(body)
      : undefined;
  const kind: BlockKind = heading ? 'heading' : span.kind === 'heading' ? 'paragraph' : span.kind;
  const ignores = raw.includes('pincite-ignore') ? readIgnores(raw) : undefined;
  return {
    kind,
    raw,
    clean,
    facts: new BlockFacts(clean),
    ...(heading ? { heading } : {}),
    ...(ignores ? { ignores } : {}),
  };
}

function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  return text.replace(inlineComment, (comment) => comment.replace(/[^\r\n]/g, ' '));
}

/** The width that most full lines of a printed text come near to. */
function usualWidth(text: string): number {
  const lengths = text
    .split(/\r\n|[\n\r\f]/)
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 20)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}
