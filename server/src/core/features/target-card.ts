import { blockAt } from '../filing/read-filing';
import type { Hover } from './hover';
import { escapeMarkdown } from './markdown';
import type { MentionKind, Place } from './mentions/mention';
import { mentionAt } from './mentions/mentions';
import type { Snapshot } from './snapshot';

const longest = 420;

/** The start of what a reference points at: its first words, and the file where it is another’s. */
export function targetCard(snapshot: Snapshot, offset: number): Hover | undefined {
  const mention = mentionAt(snapshot, offset);
  if (!mention || mention.isTarget) return undefined;
  const { path } = mention.target;
  const where =
    path === snapshot.path ? '' : `\n\n*${escapeMarkdown(path.slice(path.lastIndexOf('/') + 1))}*`;
  return {
    range: mention.range,
    markdown: `${escapeMarkdown(targetWords(mention.kind, mention.target))}${where}`,
  };
}

/** The first words of a target: its block; behind a heading the first paragraph under it as well. */
export function targetWords(kind: MentionKind, { filing, range, words: own }: Place): string {
  if (!filing) return own ?? '';
  const at = blockAt(filing, range.start);
  const block = filing.blocks[at];
  if (block?.kind === 'front-matter') return filing.text.slice(range.start, range.end);
  const under =
    kind === 'section'
      ? filing.blocks.slice(at + 1).find((one) => one.kind !== 'blank' && !one.heading)?.clean
      : '';
  const words = `${block?.clean ?? ''} ${under ?? ''}`.replace(/^[\s#*]+/, '').replace(/\s+/g, ' ');
  return words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words.trim();
}
