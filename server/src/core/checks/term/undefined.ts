import { bodyBlocks, inQuotation } from '../../filing/body-blocks';
import { definedTerms, usesIn } from '../../filing/defined-terms';
import { isEnglish } from '../../text/english/english';
import { shift } from '../../text/range';
import { defineCheck } from '../define';

export const undefinedTerm = defineCheck({
  code: 'term/undefined',
  severity: 'information',
  scope: 'filing',
  summary: 'A term of the case’s other filings is used and not defined in this one',
  why: 'Passages are copied from the motion into the declaration or the reply, and the definition stays behind. Only a term that another filing of the case folder defines is held to this.',
  examples: {
    packet: {
      'opposition.filing.md': 'The agreement on outages (the “Outage Agreement”) ended.',
    },
    found: ['The «Outage Agreement» was signed.'],
    silent: [
      'The agreement of May (the “Outage Agreement”) ended. The Outage Agreement was signed.',
      'The Agreement was signed.',
    ],
  },
  *run({ filing, packet, case: context, cancel }) {
    if (filing.origin === 'extracted' || !packet) return;
    const own = new Set(definedTerms(filing).map(({ term }) => term));
    const names = new Set(
      context?.caseFile?.parties.flatMap(({ short, name }) => [short, name]) ?? [],
    );
    const told = new Set<string>();
    for (const paper of packet.papers) {
      if (paper.filing === filing || cancel.requested) continue;
      for (const { term, before } of definedTerms(paper.filing)) {
        if (own.has(term) || names.has(term) || told.has(term) || before.includes(term)) continue;
        // A word of the dictionary, or a citation’s short name, explains itself.
        const words = term.match(/[\p{L}\p{N}]+/gu) ?? [];
        if (/\.$|Decl|Mot|Opp|Order/.test(term)) continue;
        if (words.length < 2 && words.every((word) => isEnglish(word))) continue;
        told.add(term);
        for (const { block, start } of bodyBlocks(filing)) {
          if (block.kind === 'heading') continue;
          const use = usesIn(block, term).find(
            (one) =>
              block.clean.slice(one.start, one.end) === term &&
              !inQuotation(block.clean, one.start),
          );
          if (!use) continue;
          yield {
            range: shift(use, start),
            message: `“${term}” is defined in another filing of this case, and not in this one.`,
          };
          break;
        }
      }
    }
  },
});
