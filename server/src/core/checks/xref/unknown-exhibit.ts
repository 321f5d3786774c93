import { type Packet, resolveRecord } from '../../case/packet';
import { attachedExhibits } from '../../filing/attached-exhibits';
import { bodyBlocks, inQuotation } from '../../filing/body-blocks';
import { exhibitValue } from '../../filing/exhibits';
import { frontMatterOf } from '../../filing/front-matter-of';
import type { Filing } from '../../filing/model';
import { shift } from '../../text/range';
import { defineCheck } from '../define';

export const unknownExhibit = defineCheck({
  code: 'xref/unknown-exhibit',
  severity: 'warning',
  scope: 'filing',
  summary: 'A reference to an exhibit that is not attached',
  why: 'The exhibit was dropped or relettered after the sentence was written. A filing is held to its own list of exhibits, and to those of the declarations in its case folder.',
  examples: {
    packet: {
      'declarations/smith.filing.md':
        '---\nkind: declaration\ndeclarant: Jane Smith\nexhibits: [A, B, C]\n---\n\n1. I called.',
    },
    found: [
      'See Smith Decl. ¶ 1, Ex. «E».',
      '---\nexhibits: [A, B]\n---\n\nThe records are at Exhibit A and Exhibit B. So does «Exhibit D» show.',
    ],
    silent: [
      '---\nexhibits: [A, B]\n---\n\nThe records are at Exhibits A and B.',
      '---\nexhibits: [A, B]\n---\n\nExhibit A and Exhibit B; Exhibit D to the Smith Declaration.',
      'See Exhibit D.',
      '---\nexhibits: [A, B]\n---\n\nExhibits A, B. The letter says “see Exhibit D.”',
    ],
  },
  *run({ filing, packet }) {
    if (filing.origin === 'extracted') return;
    // Sentences attach exhibits in too many ways: without a list nothing is certain to be missing.
    const own = isListed(filing) ? labelsOf(filing) : new Set<string>();
    const elsewhere = packet ? labelsOfAll(packet, filing) : new Set<string>();
    for (const { block, start } of bodyBlocks(filing)) {
      const { exhibits, recordCitations } = block.facts;
      if (own.size > 0) {
        for (const { of, labels } of exhibits) {
          if (of !== undefined) continue;
          for (const { text, range } of labels) {
            if (own.has(text) || elsewhere.has(text) || !sameKind(text, own)) continue;
            if (inQuotation(block.clean, range.start)) continue;
            if (recordCitations.some((one) => one.exhibit?.range.start === range.start)) continue;
            const word = exhibits.find((one) => one.labels.some((label) => label.range === range));
            const from = word?.labels.length === 1 ? word.range.start : range.start;
            yield {
              range: shift({ start: from, end: range.end }, start),
              message: `No Exhibit ${text} is attached to this filing.`,
            };
          }
        }
      }
      for (const { exhibit, name, ...rest } of packet ? recordCitations : []) {
        if (!exhibit || !packet) continue;
        const found = resolveRecord(packet, { name, ...rest });
        if (found.kind !== 'paper') continue;
        const labels = labelsOf(found.paper.filing);
        if (labels.size === 0 || labels.has(exhibit.label) || !sameKind(exhibit.label, labels))
          continue;
        yield {
          range: shift(exhibit.range, start),
          message: `${name} has no Exhibit ${exhibit.label}.`,
          ...(isListed(found.paper.filing) ? {} : { severity: 'information' as const }),
        };
      }
    }
  },
});

function isListed(filing: Filing): boolean {
  return frontMatterOf(filing).exhibits.length > 0;
}

function labelsOf(filing: Filing): ReadonlySet<string> {
  let labels = known.get(filing);
  if (!labels) {
    labels = new Set(attachedExhibits(filing).map(({ label }) => label));
    known.set(filing, labels);
  }
  return labels;
}

const known = new WeakMap<Filing, ReadonlySet<string>>();

function labelsOfAll(packet: Packet, but: Filing): Set<string> {
  const labels = new Set<string>();
  for (const { filing } of packet.papers) {
    if (filing === but) continue;
    for (const label of labelsOf(filing)) labels.add(label);
  }
  return labels;
}

/** Numbers among letters, `A-1` among `A`: another list’s labels. */
function sameKind(label: string, labels: ReadonlySet<string>): boolean {
  if (exhibitValue(label) === undefined) return false;
  const digits = /^\d/.test(label);
  return [...labels].some((one) => /^\d/.test(one) === digits);
}
