import { bodyBlocks, inQuotation } from '../../filing/body-blocks';
import { footnoteMarksOf } from '../../filing/footnote-marks';
import { shift } from '../../text/range';
import { defineCheck } from '../define';

export const unknownFootnote = defineCheck({
  code: 'xref/unknown-footnote',
  severity: 'warning',
  scope: 'filing',
  summary: 'A footnote that has no text, or a reference to one that is not there',
  why: 'A note was cut and its mark stayed, or “note 6, supra” counts notes that were renumbered.',
  examples: {
    found: [
      'Text.«[^2]» More.[^1]\n\n[^1]: The note.',
      'Text.[^1] See «note 4», supra.\n\n[^1]: The note.',
    ],
    silent: [
      'Text.[^1]\n\n[^1]: The note.',
      'Text.[^1] See note 1, supra, and 12 U.S.C. § 5 note 4.\n\n[^1]: The note.',
      'See Smith, 12 F.3d at 5 n.6.[^1]\n\n[^1]: The note.',
      'See note 4, supra.',
    ],
  },
  *run({ filing }) {
    if (filing.origin === 'extracted') return;
    const all = footnoteMarksOf(filing);
    if (all.length === 0) return;
    const notes = new Set(all.filter(({ kind }) => kind === 'note').map(({ label }) => label));
    for (const { kind, label, range } of all) {
      if (kind !== 'mark' || notes.has(label)) continue;
      yield { range, message: `There is no footnote with the mark [^${label}].` };
    }
    // Notes with words for marks are numbered by where they stand.
    const count = [...notes].every((label) => /^\d+$/.test(label)) ? undefined : notes.size;
    for (const { block, start } of bodyBlocks(filing)) {
      for (const { kind, range, targets, own } of block.facts.numberedReferences) {
        if (kind !== 'footnote' || !own || inQuotation(block.clean, range.start)) continue;
        const lost = targets.find(({ first }) =>
          count === undefined ? !notes.has(String(first)) : first > count,
        );
        if (lost) {
          yield {
            range: shift(range, start),
            message: `This filing has no footnote ${lost.first}.`,
          };
        }
      }
    }
  },
});
