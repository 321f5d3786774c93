import { defineCheck, replace } from '../define';

export const numberAgreement = defineCheck({
  code: 'docket/number-agreement',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The marker is singular or plural against its list',
  why: '“Nos.” tells a reader (and a clerk) that more than one entry follows; with one number, one may have been lost. “No. 12-14” reads as an attachment, “Nos. 12-14” as a range.',
  examples: {
    found: ['[Docket «Nos.» 582.]', 'ECF «No.» 589, 590', '[Docket «No.» 222, 271, 461.]'],
    silent: [
      'Dkt. Nos. 589-590',
      'ECF No 596-1',
      'Dkt. 12, 13',
      '[Docket Nos. 480, 479.]',
      'see ECF Nos. 65 and ECF No. 104',
      'Docket No. 12 at 3, 5',
      'Dkt. Nos. 596-1 to -4',
    ],
  },
  *run({ docketCitations }) {
    for (const { marker, items, openEnded } of docketCitations) {
      const { number } = marker;
      if (!number) continue;
      const kinds = items.map((item) => item.number.kind);
      // One item that may be a run (`Nos. 12-14`) or goes on in words agrees with either.
      const several =
        items.length > 1 || kinds.some((kind) => kind !== 'entry' && kind !== 'attachment');
      if (number.plural && !several && !openEnded) {
        const fixes = [replace('Change to “No.”', number.range, 'No.', true)];
        yield { range: number.range, message: '“No.” is meant here: one entry is cited.', fixes };
      }
      const run = kinds[0] === 'range' && !number.plural;
      if (!number.plural && (items.length > 1 || run)) {
        const fixes = [replace('Change to “Nos.”', number.range, 'Nos.', true)];
        const message = '“Nos.” is meant here: more than one entry is cited.';
        yield { range: number.range, message, fixes };
      }
    }
  },
});
