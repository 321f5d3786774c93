import { isOtherDocket, type OwnNumbers } from '../../case/own-case';
import type { MarkerFamily } from '../../filing/docket-citations/model';
import { inQuotation } from '../../filing/in-quotation';
import type { Filing } from '../../filing/model';
import { shift } from '../../text/range';
import { defineCheck, replace } from '../define';

/** How often the usual form has to stand before another one is worth a word. */
const enough = 4;

const inWords: Readonly<Record<MarkerFamily, string>> = {
  docket: 'Docket No.',
  dkt: 'Dkt. No.',
  ecf: 'ECF No.',
  de: 'D.E.',
  di: 'D.I.',
  doc: 'Doc.',
  document: 'Document',
  filing: 'Filing No.',
  record: 'R.',
};

export const mixedForms = defineCheck({
  code: 'docket/mixed-forms',
  severity: 'information',
  scope: 'filing',
  summary: 'A docket citation is in another form than the rest',
  why: 'Readers take a change of form for a change of docket. Captions and “Re:” lines are left out, as courts mix forms there by custom.',
  examples: {
    found: ['See Dkt. 1; Dkt. 2; Dkt. 3; Dkt. 4; Dkt. 5; and «ECF No.» 6.'],
    silent: ['See Dkt. 1; Dkt. No. 2; Dkt. 3; Dkt. 4; Dkt. 5.', 'See Dkt. 1 and ECF No. 6.'],
  },
  *run({ filing, own, case: context }) {
    // Counted at each key, so nothing is kept until there are two forms to tell of.
    const counts = new Map<MarkerFamily, number>();
    for (const { citation } of ourCitations(filing, own)) {
      const { family } = citation.marker;
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
    if (counts.size < 2) return;
    const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
    // Near a tie there is no usual form to hold the rest to.
    if (!usual || !count || count < enough || count < all * 0.8) return;
    const written = context?.caseFile?.cite;
    for (const { citation, block, start } of ourCitations(filing, own)) {
      const { family, range, number, plural } = citation.marker;
      if (family === usual || block.kind === 'quote') continue;
      if (inQuotation(block.clean)(citation.range.start)) continue;
      const form = (written ?? inWords[usual]).replace(/\bNos?\./, plural ? 'Nos.' : 'No.');
      yield {
        range: shift(range, start),
        message: `This filing otherwise says “${inWords[usual]}”.`,
        fixes:
          number || usual !== 'ecf'
            ? [replace(`Change to “${form}”`, shift(range, start), form)]
            : [],
      };
    }
  },
});

/** The citations that are held to one form, with their block and its offset. */
function* ourCitations(filing: Filing, own: OwnNumbers) {
  for (let i = filing.outline.bodyStart; i < filing.blocks.length; i++) {
    const block = filing.blocks[i];
    if (!block?.facts.hasDigits) continue;
    const citations = block.facts.docketCitations;
    for (const [at, citation] of citations.entries()) {
      if (citation.re || isOtherDocket(citation, own, citations[at - 1])) continue;
      yield { citation, block, start: filing.starts[i] ?? 0 };
    }
  }
}
