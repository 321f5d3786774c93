import { bodyBlocks } from '../../filing/body-blocks';
import type { Block } from '../../filing/model';
import { type Range, shift } from '../../text/range';
import { defineCheck } from '../define';

export const ambiguousId = defineCheck({
  code: 'xref/ambiguous-id',
  severity: 'information',
  scope: 'filing',
  summary: '“Id.” after a citation of several authorities',
  why: 'The reader cannot tell which of them is meant (Bluebook rule 4.1).',
  examples: {
    found: [
      'So held. Smith v. Jones, 12 F.3d 4 (9th Cir. 1999); Doe v. Roe, 13 F.3d 5 (9th Cir. 2000). «Id.» at 5.',
    ],
    silent: [
      'So held. Smith v. Jones, 12 F.3d 4 (9th Cir. 1999). Id. at 5.',
      'So held. Dkt. 12; Dkt. 13. They met. Smith v. Jones, 12 F.3d 4. Id. at 5.',
    ],
  },
  *run({ filing, memo }) {
    if (filing.origin === 'extracted') return;
    for (const { block, start } of bodyBlocks(filing)) {
      if (block.facts.otherCitations.length < 3) continue;
      for (const range of memo('xref/ambiguous-id', block, () => ambiguous(block))) {
        yield {
          range: shift(range, start),
          message: 'The citation before this “Id.” names several authorities.',
        };
      }
    }
  },
});

/** `A, 12 F.3d 4; B, 13 F.3d 5. Id.`: two authorities of one sentence, and the next one opens so. */
function ambiguous({ clean, facts }: Block): Range[] {
  const { otherCitations } = facts;
  return otherCitations.flatMap(({ kind, range }, i) => {
    const last = otherCitations[i - 1];
    const first = otherCitations[i - 2];
    if (kind !== 'id' || last?.kind !== 'case' || first?.kind !== 'case') return [];
    const between = clean.slice(first.range.end, last.range.start);
    const behind = clean.slice(last.range.end, range.start);
    const string = /\);\s/.test(between) && !/\bquoting\b|\bciting\b/i.test(between);
    const alone = /^(?:,\s*\d+(?:[-–]\d+)?)*\s*\([^()]{0,60}\)\.\s*(?:[Ss]ee\s+)?$/.test(behind);
    return string && alone ? [{ start: range.start, end: range.start + 3 }] : [];
  });
}
