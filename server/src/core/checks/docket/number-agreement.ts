import type { DocketCitation } from '../../filing/docket-citations/model';
import { defineCheck, replace } from '../define';

export const numberAgreement = defineCheck({
  code: 'docket/number-agreement',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The marker is singular or plural against its list',
  why: '“Nos.” tells a reader (and a clerk) that more than one entry follows; with one number, one may have been lost. “No. 12-14” reads as an attachment, “Nos. 12-14” as a range.',
  examples: {
    found: [
      '[Docket «Nos.» 582.]',
      'ECF «No.» 589, 590',
      '[Docket «No.» 222, 271, 461.]',
      'see ECF «Nos.» 65 and ECF No. 104',
    ],
    silent: [
      'Dkt. Nos. 589-590',
      'ECF No 596-1',
      'Dkt. 12, 13',
      '[Docket Nos. 480, 479.]',
      'Docket No. 12 at 3, 5',
      'Dkt. Nos. 596-1 to -4',
    ],
  },
  *run({ docketCitations, text }) {
    for (const [i, citation] of docketCitations.entries()) {
      const { number } = citation.marker;
      if (!number) continue;
      const kinds = citation.items.map((item) => item.number.kind);
      // One item that may be a run (`Nos. 12-14`) agrees with either.
      const several =
        kinds.length > 1 || kinds.some((kind) => kind !== 'entry' && kind !== 'attachment');
      const written = text.slice(number.range.start, number.range.end);
      if (number.plural && !several) {
        const next = docketCitations[i + 1];
        // `Nos. 65 and ECF No. 104` says it twice; `Nos. 65 and 104 others` cannot be told.
        if (citation.openEnded && !isListedWith(citation, next, text)) continue;
        const word = inMannerOf(written, false);
        yield {
          range: number.range,
          message: citation.openEnded
            ? `“${written}” has one entry behind it, and the next says its marker again.`
            : `“${word}” is meant here: one entry is cited.`,
          fixes: [replace(`Change to “${word}”`, number.range, word, !citation.openEnded)],
          ...(citation.openEnded ? { severity: 'hint' as const } : {}),
        };
      }
      const run = kinds[0] === 'range' && !number.plural;
      if (!number.plural && (kinds.length > 1 || run)) {
        const word = inMannerOf(written, true);
        const fixes = [replace(`Change to “${word}”`, number.range, word, true)];
        const message = `“${word}” is meant here: more than one entry is cited.`;
        yield { range: number.range, message, fixes };
      }
    }
  },
});

function isListedWith(
  { range }: DocketCitation,
  next: DocketCitation | undefined,
  text: string,
): boolean {
  return (
    next !== undefined &&
    /^[\s,]*(?:and|&|or)?\s*(?:see\s+)?$/i.test(text.slice(range.end, next.range.start))
  );
}

/** `Nos.` for `No.`, `NO.` for `NOS.`, `Number` for `Numbers`: the other number in the same manner. */
function inMannerOf(written: string, plural: boolean): string {
  const [, letters = '', tail = ''] = /^([A-Za-z]*?)s?([.:]*)$/i.exec(written) ?? [];
  const s = letters === letters.toUpperCase() ? 'S' : 's';
  return `${letters}${plural ? s : ''}${tail}`;
}
