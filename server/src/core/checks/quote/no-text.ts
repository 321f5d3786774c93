import { defineCheck } from '../define';

export const noText = defineCheck({
  code: 'quote/no-text',
  severity: 'information',
  scope: 'paragraph',
  summary: 'The local copy is a scan without text',
  why: 'A quotation can be looked up only in a copy that has text: run text recognition (OCR) over the file, or compare by eye.',
  examples: {
    docket: `entries:
  - { number: 589, filed: 2016-04-08, text: STATEMENT }`,
    record: { name: '589.pdf', text: '' },
    found: ['Counsel states that “«there were no returned calls that week.»” Docket No. 589.'],
    silent: ['Counsel speaks of “returned calls” (Docket No. 589).'],
  },
  *run({ quotes }) {
    const told = new Set<string>();
    for (const { range, result } of quotes) {
      if (result.kind !== 'unchecked' || result.why !== 'no-text' || told.has(result.name))
        continue;
      told.add(result.name);
      yield {
        range,
        message: `The local copy of ${result.name} has pictures of pages and no text, so this quotation was not checked.`,
      };
    }
  },
});
