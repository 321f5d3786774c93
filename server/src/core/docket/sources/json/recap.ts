import { sheetDay } from '../../calendar-day';
import { attachmentsIn } from '../../entry-text/attachments';
import { entryFrom } from '../../entry-text/read-entry-text';
import type { DocketAttachment, DocketEntry } from '../../model';
import type { DocketSourceFormat } from '../define';
import type { SourceNode } from '../docket-file/node';
import { folded } from '../html/cell-text';
import { documentUrlOf, normalisedId } from '../pacer/document-link';
import { type EntryShape, readDocketJsonOf } from './docket-json';
import { has, listAt, numberAt, textAt } from './values';

const entryShape: EntryShape = {
  is: (node) =>
    has(node, 'document_number') && (has(node, 'description') || has(node, 'short_description')),
  read: readEntry,
};

/** A docket as RECAP's parser (juriscraper) writes it. */
export const recapJson: DocketSourceFormat = {
  kind: 'recap-json',
  label: 'RECAP docket JSON',
  recognises: ({ text }) =>
    /^[\s\ufeff]*[[{]/.test(text) && /"(?:docket_entries|document_number)"\s*:/.test(text),
  read: (file) =>
    readDocketJsonOf(
      file,
      'recap-json',
      entryShape,
      'This JSON looks like a RECAP docket, but it holds no docket entries.',
    ),
};

function readEntry(node: SourceNode, hints: Parameters<EntryShape['read']>[1]): DocketEntry {
  const long = folded(textAt(node, 'description') ?? '');
  const text = long || folded(textAt(node, 'short_description') ?? '');
  const filed = sheetDay(textAt(node, 'date_filed') ?? '');
  const entered = sheetDay(textAt(node, 'date_entered') ?? '');
  const pages = numberAt(node, 'page_count');
  const id = textAt(node, 'pacer_doc_id');
  const url = documentUrlOf(textAt(node, 'document_url') ?? '');
  const attachments = listAt(node, 'attachments').flatMap((item) => attachmentOf(item, text));
  return entryFrom(
    {
      number: numberAt(node, 'document_number') ?? null,
      ...(filed !== undefined && { filed }),
      ...(entered !== undefined && { entered }),
      text,
      ...(pages !== undefined && pages > 0 && { pages }),
      ...(attachments.length > 0 && { attachments }),
      ...(id !== undefined && { documentId: normalisedId(id) }),
      ...(url !== undefined && { url }),
      ...(hints.caseNumber !== undefined && { caseNumber: hints.caseNumber }),
      range: node.range,
      file: hints.file,
    },
    { parties: hints.parties },
  );
}

/** Number 0 is the entry's own document, not an attachment. */
function attachmentOf(node: SourceNode, entryText: string): readonly DocketAttachment[] {
  const number = numberAt(node, 'attachment_number');
  if (number === undefined || number < 1) return [];
  const listed = attachmentsIn(entryText).find((attachment) => attachment.number === number);
  const pages = numberAt(node, 'page_count');
  const id = textAt(node, 'pacer_doc_id');
  return [
    {
      number,
      text: folded(textAt(node, 'description') ?? '') || (listed?.text ?? ''),
      ...(pages !== undefined && pages > 0 && { pages }),
      ...(id !== undefined && { documentId: normalisedId(id) }),
      range: node.range,
    },
  ];
}
