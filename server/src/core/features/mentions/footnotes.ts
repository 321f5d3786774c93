import { footnoteMarksOf, notesByLabel, type PlacedFootnote } from '../../filing/footnote-marks';
import type { Filing } from '../../filing/model';
import { perFiling } from '../../filing/per-filing';
import { type Range, shift } from '../../text/range';
import type { Mention, MentionReader } from './mention';

/** `[^1]` in the text and at the head of the note, and `note 1` where a reference means it. */
export const footnotes: MentionReader = {
  kinds: ['footnote'],
  *read({ filing, path, block, start, index }) {
    for (const { kind, label, range, labelRange } of marksByBlock(filing).get(index) ?? []) {
      const mention = footnote(path, filing, label, range, labelRange, kind === 'note');
      if (mention) yield mention;
    }
    for (const { kind, own, targets } of block.facts.numberedReferences) {
      if (kind !== 'footnote' || !own) continue;
      for (const { first, range } of targets) {
        const label = String(first);
        const digits = { start: range.start, end: range.start + label.length };
        const at = shift(digits, start);
        const mention = footnote(path, filing, label, at, at, false);
        if (mention) yield mention;
      }
    }
  },
};

const marksByBlock = perFiling((filing) => {
  const found = new Map<number, PlacedFootnote[]>();
  for (const mark of footnoteMarksOf(filing)) {
    const before = found.get(mark.block);
    if (before) before.push(mark);
    else found.set(mark.block, [mark]);
  }
  return found;
});

function footnote(
  path: string,
  filing: Filing,
  label: string,
  range: Range,
  labelRange: Range,
  isTarget: boolean,
): Mention | undefined {
  const note = notesByLabel(filing).get(label);
  if (!note) return undefined;
  const target = { path, filing, range: note.range };
  const key = `footnote ${path} ${label}`;
  return { kind: 'footnote', key, label, range, labelRange, isTarget, target };
}
