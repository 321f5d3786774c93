import { headKinds } from '../../docket/paper-kind';
import { resolveNumber } from '../../docket/resolve';
import { defineCheck } from '../define';

export const countMismatch = defineCheck({
  code: 'docket/count-mismatch',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The number of papers is not the number of entries cited',
  why: 'One entry was left out of the list, or the number in words is left from an earlier draft. One entry may hold several papers, so a single citation is never counted.',
  examples: {
    docket: `entries:
  - { number: 162, filed: 2015-07-01, text: LETTER from Plaintiff }
  - { number: 163, filed: 2015-07-02, text: LETTER from Defendant }
  - { number: 164, filed: 2015-07-03, text: LETTER from Plaintiff }`,
    found: [
      'The parties filed «four letters» (Dkt. Nos. 162-164).',
      'The parties filed «two letters». [Docket Nos. 162, 163, 164.]',
    ],
    silent: [
      'The parties filed three letters (Dkt. Nos. 162-164).',
      'The parties filed two letters (Dkt. No. 162).',
      'The parties filed two letters and a motion (Dkt. Nos. 162-164).',
      'The two defendants filed letters (Dkt. Nos. 162-164).',
    ],
  },
  *run({ claims, docket }) {
    if (!docket) return;
    for (const { count, items } of claims) {
      if (!count || items.some(({ pincites }) => pincites.length > 0)) continue;
      const cited = items.flatMap(({ number }) => resolveNumber(number, docket));
      if (cited.length < 2 || cited.length === count.value) continue;
      const known = cited.every(({ entry }) => entry !== undefined);
      if (!known) continue;
      // An entry may hold more papers than one, and says so by a plural or by its attachments.
      const more = cited.some(
        ({ entry }) =>
          entry &&
          (entry.attachments.length > 0 || headKinds(entry.text).some((one) => one.plural)),
      );
      if (cited.length < count.value && more) continue;
      yield {
        range: count.range,
        message: `${cited.length} entries are cited here.`,
      };
    }
  },
});
