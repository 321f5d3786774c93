import { footnoteMarksOf, type PlacedFootnote } from '../../filing/footnote-marks';
import { defineCheck, type Report, replace } from '../define';

export const footnoteSequence = defineCheck({
  code: 'xref/footnote-sequence',
  severity: 'warning',
  scope: 'filing',
  summary: 'A footnote’s number skips or repeats one',
  why: 'A note was moved or cut. The numbers that the reader sees may be others, and “note 6, supra” goes by them.',
  examples: {
    found: ['One.[^1] Two.«[^3]»\n\n[^1]: A.\n\n[^3]: B.', 'One.[^1] Two.«[^1]»\n\n[^1]: A.'],
    silent: [
      'One.[^1] Two.[^2]\n\n[^1]: A.\n\n[^2]: B.',
      'One.[^calls] Two.[^letters]\n\n[^calls]: A.\n\n[^letters]: B.',
      'One.[^2] Two.[^1] Three.[^9]\n\n[^1]: A.',
    ],
  },
  *run({ filing }) {
    if (filing.origin === 'extracted') return;
    const all = footnoteMarksOf(filing);
    const marks = all.filter(({ kind, label }) => kind === 'mark' && /^\d{1,4}$/.test(label));
    const notes = new Set(all.filter(({ kind }) => kind === 'note').map(({ label }) => label));
    // Notes that begin elsewhere are counted by somebody else.
    if (marks[0]?.label !== '1') return;
    yield* outOfOrder(marks.filter(({ label }) => notes.has(label)));
  },
});

function* outOfOrder(marks: readonly PlacedFootnote[]): Generator<Report> {
  let last = 0;
  for (const [i, { label, range, labelRange }] of marks.entries()) {
    const number = Number(label);
    const next = last + 1;
    if (number === next) {
      last = number;
      continue;
    }
    // One odd number in a run that goes on; or a gap, after which the run goes on from here.
    const goesOn = Number(marks[i + 1]?.label) === next + 1;
    yield {
      range,
      message: `After footnote ${last} comes ${next}; this mark says ${number}.`,
      fixes: goesOn ? [replace(`Change to ${next}`, labelRange, String(next))] : [],
    };
    last = goesOn || number <= last ? (goesOn ? next : last) : number;
  }
}
