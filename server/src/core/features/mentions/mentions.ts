import { isQuoted } from '../../filing/quotations';
import { blockAt } from '../../filing/read-filing';
import { shift, touches } from '../../text/range';
import type { Snapshot } from '../snapshot';
import { displays } from './displays';
import { exhibits } from './exhibits';
import { footnotes } from './footnotes';
import type { Mention, MentionKind, MentionReader } from './mention';
import { papers } from './papers';
import { paragraphs } from './paragraphs';
import { sections } from './sections';
import { terms } from './terms';

const readers: readonly MentionReader[] = [
  sections,
  paragraphs,
  footnotes,
  papers,
  exhibits,
  displays,
  terms,
];

/** The mention at an offset, its own end included; the narrowest where several lie there. */
export function mentionAt(snapshot: Snapshot, offset: number): Mention | undefined {
  const at = blockAt(snapshot.filing, offset);
  const found = mentionsInBlock(snapshot, at, readers).filter(({ range }) =>
    touches(range, offset),
  );
  return found.sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))[0];
}

/** The mentions of a filing in text order, block by block: all, or those of one kind. */
export function* mentionsOf(snapshot: Snapshot, kind?: MentionKind): Generator<Mention> {
  const needed = kind ? readers.filter(({ kinds }) => kinds.includes(kind)) : readers;
  for (let i = 0; i < snapshot.filing.blocks.length; i++) {
    for (const mention of mentionsInBlock(snapshot, i, needed)) {
      if (!kind || mention.kind === kind) yield mention;
    }
  }
}

function mentionsInBlock(
  snapshot: Snapshot,
  index: number,
  needed: readonly MentionReader[],
): Mention[] {
  const { filing, path = '' } = snapshot;
  const block = filing.blocks[index];
  if (!block || block.kind === 'blank' || block.kind === 'code' || block.kind === 'comment') {
    return [];
  }
  const scene = { snapshot, filing, path, block, index, start: filing.starts[index] ?? 0 };
  const found: Mention[] = [];
  const isCaption = index < filing.outline.bodyStart;
  for (const reader of needed) {
    for (const mention of reader.read(scene)) {
      const at = shift(mention.labelRange, -scene.start);
      // A caption has the names as the case file has them, but for a short form that it sets.
      const isCaptions = isCaption && mention.kind === 'term' && !mention.isTarget;
      found.push(isCaptions || isQuoted(block, at) ? { ...mention, kept: true } : mention);
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}
