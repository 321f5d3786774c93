import type { DocketReading } from '../../model';
import type { DocketSourceFormat, SourceFile } from '../define';
import { headOf, readPage } from '../html/page';
import { ReportReader } from './report-reader';

/** A CM/ECF docket report saved from the browser: district courts, and bankruptcy courts as far as their tables are the same. */
export const docketReport: DocketSourceFormat = {
  kind: 'pacer-html',
  label: 'a court docket report',
  recognises: ({ text }) => {
    const head = headOf(text);
    return (
      /<(?:html|head|body|table|h3|center|td)\b/i.test(head) &&
      (/>\s*Docket\s+Text\s*</i.test(head) ||
        /docket for case #|bankruptcy petition #|adversary proceeding #/i.test(head))
    );
  },
  read: readDocketReport,
};

/** Reads a docket report; one pass over the page. A sheet without entries is a docket with none. */
export function readDocketReport(file: SourceFile): DocketReading {
  const reader = new ReportReader(file.path);
  readPage(file.text, reader);
  if (!reader.isSheet) {
    const range = { start: 0, end: 0 };
    const message = 'This page is no docket report: it has no table of docket entries.';
    return { problems: [{ code: 'source/not-a-docket', range, message }] };
  }
  const { asOf } = reader;
  const source = {
    kind: docketReport.kind,
    file: file.path,
    ...(asOf !== undefined && { asOf }),
  };
  return { docket: { source, case: reader.case(), entries: reader.entries }, problems: [] };
}
