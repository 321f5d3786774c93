import { attachedExhibits } from '../../filing/attached-exhibits';
import { exhibitText, exhibitValue } from '../../filing/exhibits';
import type { Filing } from '../../filing/model';
import { defineCheck, replace } from '../define';

export const exhibitSequence = defineCheck({
  code: 'xref/exhibit-sequence',
  severity: 'warning',
  scope: 'filing',
  summary: 'The exhibits that a filing lists or attaches skip or repeat a letter',
  why: 'A clerk, and the other side, will look for the one between.',
  examples: {
    found: [
      '---\nexhibits: [A, B, «D»]\n---\n\nText.',
      '---\nexhibits: [A, B, «B»]\n---\n\nText.',
      'Attached hereto as Exhibit A is a log.\n\nAttached hereto as Exhibit «C» is a bill.\n\nAttached hereto as Exhibit D is a photo.',
    ],
    silent: [
      '---\nexhibits: [A, B, C]\n---\n\nText.',
      'Attached hereto as Exhibit A is a log. Exhibit A is a true and correct copy.\n\nAttached hereto as Exhibit B is a bill.',
      'Attached hereto as Exhibit 7 is a log.\n\nAttached hereto as Exhibit 8 is a bill.',
    ],
  },
  *run({ filing }) {
    if (filing.origin === 'extracted') return;
    const all = attachedExhibits(filing);
    for (const by of ['listed', 'attached'] as const) {
      const seen = new Set<string>();
      let last: { label: string; value: number } | undefined;
      for (const { label, range } of all.filter((one) => one.by === by)) {
        const value = exhibitValue(label);
        if (value === undefined) break;
        const repeats = seen.has(label);
        // The same exhibit may be spoken of again; a list names each once.
        if (repeats && by === 'attached') continue;
        seen.add(label);
        if (last && /^\d/.test(last.label) !== /^\d/.test(label)) break;
        if (last && value !== last.value + 1) {
          const next = exhibitText(last.value + 1, /^\d/.test(label));
          // Spoken of elsewhere, it is attached in words that are not read as such.
          if (by === 'attached' && next !== undefined && mentions(filing, next)) {
            last = { label, value };
            continue;
          }
          yield {
            range,
            message: repeats
              ? `Exhibit ${label} is listed twice.`
              : `After Exhibit ${last.label} comes ${next}; this one says ${label}.`,
            ...(next && repeats ? { fixes: [replace(`Change to ${next}`, range, next)] } : {}),
            // Sentences need not come in the order of the exhibits.
            ...(by === 'attached' && value < last.value
              ? { severity: 'information' as const }
              : {}),
          };
          if (repeats) continue;
        }
        last = { label, value };
      }
    }
  },
});

function mentions(filing: Filing, label: string): boolean {
  return filing.blocks.some(({ facts }) =>
    facts.exhibits.some(({ labels }) =>
      labels.some(({ text, to }) => text === label || to !== undefined),
    ),
  );
}
