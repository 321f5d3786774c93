import { exhibitText, exhibitValue } from '../filing/exhibits';
import { outlineOf } from '../filing/heading-outline';
import { labelText } from '../filing/headings';
import type { TextEdit } from '../text/edit';
import type { Mention, MentionKind } from './mentions/mention';
import { mentionsOf } from './mentions/mentions';
import type { FileEdits } from './rename';
import type { Snapshot } from './snapshot';

export type Renumbered = Extract<MentionKind, 'section' | 'paragraph' | 'footnote' | 'exhibit'>;

/**
 * Numbers the headings, paragraphs, footnotes or exhibits of a filing anew in the order in which
 * they stand; every reference to them follows, in this filing and in the others of `filings`.
 * Gives the edits file by file, none where all is in order.
 */
export function renumber(
  snapshot: Snapshot,
  kind: Renumbered,
  filings: readonly Snapshot[],
): FileEdits[] {
  const own = [...mentionsOf(snapshot, kind)];
  const labels = kind === 'section' ? sectionLabels(snapshot) : countedLabels(own, kind);
  const files: FileEdits[] = [];
  for (const one of filings) {
    const edits: TextEdit[] = [];
    const mentions = one.path === snapshot.path ? own : mentionsOf(one, kind);
    let seen = 0;
    for (const mention of mentions) {
      const { key, labelRange, label, isTarget } = mention;
      // Two with one number: each gets its own, and references keep to the first.
      const text =
        isTarget && one.path === snapshot.path ? labels.targets[seen++] : labels.byKey.get(key);
      const right = kind === 'section' && !isTarget ? samePath(label, text) : lastPart(text);
      if (right === undefined || right === label) continue;
      edits.push({ range: labelRange, text: right });
    }
    if (edits.length > 0 && one.path !== undefined) files.push({ path: one.path, edits });
  }
  return files;
}

interface Labels {
  /** The right label of each target in text order; a heading’s with those above it: `II.B`. */
  readonly targets: readonly string[];
  readonly byKey: ReadonlyMap<string, string>;
}

function countedLabels(own: readonly Mention[], kind: Renumbered): Labels {
  const byKey = new Map<string, string>();
  const targets: string[] = [];
  const order: Mention[] = own.filter(({ isTarget }) => isTarget);
  // Footnotes are counted by their marks in the text, exhibits by the list or the first sentence.
  const counted =
    kind === 'footnote'
      ? own.filter(({ isTarget, range, labelRange }) => !isTarget && range.start < labelRange.start)
      : order;
  // A series goes on with the number that it begins with: the first one here may be another now.
  const first = Math.min(
    ...counted.map(({ label }) =>
      kind === 'exhibit' ? (exhibitValue(label) ?? NaN) : Number(label),
    ),
  );
  let next = first - 1;
  if (!Number.isFinite(next)) return { targets: order.map(({ label }) => label), byKey };
  for (const { key, label } of counted) {
    if (kind !== 'paragraph' && byKey.has(key)) continue;
    next++;
    const text =
      kind === 'exhibit' ? (exhibitText(next, /^\d/.test(label)) ?? label) : String(next);
    if (!byKey.has(key)) byKey.set(key, text);
    if (kind === 'paragraph') targets.push(text);
  }
  if (kind === 'paragraph') return { targets, byKey };
  return { targets: order.map(({ key, label }) => byKey.get(key) ?? label), byKey };
}

function sectionLabels({ filing, path = '' }: Snapshot): Labels {
  const byKey = new Map<string, string>();
  const targets: string[] = [];
  const next = new Map<number, number>();
  const open: { readonly style: string; readonly text: string }[] = [];
  for (const { label, series, start } of outlineOf(filing)) {
    const value = (next.get(series) ?? 0) + 1;
    next.set(series, value);
    const depth = open.findIndex(({ style }) => style === label.style);
    if (depth >= 0) open.length = depth;
    open.push({ style: label.style, text: labelText(value, label.style) });
    const text = open.map((step) => step.text).join('.');
    targets.push(text);
    byKey.set(`section ${path} ${start}`, text);
  }
  return { targets, byKey };
}

function lastPart(text: string | undefined): string | undefined {
  return text?.split('.').at(-1);
}

/** The right label with as many parts as the reference has: `B` stays one, `II.B` two. */
function samePath(label: string, text: string | undefined): string | undefined {
  const parts = label.split('.').filter((part) => part !== '').length;
  return text?.split('.').slice(-parts).join('.');
}
