import type { DocketAttachment } from '../../docket/model';
import { defineCheck, replace } from '../define';
import { citedEntries } from './describe';

export const exhibitAttachment = defineCheck({
  code: 'docket/exhibit-attachment',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The exhibit is another attachment of the entry, or none',
  why: 'Exhibit J may be attachment 11: the letter on the paper and the number on the docket run apart as soon as something else is attached. Where no attachment bears the letter, the exhibit may stand inside the main document, so that is a hint only.',
  examples: {
    docket: `entries:
  - number: 52
    filed: 2016-01-05
    text: DECLARATION
    attachments:
      - { number: 1, text: Exhibit A }
      - { number: 2, text: Exhibit B }
      - { number: 3, text: Proposed Order }`,
    found: ['Docket No. «52-1», Ex. B', 'Dkt. 52, Ex. «C»'],
    silent: [
      'Docket No. 52-2, Ex. B',
      'Dkt. 52, Ex. A',
      'Dkt. 52-3, Ex. C',
      'Dkt. 52-1 (Smith Decl.)',
    ],
  },
  *run({ docketCitations, docket, text }) {
    if (!docket) return;
    for (const { item, cited } of citedEntries(docketCitations, docket)) {
      const { entry, attached, number, attachment } = cited;
      const pincite = item.pincites.find(({ kind }) => kind === 'exhibit');
      if (!entry || !pincite || docket.entriesOf(number).length > 1) continue;
      const label = labelIn(pincite.text);
      if (!label) continue;
      const labelled = entry.attachments.flatMap((one) => {
        const own = labelOf(one);
        return own ? [{ one, own }] : [];
      });
      const right = labelled.find(({ own }) => own === label)?.one;
      if (attachment !== undefined) {
        const own = attached && labelOf(attached);
        if (!own || own === label || !right || right.number === attachment) continue;
        const meant = `${number}-${right.number}`;
        yield {
          range: item.numberRange,
          message: `Exhibit ${label} is attachment ${right.number} of entry ${number}; ${number}-${attachment} is Exhibit ${own}.`,
          fixes: [replace(`Change to ${meant}`, item.numberRange, meant)],
        };
      } else if (item.number.kind === 'entry' && !right && labelled.length > 1) {
        const at = pincite.range.start + pincite.text.lastIndexOf(label);
        const exact = text.slice(at, at + label.length) === label;
        yield {
          range: exact ? { start: at, end: at + label.length } : pincite.range,
          message: `No attachment of entry ${number} is called Exhibit ${label} on the docket.`,
          severity: 'hint',
        };
      }
    }
  },
});

function labelIn(text: string): string | undefined {
  return /\bEx(?:h(?:ibit)?)?s?\.?\s*([A-Z]{1,2}|\d{1,3})\b(?!-)/.exec(text)?.[1];
}

/** The letter or number an attachment bears in its own words: `Exhibit J (part 1)`. */
function labelOf({ text }: DocketAttachment): string | undefined {
  return /^\W*(?:exhibits?|ex\.?)\s+(?:[A-Za-z]*\s)?([A-Z]{1,2}|\d{1,3})\b(?!-)/i.exec(text)?.[1];
}
