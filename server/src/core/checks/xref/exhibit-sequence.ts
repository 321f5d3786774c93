import { attachedExhibits } from '../../filing/attached-exhibits';
import { exhibitText, exhibitValue } from '../../filing/exhibits';
import { defineCheck } from '../define';

export const exhibitSequence = defineCheck({
  code: 'xref/exhibit-sequence',
  severity: 'warning',
  scope: 'filing',
  summary: 'The exhibits attached skip a letter or number',
  why: 'A gap looks like an exhibit that was left out, and the clerk will ask for it.',
  examples: {
    found: [
      'Attached hereto as Exhibit A is the letter. Attached hereto as Exhibit B is the answer. Attached hereto as Exhibit «D» is the log.',
      '# EXHIBIT A\n\nThe letter.\n\n# EXHIBIT B\n\nThe answer.\n\n# EXHIBIT «D»\n\nThe log.',
    ],
    silent: [
      'The draft is attached as Exhibit A. The order is attached as Exhibit C.\n\nEXHIBITS\n\nExhibit A – Draft\nExhibit B – Affidavit of the Plaintiff\nExhibit C – Order',
      'Attached hereto as Exhibit A is the letter. Attached hereto as Exhibit B is the answer. Attached hereto as Exhibit C is the log.',
      'Attached hereto as Exhibit 12 is the letter. Attached hereto as Exhibit 15 is the answer.',
      'Attached as Exhibit A to the Smith Declaration is the letter. Attached as Exhibit D to the Smith Declaration is the log.',
    ],
  },
  *run({ filing }) {
    if (filing.origin === 'extracted') return;
    const all = attachedExhibits(filing);
    const labels = new Set(all.map(({ label }) => label));
    // The list in the front matter and the text may each have their own order; both are held to it.
    for (const by of ['listed', 'sentence', 'slip-sheet'] as const) {
      const some = all.filter((one) => one.by === by);
      let last = 0;
      const seen = new Set<string>();
      const digits = /^\d/.test(some[0]?.label ?? '');
      // A packet numbered through begins anywhere; only a series from the first on has gaps.
      if (exhibitValue(some[0]?.label ?? '') !== 1) continue;
      for (const { label, range } of some) {
        const value = exhibitValue(label);
        if (value === undefined || /^\d/.test(label) !== digits) continue;
        if (seen.has(label)) {
          // A sentence may speak of one exhibit again; a list names each once.
          if (by === 'listed') yield { range, message: `Exhibit ${label} is listed twice.` };
          continue;
        }
        seen.add(label);
        if (last > 0 && value > last + 1) {
          const missing = exhibitText(last + 1, digits) ?? '';
          // Sentences may come in any order, where a list or a sheet has the one between.
          if (by !== 'sentence' || !labels.has(missing))
            yield {
              range,
              message: `After Exhibit ${exhibitText(last, digits)} comes ${missing}; this one is ${label}.`,
            };
        }
        last = Math.max(last, value);
      }
    }
  },
});
