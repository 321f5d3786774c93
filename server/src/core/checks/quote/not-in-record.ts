import { defineCheck } from '../define';

/** From this likeness on, the passage is the one meant, with words changed. */
const near = 0.6;
const shown = 160;

export const notInRecord = defineCheck({
  code: 'quote/not-in-record',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The quoted words are not in the cited paper',
  why: 'A misquotation of the record costs more trust than any other slip. The words are looked for in the local copy of the entry (folder record), with all the alterations that lawyers make: brackets, ellipses, [sic], omitted citations, emphasis. Where nothing like the quotation is found, a person has to look: this is then information only.',
  examples: {
    found: [],
    silent: ['Counsel wrote that “there were no returned calls at all.” Dkt. 589.'],
  },
  *run({ quotes }) {
    for (const { range, result } of quotes) {
      if (result.kind !== 'missing') continue;
      const { name, nearest, paper } = result;
      if (!nearest || nearest.likeness < near) {
        yield {
          range,
          message: `These words were not found in the local copy of ${name}.`,
          severity: 'information',
        };
        continue;
      }
      const page = paper.record.pages[nearest.page]?.numbers[0] ?? nearest.page + 1;
      const passage =
        nearest.text.length > shown ? `${nearest.text.slice(0, shown)}…` : nearest.text;
      const [first] = nearest.changed;
      const differs = first ? ` ${difference(first.quoted, first.record)}` : '';
      yield { range, message: `${name} at ${page} has: “${passage}”.${differs}` };
    }
  },
});

function difference(quoted: string, record: string): string {
  if (quoted === '') return `“${record}” is left out here.`;
  if (record === '') return `“${quoted}” is not there.`;
  return `“${quoted}” here, “${record}” there.`;
}
