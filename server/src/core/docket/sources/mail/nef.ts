import { entryWith } from '../../entry-text/read-entry-text';
import type { Docket, DocketReading } from '../../model';
import type { DocketSourceFormat, SourceFile } from '../define';
import { looksLikeMail, readMessage } from './message';
import { type Notice, readNotice } from './notice';
import { noticeOfHtml, noticeOfText } from './notice-text';

/** A saved notice of electronic filing: the e-mail itself, or its page or text. */
export const nef: DocketSourceFormat = {
  kind: 'nef',
  label: 'a notice of electronic filing',
  recognises: ({ text }) => looksLikeMail(text) || looksLikeNotice(text),
  read: readNef,
};

function looksLikeNotice(text: string): boolean {
  return (
    /Notice\s+of\s+(?:Electronic\s+Filing|Docket\s+Activity)/i.test(text) &&
    /The\s+following\s+transaction\s+was/i.test(text) &&
    /Case\s+Number\s*:/i.test(text) &&
    /Docket\s+Text\s*:/i.test(text)
  );
}

/**
 * Reads a notice of electronic filing. The magic number of its links and its recipients never
 * enter the model. An e-mail without a notice gives a problem.
 */
export function readNef(file: SourceFile): DocketReading {
  const notice = looksLikeMail(file.text) ? noticeInMail(file) : noticeInPage(file.text, file.path);
  if (!notice) {
    const range = { start: 0, end: 0 };
    const message = 'This message is no notice of electronic filing: it has no docket text.';
    return { problems: [{ code: 'source/not-a-docket', range, message }] };
  }
  const asOf = notice.entries[0]?.entered;
  const docket: Docket = {
    source: { kind: nef.kind, file: file.path, ...(asOf !== undefined && { asOf }) },
    case: notice.case,
    entries: notice.entries,
  };
  return { docket, problems: [] };
}

function noticeInMail(file: SourceFile): Notice | undefined {
  const { parts } = readMessage(file.text);
  // The HTML part has the links; the text part stands in where there is no other.
  for (const kind of ['html', 'text'] as const) {
    for (const part of parts) {
      if (part.kind !== kind) continue;
      const made =
        part.kind === 'html' || isHtml(part.text)
          ? noticeOfHtml(part.text)
          : noticeOfText(part.text);
      const notice = readNotice(made, file.path, part.range.start);
      if (!notice) continue;
      if (part.exact) return notice;
      return {
        ...notice,
        entries: notice.entries.map((entry) => entryWith(entry, { range: part.range })),
      };
    }
  }
  return undefined;
}

function noticeInPage(text: string, path: string): Notice | undefined {
  return readNotice(isHtml(text) ? noticeOfHtml(text) : noticeOfText(text), path);
}

function isHtml(text: string): boolean {
  return (
    /<(?:html|body|table|div|p|br|strong)\b[^>]*>/i.test(text.slice(0, 20_000)) &&
    /<(?:td|br|p)\b/i.test(text)
  );
}
