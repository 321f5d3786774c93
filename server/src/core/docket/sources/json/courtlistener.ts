import { sheetDay } from '../../calendar-day';
import { attachmentsIn } from '../../entry-text/attachments';
import { entryFrom } from '../../entry-text/read-entry-text';
import type { DocketAttachment, DocketEntry } from '../../model';
import type { DocketSourceFormat } from '../define';
import type { SourceNode } from '../docket-file/node';
import { folded } from '../html/cell-text';
import { normalisedId } from '../pacer/document-link';
import { type EntryShape, readDocketJsonOf } from './docket-json';
import { flagAt, has, listAt, numberAt, textAt } from './values';

const entryShape: EntryShape = {
  is: (node) => has(node, 'recap_documents') || has(node, 'entry_number'),
  read: readEntry,
};

/** CourtListener REST v4: pages of `docket-entries`, a docket with its entries, a docket alert's webhook. */
export const courtListener: DocketSourceFormat = {
  kind: 'courtlistener-json',
  label: "CourtListener's JSON",
  recognises: ({ text }) =>
    /^[\s\ufeff]*[[{]/.test(text) &&
    (/"(?:recap_documents|entry_number)"\s*:/.test(text) ||
      /courtlistener\.com\/api\/rest/.test(text)),
  read: (file) =>
    readDocketJsonOf(
      file,
      'courtlistener-json',
      entryShape,
      'This JSON comes from CourtListener, but it holds no docket entries. Save the “docket-entries” of the case.',
    ),
};

/** `document_type` of an attachment; 1 is the entry's own document. */
const attachmentType = 2;

function readEntry(node: SourceNode, hints: Parameters<EntryShape['read']>[1]): DocketEntry {
  const documents = listAt(node, 'recap_documents');
  const isAttachment = (document: SourceNode) =>
    numberAt(document, 'document_type') === attachmentType ||
    (numberAt(document, 'attachment_number') ?? 0) > 0;
  const main = documents.find((document) => !isAttachment(document));
  const long = folded(textAt(node, 'description') ?? '');
  // Entries from a feed have only the short text of their document.
  const text = long || folded(textAt(main, 'description') ?? '');
  const filed = sheetDay(textAt(node, 'date_filed') ?? '');
  const pages = numberAt(main, 'page_count');
  const id = textAt(main, 'pacer_doc_id');
  const path = textAt(main, 'absolute_url');
  const sealed = flagAt(main, 'is_sealed');
  const attachments = attachmentsOf(documents.filter(isAttachment), text);
  return entryFrom(
    {
      number: numberAt(node, 'entry_number') ?? null,
      ...(filed !== undefined && { filed }),
      text,
      ...(pages !== undefined && pages > 0 && { pages }),
      ...(attachments ?? {}),
      ...(sealed === true && { sealed }),
      ...(id !== undefined && { documentId: normalisedId(id) }),
      ...(path?.startsWith('/docket/') && { url: `https://www.courtlistener.com${path}` }),
      ...(hints.caseNumber !== undefined && { caseNumber: hints.caseNumber }),
      range: node.range,
      file: hints.file,
    },
    { parties: hints.parties },
  );
}

/**
 * Attachments known as documents, and those the text lists besides. Known documents come from an
 * attachment page or from single purchases, so the list counts as complete only where the text
 * lists no more.
 */
function attachmentsOf(
  documents: readonly SourceNode[],
  text: string,
): Pick<DocketEntry, 'attachments' | 'attachmentsComplete'> | undefined {
  if (documents.length === 0) return undefined;
  const found = new Map<number, DocketAttachment>();
  const listed = attachmentsIn(text);
  for (const { number, text: words } of listed) found.set(number, { number, text: words });
  let known = 0;
  for (const document of documents) {
    const number = numberAt(document, 'attachment_number');
    if (number === undefined || number < 1) continue;
    known++;
    const words = folded(textAt(document, 'description') ?? '') || found.get(number)?.text;
    const pages = numberAt(document, 'page_count');
    const id = textAt(document, 'pacer_doc_id');
    found.set(number, {
      number,
      text: words ?? '',
      ...(pages !== undefined && pages > 0 && { pages }),
      ...(id !== undefined && { documentId: normalisedId(id) }),
      range: document.range,
    });
  }
  const attachments = [...found.values()].sort((a, b) => a.number - b.number);
  const complete = listed.length > 0 && known >= listed.length && known === found.size;
  return { attachments, ...(complete && { attachmentsComplete: true }) };
}
