import { bodyBlocks, inQuotation } from '../../filing/body-blocks';
import { definedTerms, usesIn } from '../../filing/defined-terms';
import { isEnglish } from '../../text/english/english';
import { shift } from '../../text/range';
import { defineCheck } from '../define';

export const beforeDefinition = defineCheck({
  code: 'term/before-definition',
  severity: 'hint',
  scope: 'filing',
  summary: 'A term is used before it is defined',
  why: 'The passage with the definition was moved down, or the one with the use up.',
  examples: {
    found: [
      'The «Outage Agreement» was signed.\n\nThe agreement on outages (the “Outage Agreement”) ended. The Outage Agreement was short.',
    ],
    silent: [
      'Almawave USA Inc. objects.\n\nAlmawave USA Inc. (“Almawave”) wrote. So Almawave says.',
      'The Motion was filed.\n\nThe motion to compel (the “Motion”) was denied. The Motion was late.',
    ],
  },
  *run({ filing, cancel }) {
    if (filing.origin === 'extracted') return;
    const seen = new Set<string>();
    for (const { term, range, before } of definedTerms(filing)) {
      if (cancel.requested) return;
      if (seen.has(term)) continue;
      seen.add(term);
      // `Motion`, `Order`: words that stand for themselves. A part of the long form does as well.
      const words = term.match(/[\p{L}\p{N}]+/gu) ?? [];
      const own = words.length > 1 || words.some((word) => word.length > 2 && !isEnglish(word));
      if (!own || before.includes(term)) continue;
      for (const { block, start } of bodyBlocks(filing)) {
        if (start > range.start) break;
        if (block.kind === 'heading') continue;
        const use = usesIn(block, term).find(
          (one) =>
            start + one.end < range.start &&
            block.clean.slice(one.start, one.end) === term &&
            !inQuotation(block.clean, one.start),
        );
        if (!use) continue;
        yield {
          range: shift(use, start),
          message: `“${term}” is used here, and defined further down.`,
        };
        break;
      }
    }
  },
});
