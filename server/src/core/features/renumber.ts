import { attachedExhibits } from '../filing/attached-exhibits';
import { exhibitText, exhibitValue } from '../filing/exhibits';
import { labelPath, outlineOf } from '../filing/heading-outline';
import { labelText } from '../filing/headings';
import type { TextEdit } from '../text/edit';
import { exhibitKey } from './mentions/exhibits';
import type { Mention, MentionKind } from './mentions/mention';
import { mentionsOf } from './mentions/mentions';
import type { FileEdits } from './rename';
import type { Snapshot } from './snapshot';

export type Renumbered = Extract<MentionKind, 'section' | 'paragraph' | 'footnote' | 'exhibit'>;

/** What a renumbering changes, file by file: nothing where all is in order. */
export interface Renumbering {
  readonly files: readonly FileEdits[];
  /** Labels that stood at two places or more and are pointed at: what points there follows the last. */
  readonly doubled: readonly string[];
}

/**
 * Numbers the headings, paragraphs, footnotes or exhibits of a filing anew in the order in which
 * they stand; every reference to them follows, in this filing and in the others of `filings`.
 */
export function renumber(
  snapshot: Snapshot,
  kind: Renumbered,
  filings: readonly Snapshot[],
): Renumbering {
  const own = [...mentionsOf(snapshot, kind)];
  const labels = kind === 'section' ? sectionLabels(snapshot) : countedLabels(snapshot, own, kind);
  const files: FileEdits[] = [];
  const pointedAt = new Set<string>();
  for (const one of filings) {
    const edits: TextEdit[] = [];
    const mentions = one.path === snapshot.path ? own : mentionsOf(one, kind);
    let seen = 0;
    for (const mention of mentions) {
      const { key, labelRange, label, isTarget, inTable } = mention;
      if (mention.kept && !isTarget) continue;
      if (!isTarget && !inTable) pointedAt.add(key);
      // Two with one number: each gets its own, and references go with the last.
      const text =
        isTarget && one.path === snapshot.path ? labels.targets[seen++] : labels.byKey.get(key);
      const right = kind === 'section' && !isTarget ? samePath(label, text) : lastPart(text);
      if (right === undefined || right === label) continue;
      edits.push({ range: labelRange, text: right });
    }
    if (edits.length > 0 && one.path !== undefined) files.push({ path: one.path, edits });
  }
  const doubled = labels.doubled.filter(({ key }) => pointedAt.has(key));
  return { files, doubled: files.length > 0 ? doubled.map(({ label }) => label) : [] };
}

interface Labels {
  /** The right label of each target in text order; a heading’s with those above it: `II.B`. */
  readonly targets: readonly string[];
  readonly byKey: ReadonlyMap<string, string>;
  /** Labels that two targets bear, with the key of the last. */
  readonly doubled: readonly { readonly key: string; readonly label: string }[];
}

function countedLabels(
  { filing, path = '' }: Snapshot,
  own: readonly Mention[],
  kind: Renumbered,
): Labels {
  const byKey = new Map<string, string>();
  const targets: string[] = [];
  const order: Mention[] = own.filter(({ isTarget }) => isTarget);
  // Footnotes are counted by their marks in the text, exhibits by the list or the first sentence,
  // those that a run takes in among them.
  const counted: readonly Pick<Mention, 'key' | 'label'>[] =
    kind === 'footnote'
      ? own.filter(({ isTarget, range, labelRange }) => !isTarget && range.start < labelRange.start)
      : kind === 'exhibit'
        ? attachedExhibits(filing).map(({ label }) => ({ key: exhibitKey(path, label), label }))
        : order;
  // A series goes on with the number that it begins with: the first one here may be another now.
  const first = Math.min(
    ...counted.map(({ label }) =>
      kind === 'exhibit' ? (exhibitValue(label) ?? NaN) : Number(label),
    ),
  );
  let next = first - 1;
  const doubled = kind === 'paragraph' ? repeated(order) : [];
  if (!Number.isFinite(next)) return { targets: order.map(({ label }) => label), byKey, doubled };
  for (const { key, label } of counted) {
    if (kind !== 'paragraph' && byKey.has(key)) continue;
    next++;
    const text =
      kind === 'exhibit' ? (exhibitText(next, /^\d/.test(label)) ?? label) : String(next);
    byKey.set(key, text);
    if (kind === 'paragraph') targets.push(text);
  }
  if (kind === 'paragraph') return { targets, byKey, doubled };
  return { targets: order.map(({ key, label }) => byKey.get(key) ?? label), byKey, doubled };
}

/** The last of those that share a label, for each label. */
function repeated(
  targets: readonly { readonly key: string; readonly label: string }[],
): Labels['doubled'] {
  const byLabel = new Map<string, { readonly key: string; readonly label: string }>();
  const repeats = new Set<string>();
  for (const target of targets) {
    if (byLabel.has(target.label)) repeats.add(target.label);
    byLabel.set(target.label, target);
  }
  return [...byLabel.values()].filter(({ label }) => repeats.has(label));
}

function sectionLabels({ filing, path = '' }: Snapshot): Labels {
  const byKey = new Map<string, string>();
  const targets: string[] = [];
  const next = new Map<number, number>();
  const before: { readonly key: string; readonly label: string }[] = [];
  const open: { readonly style: string; readonly text: string }[] = [];
  for (const { label, series, start, path: steps } of outlineOf(filing)) {
    const key = `section ${path} ${start}`;
    before.push({ key, label: labelPath(steps) });
    const value = (next.get(series) ?? 0) + 1;
    next.set(series, value);
    const depth = open.findIndex(({ style }) => style === label.style);
    if (depth >= 0) open.length = depth;
    open.push({ style: label.style, text: labelText(value, label.style) });
    const text = open.map((step) => step.text).join('.');
    targets.push(text);
    byKey.set(key, text);
  }
  return { targets, byKey, doubled: repeated(before) };
}

function lastPart(text: string | undefined): string | undefined {
  return text?.split('.').at(-1);
}

/** The right label with as many parts as the reference has: `B` stays one, `II.B` two. */
function samePath(label: string, text: string | undefined): string | undefined {
  const parts = label.split('.').filter((part) => part !== '').length;
  return text?.split('.').slice(-parts).join('.');
}
