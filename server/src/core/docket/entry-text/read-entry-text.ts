import type { Range } from '../../text/range';
import type { DocketAttachment, DocketEntry } from '../model';
import { attachmentListsIn, attachmentsIn } from './attachments';
import { enteredIn, filedOnIn } from './dates';
import { filerIn, type PartyNames } from './filer';
import { saysSealed, saysTextOnly } from './marks';
import { referencesIn } from './references';

/** What a source knows of an entry besides its text; all of it wins over what the text says. */
export interface KnownOfEntry extends Partial<DocketEntry> {
  readonly number: number | null;
  readonly text: string;
  readonly range: Range;
  readonly file: string;
}

export interface EntryTextHints {
  /** Names of the parties on the same sheet, to tell a filer's name from the words behind it. */
  readonly parties?: PartyNames;
  /** Places of linked numbers in the text, where the source has links. */
  readonly links?: readonly Range[];
}

/**
 * An entry whole: what the source gives, and what its text adds (attachments, the day entered,
 * the filer, entries it is about, sealed and text-only marks). Used by every docket source.
 */
export function entryFrom(known: KnownOfEntry, hints: EntryTextHints = {}): DocketEntry {
  const { text } = known;
  const lists = attachmentListsIn(text);
  const filed = known.filed ?? filedOnIn(text);
  const entered = known.entered ?? enteredIn(text);
  const filer = known.filer ?? filerIn(text, hints.parties, lists);
  const attachments =
    known.attachments ?? (attachmentsIn(text, lists) as readonly DocketAttachment[]);
  const sealed = known.sealed ?? (saysSealed(text) ? true : undefined);
  const textOnly =
    known.textOnly ?? (known.documentId === undefined && saysTextOnly(text) ? true : undefined);
  const references = known.re ?? referencesIn(text, known.number, hints.links, lists);
  const re = known.re ?? (references.length > 0 ? references : undefined);
  // Set one by one: objects spread into objects would be most of the cost of a large docket.
  const entry: Mutable<DocketEntry> = {
    number: known.number,
    text,
    attachments,
    range: known.range,
    file: known.file,
  };
  if (filed !== undefined) entry.filed = filed;
  if (known.filedUncertain !== undefined) entry.filedUncertain = known.filedUncertain;
  if (entered !== undefined) entry.entered = entered;
  if (filer !== undefined) entry.filer = filer;
  if (known.pages !== undefined) entry.pages = known.pages;
  if (known.attachmentsComplete !== undefined) {
    entry.attachmentsComplete = known.attachmentsComplete;
  }
  if (sealed !== undefined) entry.sealed = sealed;
  if (textOnly !== undefined) entry.textOnly = textOnly;
  if (known.documentId !== undefined) entry.documentId = known.documentId;
  if (re !== undefined) entry.re = re;
  if (known.url !== undefined) entry.url = known.url;
  if (known.caseNumber !== undefined) entry.caseNumber = known.caseNumber;
  return entry;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
