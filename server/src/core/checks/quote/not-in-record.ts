import { isNear } from '../../quote/misread';
import type { Change } from '../../quote/nearest';
import { atPage } from '../../record/model';
import type { Range } from '../../text/range';
import { defineCheck, type Fix, replace } from '../define';

const shown = 160;

export const notInRecord = defineCheck({
  code: 'quote/not-in-record',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The quoted words are not in the cited paper',
  why: 'A misquotation of the record costs more trust than any other slip. The words are looked for in the local copy of the entry (folder record), with all the alterations that lawyers make: brackets, ellipses, [sic], omitted citations, emphasis. Where nothing like the quotation is found, a person has to look: this is then information only.',
  examples: {
    docket: `entries:
  - { number: 589, filed: 2016-04-08, text: STATEMENT }`,
    record: {
      name: '589.txt',
      text: 'When counsel returned the calls, they were not answered; when messages were left, there were no returned calls.',
    },
    found: [
      'Counsel states that “«when messages were left, there were two returned calls»” (Docket No. 589).',
    ],
    silent: [
      'Counsel states that “[w]hen counsel returned the calls, they were not answered.” [Docket No. 589.]',
      'Counsel states that “they were not answered . . . [and] there were no returned calls.” [Docket No. 589.]',
      'Counsel states that “they were not answered [sic]; when messages were left, there were *no* returned calls” (Docket No. 589).',
      'Counsel speaks of “returned calls” (Docket No. 589).',
    ],
  },
  *run({ quotes, text }) {
    for (const { range, result } of quotes) {
      if (result.kind !== 'missing') continue;
      const { name, nearest, paper } = result;
      if (!isNear(nearest)) {
        yield {
          range,
          message: `These words were not found in the local copy of ${name}.`,
          severity: 'information',
        };
        continue;
      }
      const at = atPage(name, paper, nearest.page);
      const passage =
        nearest.text.length > shown ? `${nearest.text.slice(0, shown)}…` : nearest.text;
      const [first] = nearest.changed;
      const differs = first ? ` ${difference(first.quoted, first.record)}` : '';
      const words = passage.replace(/[.,;:”"’\s]+$/, '');
      const fix = mended(text, range, nearest.changed);
      yield {
        range,
        message: `${at} has: “${words}.”${differs}`,
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
});

/** Where one stretch of words differs, those of the record in their place. */
function mended(text: string, range: Range, changed: readonly Change[]): Fix | undefined {
  const [only, ...more] = changed;
  if (!only?.quoted || !only.record || more.length > 0) return undefined;
  const quote = text.slice(range.start, range.end);
  const at = quote.indexOf(only.quoted);
  if (at < 0 || quote.indexOf(only.quoted, at + 1) >= 0) return undefined;
  const start = range.start + at;
  const place = { start, end: start + only.quoted.length };
  return replace(`Change to “${only.record}”, as the record has it`, place, only.record);
}

function difference(quoted: string, record: string): string {
  if (quoted === '') return `“${record}” is left out here.`;
  if (record === '') return `“${quoted}” is not there.`;
  return `“${quoted}” here, “${record}” there.`;
}
