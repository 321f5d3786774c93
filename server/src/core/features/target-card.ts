import { blockAt } from '../filing/read-filing';
import { isRule, readCells, writeHead, writeRow } from '../filing/table-cells';
import type { Hover } from './hover';
import { escapeMarkdown } from './markdown';
import type { Mention, MentionKind, Place } from './mentions/mention';
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
    markdown: `${escapeMarkdown(targetWords(mention.kind, mention.target))}${tableUnder(mention)}${where}`,
  };
}

/** A table shown where it is cited has this many rows at most, its header counted. */
const mostRows = 12;

/** The table that stands under a caption, as Markdown; empty where there is none. */
function tableUnder({ kind, target: { filing, range } }: Mention): string {
  if (kind !== 'display' || !filing) return '';
  const at = blockAt(filing, range.start);
  const next = filing.blocks.slice(at + 1).find((one) => one.kind !== 'blank');
  if (next?.kind !== 'table') return '';
  const rows = next.clean.trim().split(/\r?\n/);
  const [titles, ...rest] = rows
    .filter((row) => !isRule(row))
    .map((row) => readCells(row).map(escapeMarkdown));
  if (!titles) return '';
  const cut = rest.length >= mostRows ? ['', '…'] : [];
  return ['\n', ...writeHead(titles), ...rest.slice(0, mostRows - 1).map(writeRow), ...cut].join(
    '\n',
  );
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
  const words = `${block?.clean ?? ''} ${under ?? ''}`
    .replace(/^[\s#*]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s*]+$/, '');
  return words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words.trim();
}
