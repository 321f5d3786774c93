import { defineCheck } from '../define';

export const noText = defineCheck({
  code: 'quote/no-text',
  severity: 'information',
  scope: 'paragraph',
  summary: 'The local copy is a scan without text',
  why: 'A quotation can be looked up only in a copy that has text: run text recognition (OCR) over the file, or compare by eye.',
  examples: { found: [], silent: ['Counsel wrote that “there were no returned calls.” Dkt. 589.'] },
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
