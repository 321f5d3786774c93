import type { PacketPaper } from '../case/packet';
import { type AttachedExhibit, attachedExhibits } from '../filing/attached-exhibits';
import { footnoteMarksOf } from '../filing/footnote-marks';
import { outlineOf, partsMeant } from '../filing/heading-outline';
import type { Block, Filing } from '../filing/model';
import { type NumberedParagraph, numberedParagraphs } from '../filing/numbered-paragraphs';
import { blockAt } from '../filing/read-filing';
import { definitionsOf, type PlacedDefinition, usesOf } from '../filing/term-uses';
import { type Range, shift, touches } from '../text/range';
import type { Snapshot } from './snapshot';

export type MentionKind = 'section' | 'paragraph' | 'footnote' | 'exhibit' | 'term' | 'paper';

/** A word of a filing that names a part of it, or of another filing of the packet. */
export interface Mention {
  readonly kind: MentionKind;
  /** The same for all that name one thing, across the packet. */
  readonly key: string;
  /** What lights up: the whole reference. */
  readonly range: Range;
  /** The label alone: what a renumbering changes. */
  readonly labelRange: Range;
  readonly label: string;
  /** It is the thing itself: the heading’s label, the paragraph’s number, the definition. */
  readonly isTarget: boolean;
  readonly target: Place;
}

/** A place in a filing of the packet. */
export interface Place {
  readonly path: string;
  readonly filing: Filing;
  readonly range: Range;
}

/** The mention at an offset, its own end included; the narrowest where several lie there. */
export function mentionAt(snapshot: Snapshot, offset: number): Mention | undefined {
  const at = blockAt(snapshot.filing, offset);
  const found = mentionsInBlock(snapshot, at).filter(({ range }) => touches(range, offset));
  return found.sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))[0];
}

/** Every mention of a filing in text order, block by block. */
export function* mentionsOf(snapshot: Snapshot): Generator<Mention> {
  for (let i = 0; i < snapshot.filing.blocks.length; i++) yield* mentionsInBlock(snapshot, i);
}

function mentionsInBlock(snapshot: Snapshot, index: number): Mention[] {
  const { filing } = snapshot;
  const block = filing.blocks[index];
  if (!block || block.kind === 'blank' || block.kind === 'code' || block.kind === 'comment') {
    return [];
  }
  const start = filing.starts[index] ?? 0;
  const scene: Scene = { snapshot, filing, path: snapshot.path ?? '', block, index, start };
  return [
    ...sections(scene),
    ...paragraphs(scene),
    ...footnotes(scene),
    ...papers(scene),
    ...exhibits(scene),
    ...terms(scene),
  ].sort((a, b) => a.range.start - b.range.start);
}

interface Scene {
  readonly snapshot: Snapshot;
  readonly filing: Filing;
  readonly path: string;
  readonly block: Block;
  readonly index: number;
  readonly start: number;
}

function* sections({ filing, path, block, start }: Scene): Generator<Mention> {
  const outline = outlineOf(filing);
  const mention = (entry: (typeof outline)[number]) => ({
    kind: 'section' as const,
    key: `section ${path} ${entry.start}`,
    target: { path, filing, range: shift(entry.heading.range, entry.start) },
  });
  const own = block.heading && outline.find((entry) => entry.start === start);
  if (own) {
    const labelRange = shift(own.label.range, start);
    yield { ...mention(own), range: labelRange, labelRange, label: own.label.text, isTarget: true };
  }
  for (const { path: steps, range, labelRange, foreign } of block.facts.sectionReferences) {
    const [entry, second] = foreign ? [] : partsMeant(steps, outline);
    if (!entry || second) continue;
    const label = block.clean.slice(labelRange.start, labelRange.end);
    yield {
      ...mention(entry),
      range: shift(range, start),
      labelRange: shift(labelRange, start),
      label,
      isTarget: false,
    };
  }
}

function* paragraphs({ filing, path, block, start, index }: Scene): Generator<Mention> {
  const own = numberedParagraphs(filing);
  const head = /^\s*\W{0,2}\d/.test(block.clean)
    ? own.find((one) => one.block === index)
    : undefined;
  if (head) {
    yield numbered(path, filing, head.number, head.numberRange, head.numberRange, true);
  }
  for (const { kind, targets, foreign, range } of block.facts.numberedReferences) {
    if (kind !== 'paragraph' || foreign || own.length === 0) continue;
    for (const target of targets) {
      const whole = targets.length === 1 ? range : target.range;
      yield* runEnds(path, filing, target, block.clean, start, whole);
    }
  }
}

/** A run `4-6` is two mentions, of its ends. */
function* runEnds(
  path: string,
  filing: Filing,
  run: { readonly first: number; readonly last: number; readonly range: Range },
  text: string,
  start: number,
  whole: Range,
): Generator<Mention> {
  const words = text.slice(run.range.start, run.range.end);
  const ends = [...words.matchAll(/\d+/g)].map(({ index, 0: digits }) => ({
    start: run.range.start + index,
    end: run.range.start + index + digits.length,
  }));
  for (const [i, number] of [run.first, run.last].entries()) {
    const end = ends[i];
    if (!end || !paragraphOf(filing, number)) continue;
    const range = ends.length === 1 ? whole : end;
    yield numbered(path, filing, number, shift(range, start), shift(end, start), false);
  }
}

function numbered(
  path: string,
  filing: Filing,
  number: number,
  range: Range,
  labelRange: Range,
  isTarget: boolean,
): Mention {
  const at = paragraphOf(filing, number)?.numberRange ?? range;
  return {
    kind: 'paragraph',
    key: `paragraph ${path} ${number}`,
    label: String(number),
    range,
    labelRange,
    isTarget,
    target: { path, filing, range: at },
  };
}

function* footnotes({ filing, path, block, start, index }: Scene): Generator<Mention> {
  const all = footnoteMarksOf(filing);
  if (all.length === 0) return;
  const note = (label: string) =>
    all.find((one) => one.kind === 'note' && one.label === label)?.range;
  for (const one of all) {
    const range = note(one.label);
    if (one.block !== index || !range) continue;
    yield footnote(path, filing, one.label, one.range, one.labelRange, range, one.kind === 'note');
  }
  for (const { kind, own, targets } of block.facts.numberedReferences) {
    if (kind !== 'footnote' || !own) continue;
    for (const { first, range } of targets) {
      const target = note(String(first));
      const digits = { start: range.start, end: range.start + String(first).length };
      const at = shift(digits, start);
      if (target) yield footnote(path, filing, String(first), at, at, target, false);
    }
  }
}

function footnote(
  path: string,
  filing: Filing,
  label: string,
  range: Range,
  labelRange: Range,
  at: Range,
  isTarget: boolean,
): Mention {
  const target = { path, filing, range: at };
  const key = `footnote ${path} ${label}`;
  return { kind: 'footnote', key, label, range, labelRange, isTarget, target };
}

function* papers({ snapshot: { packet }, block, start }: Scene): Generator<Mention> {
  if (!packet) return;
  for (const citation of block.facts.recordCitations) {
    const [paper, second] = packet.named(citation);
    if (!paper || second) continue;
    const { path, filing } = paper;
    const labelRange = shift(citation.nameRange, start);
    yield {
      kind: 'paper',
      key: `paper ${path}`,
      label: citation.name,
      range: labelRange,
      labelRange,
      isTarget: false,
      target: { path, filing, range: bodyOf(paper) },
    };
    for (const run of citation.paragraphs) {
      yield* runEnds(path, filing, run, block.clean, start, run.range);
    }
    if (citation.exhibit) {
      const range = shift(citation.exhibit.range, start);
      const mention = exhibit(path, filing, citation.exhibit.label, range, range, false);
      if (mention) yield mention;
    }
  }
}

function bodyOf({ filing }: PacketPaper): Range {
  const start = filing.starts[filing.outline.bodyStart] ?? 0;
  return { start, end: start };
}

function* exhibits(scene: Scene): Generator<Mention> {
  const { snapshot, filing, path, block, start } = scene;
  if (block.kind === 'front-matter') {
    for (const { label, range, by } of attachedExhibits(filing)) {
      const mention = by === 'listed' && exhibit(path, filing, label, range, range, true);
      if (mention) yield mention;
    }
    return;
  }
  const { recordCitations, exhibits: references } = block.facts;
  for (const { of, labels } of references) {
    if (of !== undefined) continue;
    for (const { text, range: at } of labels) {
      if (recordCitations.some((one) => one.exhibit?.range.start === at.start)) continue;
      const range = shift(at, start);
      const attached = attachedExhibits(filing).some((one) => one.range.start === range.start);
      const own = exhibit(path, filing, text, range, range, attached);
      if (own) {
        yield own;
        continue;
      }
      const others = snapshot.packet?.papers.filter(
        (paper) => paper.path !== path && exhibitOf(paper.filing, text),
      );
      const [only, second] = others ?? [];
      const mention = only && !second && exhibit(only.path, only.filing, text, range, range, false);
      if (mention) yield mention;
    }
  }
}

function exhibit(
  path: string,
  filing: Filing,
  label: string,
  range: Range,
  labelRange: Range,
  isTarget: boolean,
): Mention | undefined {
  const at = exhibitOf(filing, label);
  if (!at) return undefined;
  const target = { path, filing, range: at.range };
  const key = `exhibit ${path} ${label}`;
  return { kind: 'exhibit', key, label, range, labelRange, isTarget, target };
}

function* terms({ filing, path, block, start }: Scene): Generator<Mention> {
  if (block.kind === 'front-matter') return;
  const seen = new Set<string>();
  for (const { term, range: at } of termsOf(filing)) {
    if (seen.has(term)) continue;
    seen.add(term);
    for (const use of usesOf(term, block)) {
      if (block.clean.slice(use.start, use.end) !== term) continue;
      const range = shift(use, start);
      yield {
        kind: 'term',
        key: `term ${term}`,
        label: term,
        range,
        labelRange: range,
        isTarget: range.start === at.start,
        target: { path, filing, range: at },
      };
    }
  }
}

const definitions = new WeakMap<Filing, readonly PlacedDefinition[]>();

function termsOf(filing: Filing): readonly PlacedDefinition[] {
  const known = definitions.get(filing) ?? definitionsOf(filing);
  definitions.set(filing, known);
  return known;
}

function paragraphOf(filing: Filing, number: number): NumberedParagraph | undefined {
  return numberedParagraphs(filing).find((paragraph) => paragraph.number === number);
}

/** Where a filing has an exhibit: the sentence that attaches it before its sheet and the list. */
function exhibitOf(filing: Filing, label: string): AttachedExhibit | undefined {
  const places = attachedExhibits(filing).filter((one) => one.label === label);
  return places.find(({ by }) => by === 'sentence') ?? places.at(-1);
}
