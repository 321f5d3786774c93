import type { Packet } from '../../case/packet';
import { attachedExhibits, each } from '../../filing/attached-exhibits';
import type { ExhibitLabel } from '../../filing/exhibits';
import type { Filing } from '../../filing/model';
import { perFiling } from '../../filing/per-filing';
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
  *run(context) {
    const { filing } = context;
    const listed = attachedExhibits(filing).filter(({ by }) => by === 'listed');
    if (listed.length === 0) return;
    const { packet } = context;
    const cited = new Set<string>();
    for (const label of [...labelsCited(filing), ...(packet ? labelsCitedIn(packet) : [])]) {
      for (const name of within(label, listed)) cited.add(name);
    }
    for (const { label, range } of listed) {
      if (cited.has(label)) continue;
      yield { range, message: `Exhibit ${label} is listed here and cited nowhere.` };
    }
  },
});

/** The labels and runs that a filing cites, each once. */
const labelsCited = perFiling((filing: Filing) =>
  distinct(filing.blocks.flatMap(({ facts }) => facts.exhibits.flatMap(({ labels }) => labels))),
);

const inPackets = new WeakMap<Packet, readonly ExhibitLabel[]>();

function labelsCitedIn(packet: Packet): readonly ExhibitLabel[] {
  const known = inPackets.get(packet);
  if (known) return known;
  const labels = distinct(packet.papers.flatMap(({ filing }) => labelsCited(filing)));
  inPackets.set(packet, labels);
  return labels;
}

function distinct(labels: readonly ExhibitLabel[]): readonly ExhibitLabel[] {
  return [...new Map(labels.map((one) => [`${one.text}-${one.to?.text}`, one])).values()];
}

/** The labels that a cited label or run covers, as the list has them. */
function within(
  label: ExhibitLabel,
  listed: readonly { readonly label: string }[],
): readonly string[] {
  if (!label.to) return [label.text];
  const names = listed.map((one) => one.label);
  const from = names.indexOf(label.text);
  const to = names.indexOf(label.to.text);
  return from >= 0 && to >= from ? names.slice(from, to + 1) : each(label).map(({ text }) => text);
}
