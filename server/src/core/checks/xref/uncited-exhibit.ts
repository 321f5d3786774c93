import { attachedExhibits } from '../../filing/attached-exhibits';
import { bodyBlocks } from '../../filing/body-blocks';
import { exhibitValue } from '../../filing/exhibits';
import type { Filing } from '../../filing/model';
import { defineCheck } from '../define';

export const uncitedExhibit = defineCheck({
  code: 'xref/uncited-exhibit',
  severity: 'information',
  scope: 'filing',
  summary: 'An exhibit is on the list of a filing and nobody cites it',
  why: 'An exhibit that no sentence uses proves nothing, or the sentence that used it was cut.',
  examples: {
    found: ['---\nexhibits: [A, «B»]\n---\n\nThe log is Exhibit A.'],
    silent: [
      '---\nexhibits: [A, B, C]\n---\n\nThe log is Exhibit A; see also Exs. B-C.',
      'The log is Exhibit A.',
    ],
  },
  *run({ filing, packet }) {
    if (filing.origin === 'extracted') return;
    const listed = attachedExhibits(filing).filter(({ by }) => by === 'listed');
    if (listed.length === 0) return;
    const others =
      packet?.papers.map((paper) => paper.filing).filter((one) => one !== filing) ?? [];
    const cited = [filing, ...others].map(citedLabels);
    for (const { label, range } of listed) {
      if (cited.some((labels) => labels.has(label))) continue;
      yield { range, message: `Exhibit ${label} is on the list, and nothing cites it.` };
    }
  },
});

const known = new WeakMap<Filing, ReadonlySet<string>>();

/** Every label that a filing speaks of, runs written out. */
function citedLabels(filing: Filing): ReadonlySet<string> {
  const found = known.get(filing);
  if (found) return found;
  const labels = new Set<string>();
  for (const { block } of bodyBlocks(filing)) {
    for (const { labels: given } of block.facts.exhibits) {
      for (const { text, to } of given) {
        labels.add(text);
        if (!to) continue;
        labels.add(to.text);
        const [from, until] = [exhibitValue(text) ?? 1, exhibitValue(to.text) ?? 0];
        for (let value = from; value < until && value < from + 60; value++) {
          labels.add(/^\d/.test(text) ? String(value) : String.fromCharCode(64 + value));
        }
      }
    }
    for (const { exhibit } of block.facts.recordCitations) if (exhibit) labels.add(exhibit.label);
  }
  known.set(filing, labels);
  return labels;
}
