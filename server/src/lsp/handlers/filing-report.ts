import { filingReport as reportOf } from '../../core/features/report/filing-report';
import { reportHtml } from '../../core/features/report/write-report';
import { LineIndex } from '../../core/text/line-index';
import { filingReport as method, type ReportResult, showPlace } from '../../protocol/report';
import type { DocumentParams } from '../../protocol/requests';
import { defineHandler } from './define';

export const filingReport = defineHandler<DocumentParams, ReportResult | null>({
  method,
  empty: null,
  async answer(session, { uri }) {
    const first = await session.draftAt(uri);
    if (!first) return null;
    const { document } = first;
    // Quotations are looked up in the copies, so those are read first.
    const context = (await session.caseOf(document))?.context;
    if (context) await session.records.prepare(context, document.filing);
    const draft = await session.draftAt(uri);
    if (!draft) return null;
    const report = reportOf(draft.snapshot, session.findings(draft));
    const name = document.path?.slice(document.path.lastIndexOf('/') + 1) ?? 'Filing';
    const named = [{ name, report, lines: new LineIndex(document.text) }];
    const hrefOf = (line: number) =>
      `command:${showPlace}?${encodeURIComponent(JSON.stringify([uri, line]))}`;
    return {
      page: reportHtml(named, { hrefOf }),
      printed: reportHtml(named),
      counts: report.counts,
    };
  },
});
