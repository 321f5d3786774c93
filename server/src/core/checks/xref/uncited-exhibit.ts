import { attachedExhibits, each } from '../../filing/attached-exhibits';
import { defineCheck } from '../define';

export const uncitedExhibit = defineCheck({
  code: 'xref/uncited-exhibit',
  severity: 'information',
  scope: 'filing',
  summary: 'An exhibit is listed and never cited',
  why: 'An exhibit that no sentence uses is dead weight, or the sentence that used it was cut.',
  examples: {
    found: ['---\nexhibits: [A, «B»]\n---\nThe call records are Exhibit A.'],
    silent: [
      '---\nexhibits: [A, B]\n---\nThe call records are Exhibit A, the letters Ex. B.',
      '---\nexhibits: [A, B, C]\n---\nThe records are Exhibits A-C.',
    ],
  },
  *run({ filing, packet }) {
    const listed = attachedExhibits(filing).filter(({ by }) => by === 'listed');
    if (listed.length === 0) return;
    const cited = new Set<string>();
    const papers = [filing, ...(packet?.papers.map((paper) => paper.filing) ?? [])];
    for (const paper of papers) {
      for (const block of paper.blocks) {
        for (const { labels } of block.facts.exhibits) {
          for (const label of labels) for (const name of within(label, listed)) cited.add(name);
        }
      }
    }
    for (const { label, range } of listed) {
      if (cited.has(label)) continue;
      yield { range, message: `Exhibit ${label} is listed here and cited nowhere.` };
    }
  },
});

/** The labels that a cited label or run covers, as the list has them. */
function within(
  label: Parameters<typeof each>[0],
  listed: readonly { readonly label: string }[],
): readonly string[] {
  if (!label.to) return [label.text];
  const names = listed.map((one) => one.label);
  const from = names.indexOf(label.text);
  const to = names.indexOf(label.to.text);
  return from >= 0 && to >= from ? names.slice(from, to + 1) : each(label).map(({ text }) => text);
}
