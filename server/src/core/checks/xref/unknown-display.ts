import { displaysNamed, displaysOf } from '../../filing/displays';
import { shift } from '../../text/range';
import { defineCheck } from '../define';

export const unknownDisplay = defineCheck({
  code: 'xref/unknown-display',
  severity: 'warning',
  scope: 'filing',
  summary: 'A table, figure or appendix is cited that this filing does not have',
  why: 'Tables are cut and numbered anew, and “Table 4, infra” stays.',
  examples: {
    found: [
      '**Table 1. The calls**\n\nText.\n\n«Table 2», supra, has the rest.',
      'See «Appendix C», infra.\n\n# APPENDIX A: CHRONOLOGY\n\nText.\n\n# APPENDIX B: EXHIBITS',
    ],
    silent: [
      '**Table 1. The calls**\n\nText.\n\nTable 1, supra, has the rest.',
      'See Table 4, infra.',
      '**Table 1. The calls**\n\nText.\n\nThe rest is in Table 2 of the Smith Report.',
      '**Table 1. The calls**\n\nText.\n\nThe witness pointed at Table 4.',
    ],
  },
  *run({ filing }) {
    const { origin, outline, blocks, starts } = filing;
    const kinds = new Set(displaysOf(filing).map(({ kind }) => kind));
    if (kinds.size === 0 || origin === 'extracted') return;
    for (const [i, block] of blocks.entries()) {
      if (i < outline.bodyStart || block.kind === 'quote') continue;
      for (const { kind, word, foreign, direction, labels } of block.facts.displayReferences) {
        // Without `supra` or `infra` it may be another paper's.
        if (foreign || !direction || !kinds.has(kind)) continue;
        for (const { text: label, named } of labels) {
          if (displaysNamed({ kind, label }, filing).length > 0) continue;
          yield {
            range: shift(named, starts[i] ?? 0),
            message: `This filing has no ${singular(word)} ${label}.`,
          };
        }
      }
    }
  },
});

function singular(word: string): string {
  return word.replace(/^Appendices$/, 'Appendix').replace(/s(\.?)$/, '$1');
}
