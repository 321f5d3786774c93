import type { TextEdit } from '../text/edit';
import { BlockList } from './block-list';
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
  const lineWidth = extracted ? usualWidth(clean) : 0;
  const blocks: Block[] = [];
  for (const span of splitBlocks(clean, { from: 0, lineWidth })) {
    blocks.push(makeBlock(text, clean, span));
  }
  return makeFiling(text, BlockList.of(blocks), extracted ? 'extracted' : 'draft');
}

/**
 * The filing after one edit. Blocks outside the edit are shared with `before`, facts and all;
 * the result equals a fresh reading of the new text. Reads the blocks around the edit only: the
 * whole text is neither built nor looked at, which in a long filing costs more than all the rest.
 *
 * @param edit what was replaced, in offsets of `before.text`
 * @param text the text after the edit, where the host has it; else it is put together when asked for
 */
export function editFiling(before: Filing, edit: TextEdit, text?: string): Filing {
  const { start, end } = edit.range;
  const { list } = before;
  // A page stamp or form feed typed or pasted in makes it a printed text: read it all again.
  const near = list.slice(start - 200, start) + edit.text + list.slice(end, end + 200);
  if (before.origin === 'extracted' || list.length === 0 || isExtracted(near)) {
    const whole = before.text;
    return readFiling(text ?? whole.slice(0, start) + edit.text + whole.slice(end));
  }
  // The block before the one touched may take in what follows it now.
  const first = Math.max(0, list.indexAt(start) - 2);
  const from = list.startOf(first);
  const touched = list.indexAt(end);
  // Where the blocks fall into step again is known only by reading on: mostly at once, and at the
  // text's end at the latest.
  for (let ahead = 6; ; ahead *= 8) {
    const last = Math.min(list.length, touched + ahead);
    const to = list.startOf(last);
    const window = list.slice(from, start) + edit.text + list.slice(end, to);
    const read = readWindow(list, { first, last, window, edit });
    if (read) return makeFiling(text, list.replace(first, read.next, read.made), 'draft');
  }
}

interface Window {
  /** The window begins at this block of the old filing and ends before that one. */
  readonly first: number;
  readonly last: number;
  /** The new text there. */
  readonly window: string;
  readonly edit: TextEdit;
}

/**
 * The new blocks of the window up to where they fall into step with the old ones, and the index of
 * the old block that follows; undefined where they do not within the window.
 */
function readWindow(list: BlockList, { first, last, window, edit }: Window) {
  const from = list.startOf(first);
  const delta = edit.text.length - (edit.range.end - edit.range.start);
  const whole = last === list.length;
  // Front matter is such only at the very start: elsewhere a line break before keeps it off.
  const pad = first > 0 ? 1 : 0;
  const text = pad ? `\n${window}` : window;
  const shift = from - pad;
  const made: Block[] = [];
  let next = first;
  for (const span of splitBlocks(text, { from: pad, lineWidth: 0 })) {
    made.push(reuse(list, next, text, span));
    // Past the edit: as soon as a block ends where an old one ended, the rest is as it was.
    const end = span.end + shift - delta;
    if (end < edit.range.end) continue;
    while (next < last && list.startOf(next) < end) next++;
    // A block's end hangs on the lines after it, so some of them have to be in the window.
    // Front matter that is at the start no more is read again as what it is now.
    if (list.at(next)?.kind === 'front-matter') continue;
    if (next < last - (whole ? 0 : 2) && list.startOf(next) === end) return { made, next };
  }
  return whole ? { made, next: list.length } : undefined;
}

/** Index of the block that holds `offset` (the last one at the text's end); -1 in an empty filing. */
export function blockAt(filing: Filing, offset: number): number {
  return filing.list.indexAt(offset);
}

function makeFiling(text: string | undefined, list: BlockList, origin: Filing['origin']): Filing {
  let outline: FilingOutline | undefined;
  let whole = text;
  const filing: Filing = {
    get text() {
      whole ??= list.text;
      return whole;
    },
    list,
    get blocks() {
      return list.blocks;
    },
    get starts() {
      return list.starts;
    },
    origin,
    get outline() {
      outline ??= readOutline(filing);
      return outline;
    },
  };
  return filing;
}

/** The old block where the new one is the same to the letter, so that its facts are kept. */
function reuse(list: BlockList, near: number, text: string, span: BlockSpan): Block {
  const length = span.end - span.start;
  for (let i = near; i < Math.min(near + 4, list.length); i++) {
    const block = list.at(i);
    if (block?.raw.length !== length || !text.startsWith(block.raw, span.start)) continue;
    // Front matter is such only at the very start.
    if (block.kind === span.kind || block.kind === 'heading') {
      const made = makeBlock(text, text, span);
      return made.kind === block.kind ? block : made;
    }
  }
  return makeBlock(text, text, span);
}

const inlineComment = /<!--[\s\S]*?-->/g;

/** What of a filing is no text of its own. */
const unread: ReadonlySet<BlockKind> = new Set(['code', 'comment', 'kept-table', 'front-matter']);

function makeBlock(text: string, cleanText: string, span: BlockSpan): Block {
  const raw = text.slice(span.start, span.end);
  const body = cleanText.slice(span.start, span.bodyEnd);
  const readable = !unread.has(span.kind);
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
