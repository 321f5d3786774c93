import { attachmentsIn } from '../entry-text/attachments';
import { entryFrom } from '../entry-text/read-entry-text';
import type { DocketAttachment, DocketEntry } from '../model';
import { yamlText } from '../write-yaml';
import { bareText } from './match-entries';

/** A value that an import sets at an entry of `docket.yaml`. */
export interface FieldChange {
  readonly field: EntryField;
  /** As shown to a person; undefined where nothing was there. */
  readonly was: string | undefined;
  readonly is: string;
}

/** The same where the value stays: the two sources disagree and the import is not the newer. */
export interface Disagreement {
  readonly field: EntryField;
  readonly kept: string;
  readonly other: string;
}

export type EntryField =
  | 'filed'
  | 'filed-uncertain'
  | 'entered'
  | 'text'
  | 'filer'
  | 'pages'
  | 'sealed'
  | 'text-only'
  | 'document-id'
  | 're'
  | 'url'
  | 'attachments';

export interface AttachmentChange {
  readonly kind: 'add' | 'set';
  readonly attachment: DocketAttachment;
  /** The keys to set; all of them for an added one. */
  readonly keys: readonly ('text' | 'pages' | 'document-id')[];
}

export interface EntryComparison {
  readonly changes: readonly FieldChange[];
  readonly attachments: readonly AttachmentChange[];
  /** The list as a whole, where the entry has none of its own yet. */
  readonly wholeList: readonly DocketAttachment[] | undefined;
  readonly listComplete: boolean;
  readonly disagreements: readonly Disagreement[];
}

export interface CompareOptions {
  /** The import shows a later day of the docket: its values win. */
  readonly newer: boolean;
  /** The source has short texts (a feed): they never stand in for a text that is there. */
  readonly shortTexts: boolean;
  /** The keys that the entry has in `docket.yaml`; what others say is read from its text. */
  readonly keys: ReadonlySet<string>;
}

/**
 * What an import changes at one entry. What is missing is filled in; a different day, text or page
 * count is taken over from a newer docket; who filed it, what it is about and the marks are only
 * ever filled in, for there people write what the court's words leave open.
 */
export function compareEntry(
  ours: DocketEntry,
  theirs: DocketEntry,
  options: CompareOptions,
): EntryComparison {
  if (saysTheSame(ours, theirs)) return nothing;
  const { newer, keys } = options;
  const changes: FieldChange[] = [];
  const disagreements: Disagreement[] = [];
  const differs = (field: EntryField, was: string, is: string): boolean => {
    if (newer) changes.push({ field, was, is });
    else disagreements.push({ field, kept: was, other: is });
    return newer;
  };
  const text = textOf(ours, theirs, options, changes, differs);
  const said = entryFrom({ number: ours.number, text, range: ours.range, file: ours.file });
  const theirSaid = entryFrom({
    number: theirs.number,
    text: theirs.text,
    range: theirs.range,
    file: theirs.file,
  });

  // The days.
  const filed = keys.has('filed') ? ours.filed : said.filed;
  if (theirs.filed !== undefined && theirs.filed !== filed) {
    if (filed === undefined) {
      changes.push({ field: 'filed', was: undefined, is: theirs.filed });
      if (theirs.filedUncertain) {
        changes.push({ field: 'filed-uncertain', was: undefined, is: 'true' });
      }
    } else if (!theirs.filedUncertain) {
      if (ours.filedUncertain) changes.push({ field: 'filed', was: filed, is: theirs.filed });
      else differs('filed', filed, theirs.filed);
    }
  }
  if (ours.filedUncertain && theirs.filed !== undefined && !theirs.filedUncertain) {
    changes.push({ field: 'filed-uncertain', was: 'true', is: 'false' });
  }
  const entered = keys.has('entered') ? ours.entered : said.entered;
  if (theirs.entered !== undefined && theirs.entered !== entered) {
    if (entered === undefined) {
      changes.push({ field: 'entered', was: undefined, is: theirs.entered });
    } else if (theirs.entered !== theirSaid.entered || keys.has('entered')) {
      differs('entered', entered, theirs.entered);
    }
  }

  const fill = (field: EntryField, mine: unknown, value: string | undefined) => {
    if (mine === undefined && value !== undefined && !keys.has(field)) {
      changes.push({ field, was: undefined, is: value });
    }
  };
  fill('filer', ours.filer ?? said.filer, theirs.filer && yamlText(theirs.filer));
  if (theirs.pages !== undefined && theirs.pages !== ours.pages) {
    if (ours.pages === undefined) fill('pages', undefined, String(theirs.pages));
    else differs('pages', String(ours.pages), String(theirs.pages));
  }
  if (theirs.sealed) fill('sealed', ours.sealed ?? said.sealed, 'true');
  if (theirs.textOnly) fill('text-only', ours.textOnly ?? said.textOnly, 'true');
  fill('document-id', ours.documentId, theirs.documentId && yamlText(theirs.documentId));
  if (theirs.re && theirs.re.join() !== theirSaid.re?.join()) {
    fill('re', ours.re ?? said.re, `[${theirs.re.join(', ')}]`);
  }
  fill('url', ours.url, theirs.url && yamlText(theirs.url));
  return { changes, disagreements, ...attachmentChanges(ours, theirs, text, options) };
}

const nothing: EntryComparison = {
  changes: [],
  attachments: [],
  wholeList: undefined,
  listComplete: false,
  disagreements: [],
};

/** Most entries of a docket that is imported again. */
function saysTheSame(a: DocketEntry, b: DocketEntry): boolean {
  return (
    a.text === b.text &&
    a.filed === b.filed &&
    a.filedUncertain === b.filedUncertain &&
    a.entered === b.entered &&
    a.filer === b.filer &&
    a.pages === b.pages &&
    a.sealed === b.sealed &&
    a.textOnly === b.textOnly &&
    a.documentId === b.documentId &&
    a.url === b.url &&
    a.re?.join() === b.re?.join() &&
    a.attachmentsComplete === b.attachmentsComplete &&
    a.attachments.length === b.attachments.length &&
    a.attachments.every((one, at) => {
      const other = b.attachments[at];
      return (
        one.number === other?.number &&
        one.text === other.text &&
        one.pages === other.pages &&
        one.documentId === other.documentId
      );
    })
  );
}

/** The entry's text after the import. */
function textOf(
  ours: DocketEntry,
  theirs: DocketEntry,
  { shortTexts }: CompareOptions,
  changes: FieldChange[],
  differs: (field: EntryField, was: string, is: string) => boolean,
): string {
  if (theirs.text === '' || theirs.text === ours.text) return ours.text;
  if (ours.text === '') {
    changes.push({ field: 'text', was: undefined, is: yamlText(theirs.text) });
    return theirs.text;
  }
  const [mine, other] = [bareText(ours.text), bareText(theirs.text)];
  // The same words, or fewer of them, add nothing.
  if (shortTexts || mine.includes(other)) return ours.text;
  return differs('text', ours.text, yamlText(theirs.text)) ? theirs.text : ours.text;
}

function attachmentChanges(
  ours: DocketEntry,
  theirs: DocketEntry,
  text: string,
  { newer, keys }: CompareOptions,
): Pick<EntryComparison, 'attachments' | 'wholeList' | 'listComplete'> {
  const listed = keys.has('attachments');
  const known = listed ? ours.attachments : (attachmentsIn(text) as readonly DocketAttachment[]);
  const changes: AttachmentChange[] = [];
  const seen = new Set<number>();
  for (const one of theirs.attachments) {
    if (seen.has(one.number)) continue;
    seen.add(one.number);
    const mine = known.find(({ number }) => number === one.number);
    if (!mine) {
      changes.push({ kind: 'add', attachment: one, keys: [] });
      continue;
    }
    const set: ('text' | 'pages' | 'document-id')[] = [];
    const otherText = one.text !== '' && bareText(one.text) !== bareText(mine.text);
    if (otherText && (mine.text === '' || newer)) set.push('text');
    if (one.pages !== undefined && one.pages !== mine.pages && (newer || !mine.pages)) {
      set.push('pages');
    }
    if (one.documentId !== undefined && mine.documentId === undefined) set.push('document-id');
    if (set.length > 0) changes.push({ kind: 'set', attachment: one, keys: set });
  }
  const complete = theirs.attachmentsComplete === true;
  if (listed) return { attachments: changes, wholeList: undefined, listComplete: complete };
  // A list that is known to be whole says more than the same list in the entry's text.
  if (changes.length === 0 && !(complete && theirs.attachments.length > 0)) {
    return { attachments: [], wholeList: undefined, listComplete: false };
  }
  const all = new Map(known.map((one) => [one.number, one]));
  for (const { attachment } of changes) {
    all.set(attachment.number, { ...all.get(attachment.number), ...attachment });
  }
  const wholeList = [...all.values()].sort((a, b) => a.number - b.number);
  const same = wholeList.length === theirs.attachments.length;
  return { attachments: changes, wholeList, listComplete: complete && same };
}
