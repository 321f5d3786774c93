import { bodyBlocks } from '../../filing/body-blocks';
import { definedTerms, usesIn } from '../../filing/defined-terms';
import { isOneSlip } from '../../text/one-slip';
import { defineCheck } from '../define';

export const unused = defineCheck({
  code: 'term/unused',
  severity: 'hint',
  scope: 'filing',
  summary: 'A defined term that is never used again',
  why: 'A definition that does no work costs the reader, and often tells of a passage that was cut or that uses the long form still.',
  examples: {
    found: [
      'The Outage Agreement (the “«Outage Agreement»”) was signed. It was never amended since.',
    ],
    silent: [
      'Almawave USA Inc. (“Almawave”) objects. So Almawave says.',
      'The two calls (the “Calls”) came. One Call was answered.',
      'The letter says “the lease (the ‘Lease’) ends.”',
    ],
  },
  *run({ filing, cancel }) {
    if (filing.origin === 'extracted') return;
    for (const { term, range } of definedTerms(filing)) {
      if (cancel.requested) return;
      const lower = term.toLowerCase();
      let used = false;
      for (const { block, start } of bodyBlocks(filing)) {
        used = usesIn(block, term).some(
          (one) => start + one.end > range.end || start + one.end < range.start - 400,
        );
        // A misspelt use is a use; the slip is told elsewhere.
        used ||= block.facts.properWords.some(({ word }) => isOneSlip(word.toLowerCase(), lower));
        if (used) break;
      }
      if (used) continue;
      yield { range, message: `“${term}” is defined here and not used again.` };
    }
  },
});
