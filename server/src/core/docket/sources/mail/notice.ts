import { sheetDay } from '../../calendar-day';
import { attachmentsIn, type ListedAttachment } from '../../entry-text/attachments';
import { entryFrom, entryWith } from '../../entry-text/read-entry-text';
import type { DocketCase, DocketEntry, IsoDate } from '../../model';
import { folded } from '../html/cell-text';
import { caseNumberIn } from '../pacer/case-header';
import { courtIdOfLink, courtIdOfName } from '../pacer/court-id';
import { documentIdOf, documentUrlOf } from '../pacer/document-link';
import type { NoticeText } from './notice-text';

/** What one notice of electronic filing says. Its one-look token and its recipients are not read. */
export interface Notice {
  readonly case: DocketCase;
  readonly entries: readonly DocketEntry[];
}

/** A case the notice covers: one notice can cover two under different numbers. */
interface Covered {
  readonly name: string;
  readonly number?: string;
  readonly filers: readonly string[];
  readonly document: string;
  readonly href?: string;
  readonly start: number;
}

const labels =
  /^[ \t>]*(Case Name|Case Number|Filer|Document Number|Document\(s\)|Docket Text|WARNING|Judge'?s? Name|Copy the URL address|The following document)\b[^:\n]{0,60}?(?::|$)/gim;
const mailed =
  /\bNotice\s+(?:has\s+been|will\s+(?:not\s+)?be)\s+(?:electronically|delivered|sent|mailed|not)/i;

/**
 * Reads a notice: the day entered and the day filed, for each case it covers the number of the
 * document and its link, and the docket text. Undefined where the text is no such notice.
 * `file` is its path; ranges are places in the source that `notice` was made of, moved by `by`.
 */
export function readNotice(notice: NoticeText, file: string, by = 0): Notice | undefined {
  const { text } = notice;
  const fields = fieldsOf(text);
  const covered = coveredBy(fields, notice);
  const docketTexts = fields
    .filter(({ label }) => label === 'docket text')
    .map(({ from, to }) => ({ from, ...textOfEntry(text, from, to) }));
  const { filed, entered } = daysOf(text);
  const complete = allFilesListed(text);
  const several = new Set(covered.map(({ number }) => number)).size > 1;
  const entries: DocketEntry[] = [];
  for (const one of covered) {
    // Cases with one text between them stand above it.
    const words = docketTexts.find(({ from }) => from > one.start);
    if (!words || words.text === '') continue;
    const documentId = one.href === undefined ? undefined : documentIdOf(one.href);
    const url = one.href === undefined ? undefined : documentUrlOf(one.href);
    const number = /^\s*(\d{1,6})\b/.exec(one.document)?.[1];
    const noDocument = /no document attached/i.test(one.document);
    const entry = entryFrom({
      number: number === undefined ? null : Number(number),
      ...(filed !== undefined && { filed }),
      ...(entered !== undefined && { entered }),
      text: words.text,
      ...(words.attachments.length > 0 && { attachments: words.attachments }),
      ...(one.filers.length > 0 && { filer: one.filers.join(', ') }),
      ...(noDocument && { textOnly: true }),
      ...(documentId !== undefined && { documentId }),
      ...(url !== undefined && { url }),
      ...(several && one.number !== undefined && { caseNumber: one.number }),
      range: { start: notice.place(one.start) + by, end: notice.place(words.end) + by },
      file,
    });
    const all = entry.attachments.length > 0 && complete === entry.attachments.length;
    entries.push(all ? entryWith(entry, { attachmentsComplete: true }) : entry);
  }
  if (entries.length === 0) return undefined;
  const [first] = covered;
  const court = courtOf(notice);
  const found: DocketCase = {
    // Of several cases the first is the lead; each entry bears its own number.
    ...(first && first.name !== '' && { name: first.name }),
    ...(court !== undefined && { court }),
    ...(first?.number !== undefined && { number: first.number }),
  };
  return { case: found, entries };
}

interface FieldAt {
  readonly label: string;
  readonly at: number;
  /** The value: from behind the colon to the next label. */
  readonly from: number;
  readonly to: number;
}

function fieldsOf(text: string): readonly FieldAt[] {
  const found: { label: string; at: number; from: number }[] = [];
  labels.lastIndex = 0;
  for (let match = labels.exec(text); match && found.length < 1000; match = labels.exec(text)) {
    const label = (match[1] ?? '').toLowerCase();
    found.push({ label, at: match.index, from: match.index + match[0].length });
  }
  // Words of a docket text can look like labels; only the head of a further case ends it.
  let inText = false;
  const own = found.filter(({ label }, at) => {
    if (inText && label === 'case name' && found[at + 1]?.label === 'case number') inText = false;
    if (inText) return false;
    inText = label === 'docket text';
    return true;
  });
  return own.map((field, at) => ({ ...field, to: own[at + 1]?.at ?? text.length }));
}

function coveredBy(fields: readonly FieldAt[], { text, links }: NoticeText): readonly Covered[] {
  const found: Covered[] = [];
  const starts = fields.flatMap(({ label }, at) => (label === 'case name' ? [at] : []));
  for (const [nth, first] of starts.entries()) {
    const own = fields.slice(first, starts[nth + 1] ?? fields.length);
    const start = own[0]?.at ?? 0;
    const value = (label: string) => {
      const field = own.find((one) => one.label === label);
      return field ? folded(text.slice(field.from, field.to)) : '';
    };
    const document = own.find(({ label }) => label.startsWith('document'));
    const until = own.find(({ label }) => label === 'docket text')?.at ?? own.at(-1)?.to ?? 0;
    const href = links.find(
      (link) =>
        document !== undefined &&
        link.at >= document.from &&
        link.at < until &&
        documentIdOf(link.href) !== undefined,
    )?.href;
    const number = caseNumberIn(value('case number')) ?? /^[\w:-]+/.exec(value('case number'))?.[0];
    const filers = own
      .filter(({ label }) => label === 'filer')
      .flatMap(({ from, to }) => text.slice(from, to).split(/\n/))
      .map(folded)
      .filter((name) => name !== '' && !/^WARNING\b/i.test(name));
    found.push({
      name: value('case name'),
      ...(number !== undefined && { number }),
      filers,
      document: document ? folded(text.slice(document.from, document.to)) : '',
      ...(href !== undefined && { href }),
      start,
    });
  }
  return found;
}

/**
 * The docket text, up to the line on who was mailed; tags that the court printed are cut out. The
 * `#` that a notice prints before a linked `(1)` is left out, as RECAP does: CourtListener's text of
 * the entry comes from such notices, and the two shall agree.
 */
function textOfEntry(
  text: string,
  from: number,
  to: number,
): { text: string; attachments: readonly ListedAttachment[]; end: number } {
  let end = to;
  let at = from;
  while (at < to) {
    const found = text.indexOf('\n', at);
    const next = found < 0 || found >= to ? to : found + 1;
    if (mailed.test(text.slice(at, Math.min(next, at + 400)))) {
      end = at;
      break;
    }
    at = next;
  }
  const words = text.slice(from, end).replace(/<\/?[A-Za-z][^<>]{0,200}>/g, '');
  const printed = folded(words);
  return {
    text: printed.replace(/# (?=\(\d{1,4}\))/g, ''),
    attachments: attachmentsIn(printed),
    end: from + text.slice(from, end).trimEnd().length,
  };
}

/** `entered by … on 8/8/2022 at 6:05 PM EDT and filed on 8/7/2022`. */
function daysOf(text: string): { filed?: IsoDate; entered?: IsoDate } {
  const at = text.search(/The\s+following\s+transaction\s+was/i);
  if (at < 0) return {};
  const words = folded(text.slice(at, at + 600));
  const entered = sheetDay(/\bon\s+(\d{1,2}\/\d{1,2}\/\d{2,4})/i.exec(words)?.[1] ?? '');
  const filed = sheetDay(/\bfiled\s+on\s+(\d{1,2}\/\d{1,2}\/\d{2,4})/i.exec(words)?.[1] ?? '');
  return { ...(filed !== undefined && { filed }), ...(entered !== undefined && { entered }) };
}

/** How many attachments the notice's own list of files has; -1 where there is none. */
function allFilesListed(text: string): number {
  const files = text.match(/Document description:/gi);
  return files ? files.length - 1 : -1;
}

function courtOf({ text, links }: NoticeText): string | undefined {
  for (const { href } of links) {
    const court = courtIdOfLink(href);
    if (court !== undefined) return court;
  }
  const at = text.search(/Notice\s+of\s+(?:Electronic\s+Filing|Docket\s+Activity)/i);
  return at < 0 ? undefined : courtIdOfName(text.slice(Math.max(0, at - 300), at));
}
