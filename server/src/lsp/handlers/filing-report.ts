import { longDate } from '../../core/docket/calendar-day';
import { filingReport as reportOf } from '../../core/features/report/filing-report';
import { reportHtml } from '../../core/features/report/report-html';
import {
  filingReport as method,
  type ReportResult,
  saveReport,
  showPlace,
} from '../../protocol/report';
import type { DocumentParams } from '../../protocol/requests';
import { clock } from '../clock';
import { fromToken } from '../from-lsp';
import { defineHandler } from './define';

export const filingReport = defineHandler<DocumentParams, ReportResult | null>({
  method,
  empty: null,
  async answer(session, { uri }, token) {
    const first = await session.draftAt(uri);
    if (!first) return null;
    const { document } = first;
    // Quotations are looked up in the copies, so those are read first.
    const context = (await session.caseOf(document))?.context;
    if (context) await session.records.prepare(context, document.filing, true);
    const draft = await session.draftAt(uri);
    if (!draft || token.isCancellationRequested) return null;
    const findings = session.findings(draft, fromToken(token));
    const report = reportOf(draft.snapshot, findings);
    const name = document.path?.slice(document.path.lastIndexOf('/') + 1) ?? 'Filing';
    const lines = { positionAt: (offset: number) => document.positionAt(offset) };
    const named = [{ name, report, lines }];
    const made = longDate(clock.today());
    return {
      page: reportHtml(named, {
        made,
        linkTo: ({ range }) => commandLink(showPlace, uri, document.positionAt(range.start).line),
        bar: [{ label: 'Save to Print…', href: commandLink(saveReport) }],
      }),
      printed: reportHtml(named, { made }),
      counts: report.counts,
    };
  },
});

function commandLink(command: string, ...values: readonly (string | number)[]): string {
  const given = values.length > 0 ? `?${encodeURIComponent(JSON.stringify(values))}` : '';
  return `command:${command}${given}`;
}
