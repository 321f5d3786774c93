import { kindOfEntry } from '../../docket/entry-text/kind';
import type { CitedEntry } from '../../docket/resolve';
import type { Pincite } from '../../filing/docket-citations/model';
import { defineCheck } from '../define';
import { citedEntries } from './describe';

/** A page above this is a `PageID` or a Bates number. */
const mostPages = 5000;

export const pinciteOutOfRange = defineCheck({
  code: 'docket/pincite-out-of-range',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The pincite is beyond the last page of the entry',
  why: 'Page 14 of a 12-page paper sends the reader to nothing. The docket’s count is that of the court’s page stamps; a paper’s own page numbers are never higher, save where it is cut out of a longer one.',
  examples: {
    docket: `entries:
  - { number: 542, filed: 2016-03-30, text: MOTION, pages: 12 }
  - { number: 543, filed: 2016-03-31, text: CLERK'S NOTICE. Text-only entry., text-only: true }
  - number: 596
    filed: 2016-04-11
    text: RESPONSE
    pages: 4
    attachments: [{ number: 1, text: Call records, pages: 6 }]`,
    found: [
      'Dkt. 542 «at 14»',
      'Docket No. 596-1 «at 7»',
      'ECF No. 542 «at 11-13»',
      'ECF No. 542 «at 13:4-9»',
      'Dkt. 543 «at 2»',
    ],
    silent: [
      'Dkt. 542 at 12',
      'Docket No. 596-1 at 6',
      'Docket No. 596-1 at 145:3-9',
      'Dkt. 596, Ex. A at 30',
      'Dkt. 542 ¶ 40',
      'Dkt. 543',
    ],
  },
  *run({ docketCitations, docket }) {
    if (!docket) return;
    for (const { item, cited } of citedEntries(docketCitations, docket)) {
      if (!cited.entry || docket.entriesOf(cited.number).length > 1) continue;
      // `Ex. A at 30` counts the exhibit's pages.
      if (item.pincites.some(({ kind }) => kind === 'exhibit')) continue;
      if (item.number.kind !== 'entry' && cited.attachment === undefined) continue;
      for (const pincite of item.pincites) {
        const message = problem(pincite, cited);
        if (message) {
          // An exhibit may be cut out of a longer paper whose page numbers it keeps.
          const cut = cited.attachment !== undefined;
          yield { range: pincite.range, message, ...(cut ? { severity: 'hint' as const } : {}) };
          break;
        }
      }
    }
  },
});

function problem(pincite: Pincite, cited: CitedEntry): string | undefined {
  const { entry, attachment, attached, number } = cited;
  if (!entry || (pincite.kind !== 'page' && pincite.kind !== 'line')) return undefined;
  if (attachment === undefined && entry.textOnly) {
    return `Entry ${number} is text only: there is no document, so it has no pages.`;
  }
  const pages = attachment === undefined ? entry.pages : attached?.pages;
  const page = Math.max(pincite.first ?? 0, pincite.last ?? 0);
  if (pages === undefined || page <= pages || page > mostPages) return undefined;
  // Star pages, and a transcript's own pages and lines, count from elsewhere.
  if (pincite.text.includes('*')) return undefined;
  if (attachment !== undefined && pincite.kind === 'line') return undefined;
  if (kindOfEntry(entry.text).kinds.includes('transcript')) return undefined;
  const name = attachment === undefined ? `Entry ${number}` : `Entry ${number}-${attachment}`;
  return `${name} has ${pages === 1 ? 'one page' : `${pages} pages`} on the docket.`;
}
