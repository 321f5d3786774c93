import type { Range } from '../../text/range';
import type { DocketAttachment, DocketEntry, IsoDate } from '../model';
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

/** What helps to understand an entry's text; asked only when the entry is. */
export interface EntryTextHints {
  /** Names of the parties on the same sheet, to tell a filer's name from the words behind it. */
  readonly parties?: PartyNames | undefined;
  /** Places of linked numbers in the text, where the source has links. */
  linkedNumbers?(): readonly Range[] | undefined;
  /** The attachments that the text lists, with what else the source knows of them. */
  withDocuments?(listed: readonly DocketAttachment[]): readonly DocketAttachment[];
}

/**
 * An entry whole: what the source gives, and what its text adds (attachments, the day entered,
 * the filer, entries it is about, sealed and text-only marks). Used by every docket source. The
 * text is only understood when one of these is first read: most entries of a large docket never
 * are. An entry with other values is made by {@link entryWith}, not by spreading this one.
 */
export function entryFrom(known: KnownOfEntry, hints: EntryTextHints = noHints): DocketEntry {
  return new EntryFromText(known, hints);
}

/** The entry with `changes` in place of its own values; a change that is undefined leaves it. */
export function entryWith(entry: DocketEntry, changes: Partial<DocketEntry>): DocketEntry {
  const known: Record<string, unknown> = {};
  for (const field of fields) {
    const value = changes[field] ?? entry[field];
    if (value !== undefined) known[field] = value;
  }
  return known as unknown as DocketEntry;
}

const fields: readonly (keyof DocketEntry)[] = [
  'number',
  'filed',
  'filedUncertain',
  'entered',
  'text',
  'filer',
  'pages',
  'attachments',
  'attachmentsComplete',
  'sealed',
  'textOnly',
  'documentId',
  're',
  'url',
  'caseNumber',
  'range',
  'file',
];

const noHints: EntryTextHints = {};

/** What an entry's text adds to what its source knows. */
interface Understood {
  readonly attachments: readonly DocketAttachment[];
  readonly entered: IsoDate | undefined;
  readonly filer: string | undefined;
  readonly sealed: boolean | undefined;
  readonly textOnly: boolean | undefined;
  readonly re: readonly number[] | undefined;
}

function understand(known: KnownOfEntry, hints: EntryTextHints): Understood {
  const { text } = known;
  const lists = attachmentListsIn(text);
  const listed: readonly DocketAttachment[] = attachmentsIn(text, lists);
  const re = known.re ?? referencesIn(text, known.number, hints.linkedNumbers?.(), lists);
  return {
    attachments: known.attachments ?? hints.withDocuments?.(listed) ?? listed,
    entered: known.entered ?? enteredIn(text),
    filer: known.filer ?? filerIn(text, hints.parties, lists),
    sealed: known.sealed ?? (saysSealed(text) || undefined),
    textOnly:
      known.textOnly ?? ((known.documentId === undefined && saysTextOnly(text)) || undefined),
    re: known.re || re.length > 0 ? re : undefined,
  };
}

class EntryFromText implements DocketEntry {
  private read: Understood | undefined;

  constructor(
    private readonly known: KnownOfEntry,
    private readonly hints: EntryTextHints,
  ) {}

  get number() {
    return this.known.number;
  }
  get filed() {
    return this.known.filed ?? filedOnIn(this.known.text);
  }
  get filedUncertain() {
    return this.known.filedUncertain;
  }
  get entered() {
    return this.understood.entered;
  }
  get text() {
    return this.known.text;
  }
  get filer() {
    return this.understood.filer;
  }
  get pages() {
    return this.known.pages;
  }
  get attachments() {
    return this.understood.attachments;
  }
  get attachmentsComplete() {
    return this.known.attachmentsComplete;
  }
  get sealed() {
    return this.understood.sealed;
  }
  get textOnly() {
    return this.understood.textOnly;
  }
  get documentId() {
    return this.known.documentId;
  }
  get re() {
    return this.understood.re;
  }
  get url() {
    return this.known.url;
  }
  get caseNumber() {
    return this.known.caseNumber;
  }
  get range() {
    return this.known.range;
  }
  get file() {
    return this.known.file;
  }

  private get understood(): Understood {
    this.read ??= understand(this.known, this.hints);
    return this.read;
  }
}
