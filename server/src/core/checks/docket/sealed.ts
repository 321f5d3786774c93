import { defineCheck } from '../define';
import { citedEntries } from './describe';

export const sealed = defineCheck({
  code: 'docket/sealed',
  severity: 'information',
  scope: 'paragraph',
  summary: 'The cited entry is under seal',
  why: 'A public filing that cites a sealed paper may give away what is in it, and many courts ask for the redacted version to be cited as well.',
  examples: {
    docket: `entries:
  - { number: 581, filed: 2016-04-05, text: Document filed under seal., sealed: true }
  - { number: 582, filed: 2016-04-06, text: ORDER }`,
    found: ['[Docket No. «581».]'],
    silent: ['[Docket No. 582.]', 'The motion was filed under seal. [Docket No. 581.]'],
  },
  *run({ docketCitations, docket, text }) {
    if (!docket) return;
    const told = new Set<object>();
    for (const { item, cited } of citedEntries(docketCitations, docket)) {
      if (cited.status !== 'sealed' || told.has(item)) continue;
      told.add(item);
      // The writer knows: the words around say so.
      const near = text.slice(Math.max(0, item.range.start - 300), item.range.end + 120);
      if (/\bseal(?:ed|ing)?\b|\bredact/i.test(near)) continue;
      yield { range: item.numberRange, message: `Entry ${cited.number} is under seal.` };
    }
  },
});
