import { attachedExhibits } from '../filing/attached-exhibits';
import { type DisplayKind, displaysOf } from '../filing/displays';
import { notesByLabel } from '../filing/footnote-marks';
import { labelPath, outlineOf } from '../filing/heading-outline';
import type { Filing } from '../filing/model';
import { numberedParagraphs } from '../filing/numbered-paragraphs';
import { blockAt } from '../filing/read-filing';
import { type Range, shift } from '../text/range';
import type { Completion, CompletionList } from './completion';
import { escapeMarkdown } from './markdown';
import type { MentionKind, Place } from './mentions/mention';
import type { Snapshot } from './snapshot';
import { targetWords } from './target-card';
import { type AskedTarget, askedTarget } from './targets/asked-target';

/** A longer list is no help. */
const mostItems = 200;
const longestDetail = 90;

/** Something that a reference may point at. */
interface Target {
  readonly kind: Exclude<MentionKind, 'term' | 'paper'>;
  readonly label: string;
  /** The heading, the exhibit's title, the first words. */
  readonly detail: string;
  /** Whose it is, where it is another filing's. */
  readonly owner?: string;
  readonly place: Place;
}

/**
 * Targets that stand in the filing, or in the paper named, after `Part `, `Ex. `, `¶ `, `note `, `Table `,
 * `See supra ` and `Smith Decl. ¶ `. Undefined where no words ask for one, or where they mean
 * another paper's, a statute's or a contract's.
 *
 * @param explicit the user asked for a list, so that words common in prose count too
 */
export function targetCompletion(
  snapshot: Snapshot,
  offset: number,
  explicit: boolean,
): CompletionList | undefined {
  const { filing } = snapshot;
  const i = blockAt(filing, offset);
  const block = filing.blocks[i];
  if (!block || block.kind === 'front-matter' || block.kind === 'code') return undefined;
  const start = filing.starts[i] ?? 0;
  const asked = askedTarget(block.clean, offset - start, explicit);
  const targets = asked && targetsFor(asked, snapshot, start);
  if (!targets) return undefined;
  const typed = block.clean.slice(asked.typed.start, asked.typed.end).toLowerCase();
  const fitting = targets.filter((target) => fits(target, typed, asked));
  const range = shift(asked.typed, start);
  const items = fitting.slice(0, mostItems).map((target, rank) => item(target, rank, range, asked));
  return items.length > 0 ? { items, incomplete: fitting.length > mostItems } : undefined;
}

function targetsFor(asked: AskedTarget, snapshot: Snapshot, at: number): Target[] | undefined {
  const { filing, path = '', packet } = snapshot;
  if (asked.of) {
    const [paper, second] = packet?.named(asked.of) ?? [];
    if (!paper || second) return undefined;
    return asked.kind === 'exhibit'
      ? exhibitsOf(paper.filing, paper.path)
      : paragraphsOf(paper.filing, paper.path, asked.above);
  }
  switch (asked.kind) {
    case 'section':
      return sectionsOf(filing, path);
    case 'paragraph':
      return paragraphsOf(filing, path, asked.above);
    case 'footnote':
      return footnotesOf(filing, path);
    case 'exhibit':
      return exhibitsInReach(snapshot);
    case 'display':
      return displaysOfKind(filing, path, asked.display);
    case 'earlier':
    case 'later': {
      const isThere = ({ place: { range } }: Target) =>
        asked.kind === 'earlier' ? range.end <= at : range.start > at;
      const word = partWord(filing);
      return [
        ...sectionsOf(filing, path).map((one) => ({ ...one, label: `${word} ${one.label}` })),
        ...footnotesOf(filing, path).map((one) => ({ ...one, label: `note ${one.label}` })),
        ...paragraphsOf(filing, path).map((one) => ({ ...one, label: `¶ ${one.label}` })),
      ].filter(isThere);
    }
  }
}

function sectionsOf(filing: Filing, path: string): Target[] {
  return outlineOf(filing).map(({ heading, start, path: steps }) => ({
    kind: 'section',
    label: labelPath(steps),
    detail: heading.title,
    place: { path, filing, range: shift(heading.range, start) },
  }));
}

function paragraphsOf(filing: Filing, path: string, above = 0): Target[] {
  return numberedParagraphs(filing)
    .filter(({ number }) => number > above)
    .map(({ number, numberRange }) => {
      const place = { path, filing, range: numberRange };
      const detail = targetWords('paragraph', place).replace(/^\d+\.\s*/, '');
      return { kind: 'paragraph', label: String(number), detail, place };
    });
}

function footnotesOf(filing: Filing, path: string): Target[] {
  const notes = [...notesByLabel(filing)].sort(([, a], [, b]) => a.range.start - b.range.start);
  return notes.map(([label, { range }]) => {
    const place = { path, filing, range };
    const detail = targetWords('footnote', place).replace(/^\[\^[^\]]*\]:?\s*/, '');
    return { kind: 'footnote', label, detail, place };
  });
}

function displaysOfKind(filing: Filing, path: string, wanted: DisplayKind | undefined): Target[] {
  return displaysOf(filing)
    .filter(({ kind }) => kind === wanted)
    .map(({ label, range }) => {
      const place = { path, filing, range };
      const detail = targetWords('display', place).replace(/^\S+\s+\S+?[.:\s\u2013\u2014]+/, '');
      return { kind: 'display', label, detail, place };
    });
}

function exhibitsOf(filing: Filing, path: string): Target[] {
  const found = new Map<string, Target>();
  for (const { label, range, title } of attachedExhibits(filing)) {
    if (found.has(label)) continue;
    const place = { path, filing, range };
    const detail = title ?? targetWords('exhibit', place).replace(/^\d+\.\s*/, '');
    found.set(label, { kind: 'exhibit', label, detail, place });
  }
  return [...found.values()];
}

/** The filing's own exhibits, and those whose label only one other paper of the packet has. */
function exhibitsInReach({ filing, path = '', packet }: Snapshot): Target[] {
  const own = exhibitsOf(filing, path);
  const others = (packet?.papers ?? [])
    .filter((paper) => paper.path !== path)
    .flatMap((paper) =>
      exhibitsOf(paper.filing, paper.path).map((one) => ({ ...one, owner: paper.name })),
    );
  const times = new Map<string, number>();
  for (const { label } of [...own, ...others]) times.set(label, (times.get(label) ?? 0) + 1);
  const inReach = others.filter(({ label }) => times.get(label) === 1);
  return [...own, ...inReach.sort((a, b) => byLabel.compare(a.label, b.label))];
}

const byLabel = new Intl.Collator('en', { numeric: true });

/** The word by which the filing calls its parts: the one it uses most. */
function partWord(filing: Filing): string {
  const times = new Map<string, number>();
  for (const { facts } of filing.blocks) {
    for (const { word, foreign } of facts.sectionReferences) {
      if (!foreign && /^(?:Part|Section)$/.test(word)) times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
  return (times.get('Section') ?? 0) > (times.get('Part') ?? 0) ? 'Section' : 'Part';
}

/** Words common in prose ask for a label alone, lest any word that follows them find something. */
function fits({ label, detail }: Target, typed: string, { bySign }: AskedTarget): boolean {
  if (label.toLowerCase().startsWith(typed)) return true;
  return bySign && /^\D.+/.test(typed) && detail.toLowerCase().includes(typed);
}

function item(
  { kind, label, detail, owner, place }: Target,
  rank: number,
  range: Range,
  { bySign }: AskedTarget,
): Completion {
  const words = detail.replace(/\s+/g, ' ').trim();
  const short = words.length > longestDetail ? `${words.slice(0, longestDetail).trim()} …` : words;
  return {
    label,
    description: owner ?? '',
    detail: short,
    filter: bySign ? `${label} ${short}` : label,
    sort: String(rank).padStart(6, '0'),
    range,
    text: label,
    documentation: () => escapeMarkdown(targetWords(kind, place)),
  };
}
