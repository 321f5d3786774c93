import { shift } from '../../text/range';
import { defineCheck } from '../define';
import { footnotesOf } from './footnotes';

export const unknownFootnote = defineCheck({
  code: 'xref/unknown-footnote',
  severity: 'warning',
  scope: 'filing',
  summary: 'A mark or a reference to a footnote that is not there',
  why: 'A note that was cut leaves its mark, and “see note 4, supra”, behind.',
  examples: {
    found: [
      'The calls were made.«[^2]» They were short.[^1]\n\n[^1]: See the log.',
      'The calls were made.[^1] See note «3», supra.\n\n[^1]: See the log.',
    ],
    silent: [
      'The calls were made.[^1] See note 1, supra.\n\n[^1]: See the log.',
      'Smith v. Jones, 542 F.3d 12, 14 n.4 (9th Cir. 2008).[^1]\n\n[^1]: See the log.',
      'See note 3, supra.',
    ],
  },
  *run({ filing }) {
    const { marks, notes } = footnotesOf(filing);
    if (notes.length === 0 && marks.length === 0) return;
    const labels = new Set(notes.map(({ label }) => label));
    for (const { label, range } of marks) {
      if (labels.has(label)) continue;
      yield { range, message: `There is no note “${label}” in this filing.` };
    }
    if (notes.length === 0 || !notes.some(({ label }) => /^\d+$/.test(label))) return;
    for (const [i, block] of filing.blocks.entries()) {
      if (block.kind === 'quote' || !block.facts.hasDigits) continue;
      for (const reference of block.facts.numberedReferences) {
        if (reference.kind !== 'footnote' || !reference.own) continue;
        for (const { first, last, range } of reference.targets) {
          const missing = [first, last].find((number) => !labels.has(String(number)));
          if (missing === undefined) continue;
          yield {
            range: shift(range, filing.starts[i] ?? 0),
            message: `This filing has no note ${missing}.`,
          };
        }
      }
    }
  },
});
