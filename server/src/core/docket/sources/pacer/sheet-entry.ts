import type { Range } from '../../../text/range';
import type { PartyNames } from '../../entry-text/filer';
import {
  type EntryTextHints,
  entryFrom,
  type KnownOfEntry,
} from '../../entry-text/read-entry-text';
import type { DocketAttachment, DocketEntry, IsoDate } from '../../model';
import type { Link } from '../html/page';
import { documentIdOf, documentUrlOf } from './document-link';

/** What stands in the cells of one entry of a court's page. */
export interface SheetRow {
  readonly number: number | null;
  readonly text: string;
  readonly filed: IsoDate | undefined;
  readonly filedUncertain?: boolean;
  readonly entered: IsoDate | undefined;
  readonly pages?: number | undefined;
  /** The link under the entry's number. */
  readonly link: Link | undefined;
  /** The links in the entry's text; undefined where the page links no numbers in texts. */
  readonly links: readonly Link[] | undefined;
  readonly parties?: PartyNames;
  readonly range: Range;
  readonly file: string;
}

/** The entry of a row; its links are looked at when it is asked what they tell. */
export function sheetEntry(row: SheetRow): DocketEntry {
  const known = new SheetEntry(row);
  return entryFrom(known, known);
}

/** One object for all that is known of an entry, so that large dockets stay small. */
class SheetEntry implements KnownOfEntry, EntryTextHints {
  readonly number: number | null;
  readonly text: string;
  readonly filed: IsoDate | undefined;
  readonly filedUncertain: boolean | undefined;
  readonly entered: IsoDate | undefined;
  readonly pages: number | undefined;
  readonly parties: PartyNames | undefined;
  readonly range: Range;
  readonly file: string;
  private readonly link: Link | undefined;
  private readonly links: readonly Link[] | undefined;

  constructor(row: SheetRow) {
    this.number = row.number;
    this.text = row.text;
    this.filed = row.filed;
    this.filedUncertain = row.filedUncertain;
    this.entered = row.entered;
    this.pages = row.pages;
    this.parties = row.parties;
    this.range = row.range;
    this.file = row.file;
    this.link = row.link;
    this.links = row.links;
  }

  get documentId(): string | undefined {
    return this.link && documentIdOf(this.link.href);
  }

  get url(): string | undefined {
    return this.link && documentUrlOf(this.link.href);
  }

  linkedNumbers(): readonly Range[] | undefined {
    return this.links && linkedNumbers(this.links, this.text);
  }

  withDocuments(listed: readonly DocketAttachment[]): readonly DocketAttachment[] {
    return this.links && listed.length > 0 ? withDocumentIds(listed, this.links) : listed;
  }
}

/** The places of linked entry numbers in an entry's text, found again in the links' order. */
function linkedNumbers(links: readonly Link[], text: string): readonly Range[] {
  const places: Range[] = [];
  let from = 0;
  for (const link of links) {
    if (!/^\d{1,5}$/.test(link.text)) continue;
    const start = numberAt(text, link.text, from);
    if (start < 0) continue;
    from = start + link.text.length;
    places.push({ start, end: from });
  }
  return places;
}

/** Where a number stands alone, not inside a longer one, a date or a case number. */
function numberAt(text: string, digits: string, from: number): number {
  for (let at = text.indexOf(digits, from); at >= 0; at = text.indexOf(digits, at + 1)) {
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + digits.length);
    if (!partOfNumber(before) && !partOfNumber(after)) return at;
  }
  return -1;
}

/** Digits, letters, `/`, `-`, `:` and `.` with the number make it something else. */
function partOfNumber(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x2f ||
    unit === 0x2d ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a)
  );
}

/** Attachments with their document ids, from the links of their numbers. */
function withDocumentIds(
  attachments: readonly DocketAttachment[],
  linked: readonly Link[],
): readonly DocketAttachment[] {
  // Links of other kinds may stand between them (RECAP's own).
  const links = linked.filter(({ text }) => isShortNumber(text));
  let begin = -1;
  for (let at = links.length - attachments.length; at >= 0; at--) {
    if (attachments.every(({ number }, next) => links[at + next]?.text === `${number}`)) begin = at;
  }
  if (begin < 0) return attachments;
  return attachments.map((attachment, at) => {
    const documentId = documentIdOf(links[begin + at]?.href ?? '');
    return documentId === undefined ? attachment : { ...attachment, documentId };
  });
}

function isShortNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  return text.length <= 4 && first >= 0x30 && first <= 0x39;
}
