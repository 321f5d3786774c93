import { definitionsOf } from '../../filing/placed-definitions';
import { defineCheck } from '../define';
import { termPlaces } from './term-places';

export const unused = defineCheck({
  code: 'term/unused',
  severity: 'hint',
  scope: 'filing',
  summary: 'A short form is set and never used',
  why: 'A definition that nothing uses costs the reader a breath, or the text that used it was cut.',
  examples: {
    found: ['IQSystem, Inc. (“«IQS»”) did not answer. The court may grant leave.'],
    silent: [
      'IQSystem, Inc. (“IQS”) did not answer. IQS’s counsel called.',
      'The calls (“Calls”) were short. EACH CALLS LOG SHOWS IT.',
    ],
  },
  *run({ filing, memo }) {
    if (filing.origin === 'extracted') return;
    // A short form in the caption is a part of the party's name as the case is called.
    const definitions = definitionsOf(filing).filter(
      ({ block }) => block >= filing.outline.bodyStart,
    );
    if (definitions.length === 0) return;
    const places = termPlaces(filing, memo);
    for (const { term, range } of definitions) {
      if ((places.get(term)?.length ?? 0) > 1) continue;
      yield { range, message: `“${term}” is set here and not used again.` };
    }
  },
});
