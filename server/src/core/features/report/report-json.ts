import type { NamedReport } from './named-report';

/** As data for `JSON.stringify`; lines and characters count from 0. */
export function reportJson(reports: readonly NamedReport[]): object {
  return {
    files: reports.map(({ name, report, lines }) => ({
      file: name,
      facts: report.facts,
      counts: report.counts,
      rows: report.rows.map(({ range, ...row }) => ({
        ...row,
        range: { start: lines.positionAt(range.start), end: lines.positionAt(range.end) },
      })),
    })),
  };
}
