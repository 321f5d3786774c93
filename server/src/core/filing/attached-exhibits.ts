import { shift } from '../text/range';
import { type ExhibitLabel, runLabels } from './exhibits';
import { readFrontMatter } from './front-matter';
import type { Filing } from './model';
import { perFiling } from './per-filing';

/** An exhibit that a filing says is attached to it. Offsets are the filing's. */
export interface AttachedExhibit {
  readonly label: string;
  /** Of the label; of one that a run takes in without naming it, the run’s. */
  readonly range: { readonly start: number; readonly end: number };
  /** `listed` in the front matter, a `slip-sheet` of its own, or said in a `sentence`. */
  readonly by: 'listed' | 'slip-sheet' | 'sentence';
  /** What it is, where the front matter says so. */
  readonly title?: string;
}

const slipSheet =
  /^\s*(?:#{1,6}\s*)?(?:\*\*)?(?:EXHIBIT|Exhibit)\s+[“"]?([A-Z]{1,2}|\d{1,3})[”"]?(?:\*\*)?\s*$/;

/** The exhibits attached to a filing, each place that says so, in text order. */
export const attachedExhibits = perFiling(readAttached);

/** Where a filing has an exhibit: the sentence that attaches it before its sheet and the list. */
export function exhibitLabelled(filing: Filing, label: string): AttachedExhibit | undefined {
  return exhibitsByLabel(filing).get(label);
}

const exhibitsByLabel = perFiling((filing) => {
  const places = new Map<string, AttachedExhibit>();
  for (const one of attachedExhibits(filing)) {
    if (places.get(one.label)?.by !== 'sentence') places.set(one.label, one);
  }
  return places;
});

/** One place for each exhibit to be shown at: its line in the list, else its sheet, else the sentence. */
export function exhibitPlaces(filing: Filing): ReadonlyMap<string, AttachedExhibit['range']> {
  const places = new Map<string, AttachedExhibit['range']>();
  for (const wanted of ['listed', 'slip-sheet', 'sentence'] as const) {
    for (const { label, range, by } of attachedExhibits(filing)) {
      if (by === wanted && !places.has(label)) places.set(label, range);
    }
  }
  return places;
}

function readAttached(filing: Filing): readonly AttachedExhibit[] {
  const found: AttachedExhibit[] = [];
  filing.blocks.forEach((block, i) => {
    const start = filing.starts[i] ?? 0;
    if (block.kind === 'front-matter') {
      for (const { label, title } of readFrontMatter(block.raw).exhibits) {
        const words = title ? { title: title.text } : {};
        found.push({ label: label.text, range: label.range, by: 'listed', ...words });
      }
      return;
    }
    if (block.kind === 'quote' || block.kind === 'code' || block.kind === 'comment') return;
    const sheet = block.clean.length < 60 ? slipSheet.exec(block.clean) : null;
    for (const { role, of, labels } of block.facts.exhibits) {
      if (sheet === null && (role !== 'attaches' || of !== undefined)) continue;
      const by = sheet ? 'slip-sheet' : 'sentence';
      for (const one of labels) {
        const ends = new Map(each(one).map(({ text, range }) => [text, range]));
        const run = { start: one.range.start, end: (one.to ?? one).range.end };
        for (const label of runLabels(one)) {
          found.push({ label, range: shift(ends.get(label) ?? run, start), by });
        }
      }
    }
  });
  return found;
}

/** A label, or the two ends of a run. */
export function each(
  label: ExhibitLabel,
): { readonly text: string; readonly range: ExhibitLabel['range'] }[] {
  return label.to ? [label, label.to] : [label];
}
