import { createEngine } from '../../core/engine/engine';
import { filingReport } from '../../core/features/report/filing-report';
import type { NamedReport } from '../../core/features/report/named-report';
import { reportHtml } from '../../core/features/report/report-html';
import { reportJson } from '../../core/features/report/report-json';
import { reportMarkdown } from '../../core/features/report/report-markdown';
import { readFiling } from '../../core/filing/read-filing';
import { LineIndex } from '../../core/text/line-index';
import type { Command } from '../command';
import { readFilings } from '../filings';
import { listingOptions } from './listing-options';

export const report: Command = {
  name: 'report',
  usage: 'PATH…',
  summary:
    'Report every citation, quotation, date and cross-reference of filings, and what came of it; what needs a person stands first.',
  options: {
    format: {
      help: 'How to write it: md (the default), html (one page that prints), json.',
      value: 'FORMAT',
      choices: ['md', 'html', 'json'],
    },
    case: listingOptions.case,
    'no-case': listingOptions['no-case'],
    'stdin-name': listingOptions['stdin-name'],
  },
  async run(args, terminal) {
    const reading = await readFilings(args, args.positionals, terminal, 'as-text');
    const engine = createEngine();
    const reports: NamedReport[] = [];
    let failed = reading.empty.length > 0;
    for (const folder of reading.empty) {
      terminal.err.write(`pincite: ${folder}: There is no filing in this folder.\n`);
    }
    for await (const read of reading.files()) {
      if (read.kind === 'unreadable') {
        failed = true;
        terminal.err.write(`pincite: ${read.file}: ${read.why}\n`);
      } else if (read.kind === 'source') {
        if (read.problems.length > 0) {
          terminal.err.write(
            `pincite: ${read.file}: There are errors in it; “pincite check” tells.\n`,
          );
        }
      } else {
        const filing = readFiling(read.text);
        const snapshot = {
          filing,
          ...(read.case ? { case: read.case } : {}),
          ...(read.packet ? { packet: read.packet } : {}),
        };
        const findings = engine.check(snapshot);
        reports.push({
          name: read.file,
          report: filingReport(snapshot, findings),
          lines: new LineIndex(read.text),
        });
      }
    }
    terminal.out.write(written(args.value('format'), reports));
    await terminal.out.drained();
    if (failed) return 2;
    return reports.some(({ report: { counts } }) => counts.wrong > 0) ? 1 : 0;
  },
};

function written(format: string | undefined, reports: readonly NamedReport[]): string {
  if (format === 'html') return reportHtml(reports);
  if (format === 'json') return `${JSON.stringify(reportJson(reports), undefined, 2)}\n`;
  return reportMarkdown(reports);
}
