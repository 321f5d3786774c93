import { isOtherDocket } from '../../case/own-case';
import type { DocketCitation, MarkerFamily } from '../../filing/docket-citations/model';
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
    const { bodyStart } = filing.outline;
    const all: { citation: DocketCitation; start: number; quoted: boolean }[] = [];
    const counts = new Map<MarkerFamily, number>();
    filing.blocks.forEach((block, i) => {
      if (i < bodyStart || !block.facts.hasDigits) return;
      const citations = block.facts.docketCitations;
      citations.forEach((citation, at) => {
        if (citation.re || isOtherDocket(citation, own, citations[at - 1])) return;
        const { family } = citation.marker;
        counts.set(family, (counts.get(family) ?? 0) + 1);
        const quoted = block.kind === 'quote' || inQuotes(block.clean, citation.range.start);
        all.push({ citation, start: filing.starts[i] ?? 0, quoted });
      });
    });
    if (counts.size < 2) return;
    const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    // Near a tie there is no usual form to hold the rest to.
    if (!usual || !count || count < enough || count < all.length * 0.8) return;
    const written = context?.caseFile?.cite;
    for (const { citation, start, quoted } of all) {
      const { family, range, number, plural } = citation.marker;
      if (family === usual || quoted) continue;
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

function inQuotes(text: string, offset: number): boolean {
  return text.lastIndexOf('“', offset) > text.lastIndexOf('”', offset);
}
