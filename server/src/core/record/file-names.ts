import type { DocketIndex } from '../docket/docket-index';

/** What a local copy is a copy of; `attachment` 0 is the main document. */
export interface PaperName {
  readonly entry: number;
  readonly attachment: number;
}

const readable = /\.(?:pdf|docx|txt|md|html?)$/i;
/** What Word and file systems leave beside a file. */
const passing = /^(?:~\$|\.)/;

/** Whether a file is of a kind that copies of papers come in. */
export function isReadable(name: string): boolean {
  return readable.test(name) && !passing.test(name);
}

/**
 * Which paper a file of the record folder is, by its name: `542.pdf`, `542-1.pdf`, `542 main.pdf`,
 * `gov.uscourts.cand.123456.542.1.pdf`, `Dkt. 542-1 - Ex A.pdf`, or the court's own
 * `05112345678.pdf`, known by the document ids of the docket. Undefined where the name tells none.
 */
export function paperOfFile(name: string, docket: DocketIndex | undefined): PaperName | undefined {
  if (!isReadable(name)) return undefined;
  const stem = name.replace(readable, '');
  const recap = /^gov\.uscourts\.[a-z]{2,6}\.\d+\.(\d{1,5})\.(\d{1,4})$/i.exec(stem);
  if (recap) return paper(recap[1], recap[2]);
  if (/^\d{10,12}$/.test(stem)) return byDocumentId(stem, docket);
  const plain =
    /^(?:(?:dkt|docket|ecf|doc|document|d\.?e|d\.?i)\.?\s*(?:entry\s*)?(?:no|nos|num|#)?\.?\s*[#_-]?\s*)?0*(\d{1,5})(?:\s*[-_.]\s*0*(\d{1,3})(?!\d))?(?=$|[\s_.,([-])(.*)$/i.exec(
      stem,
    );
  if (!plain) return undefined;
  const rest = plain[3] ?? '';
  // `542 2016-03-30.pdf` and `2016-03-30 motion.pdf` are dates, not attachments.
  if (/^\s*[-_.]\s*\d{1,2}\b/.test(rest) && (plain[1] ?? '').length === 4) return undefined;
  return paper(plain[1], plain[2]);
}

function paper(entry: string | undefined, attachment: string | undefined): PaperName {
  return { entry: Number(entry), attachment: Number(attachment ?? 0) };
}

function byDocumentId(id: string, docket: DocketIndex | undefined): PaperName | undefined {
  // The fourth digit differs between copies of one document.
  const key = id.replace(/^(\d{3})\d/, '$10');
  for (const { number, documentId, attachments } of docket?.entries ?? []) {
    if (number === null) continue;
    if (documentId === key || documentId === id) return { entry: number, attachment: 0 };
    for (const one of attachments) {
      if (one.documentId === key || one.documentId === id)
        return { entry: number, attachment: one.number };
    }
  }
  return undefined;
}
