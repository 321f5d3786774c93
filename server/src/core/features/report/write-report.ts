import type { LineIndex } from '../../text/line-index';
import { escapeMarkdown } from '../markdown';
import type { FilingReport, ReportRow, RowStatus } from './filing-report';

/** A report of one filing with its name and lines, ready to be written. */
export interface NamedReport {
  readonly name: string;
  readonly report: FilingReport;
  readonly lines: LineIndex;
}

const titles: Readonly<Record<RowStatus, string>> = {
  wrong: 'To mend',
  look: 'To look at',
  unchecked: 'Not checked',
  right: 'In order',
};

/** As Markdown, a table for each group. */
export function reportMarkdown(reports: readonly NamedReport[]): string {
  const parts = reports.map(({ name, report, lines }) => {
    const groups = groupsOf(report).map(([status, rows]) => {
      const table = rows.map((row) => {
        const cells = [
          place(row, lines),
          row.kind,
          row.text,
          [row.found, ...row.notes].join(' — '),
        ];
        return `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
      });
      return `## ${titles[status]} (${rows.length})\n\n| Line | What | In the filing | Found |\n|---|---|---|---|\n${table.join('\n')}\n`;
    });
    return `# ${escapeMarkdown(name)}\n\n${groups.length > 0 ? groups.join('\n') : 'Nothing in it that could be checked.\n'}`;
  });
  return parts.join('\n');
}

/** Where the line numbers of the page lead to; nowhere in a page that is printed. */
export interface PageLinks {
  /** @param line from 0 */
  readonly hrefOf?: (line: number) => string;
}

/** As one HTML page that needs nothing beside it and prints well; every word is escaped. */
export function reportHtml(reports: readonly NamedReport[], { hrefOf }: PageLinks = {}): string {
  const title = 'Filing report';
  const body = reports.map(({ name, report, lines }) => {
    const groups = groupsOf(report).map(([status, rows]) => {
      const table = rows.map((row) => {
        const notes = row.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
        const found = `${escapeHtml(row.found)}${notes === '' ? '' : `<ul>${notes}</ul>`}`;
        return `<tr><td>${linkedPlace(row, lines, hrefOf)}</td><td>${row.kind}</td><td>${escapeHtml(row.text)}</td><td>${found}</td></tr>`;
      });
      return `<h2 class="${status}">${titles[status]} (${rows.length})</h2>\n<table>\n<thead><tr><th>Line</th><th>What</th><th>In the filing</th><th>Found</th></tr></thead>\n<tbody>\n${table.join('\n')}\n</tbody>\n</table>`;
    });
    return `<section>\n<h1>${escapeHtml(name)}</h1>\n${summaryOf(report)}\n${groups.length > 0 ? groups.join('\n') : '<p>Nothing in it that could be checked.</p>'}\n</section>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
html { background: #fff; }
body { font: 11pt/1.4 Georgia, serif; margin: 2em auto; max-width: 60em; padding: 0 1em; color: #111; }
h1 { font-size: 1.4em; } h2 { font-size: 1.1em; border-left: .4em solid #888; padding-left: .5em; break-after: avoid; }
h2.wrong { border-color: #b00020; } h2.look { border-color: #b26a00; } h2.right { border-color: #2e7d32; }
table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; }
th, td { border: 1px solid #bbb; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th, td:nth-child(-n+2) { white-space: nowrap; } td:nth-child(3) { width: 38%; } td:nth-child(4) { overflow-wrap: anywhere; }
th { background: #eee; } tr { break-inside: avoid; } ul { margin: .2em 0 0; padding-left: 1.2em; }
@media print { body { margin: 0; max-width: none; font-size: 9.5pt; } section { break-after: page; } section:last-child { break-after: auto; } }
</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** As data for `JSON.stringify`; lines and characters count from 0. */
export function reportJson(reports: readonly NamedReport[]): object {
  return {
    files: reports.map(({ name, report, lines }) => ({
      file: name,
      counts: report.counts,
      rows: report.rows.map(({ range, ...row }) => ({
        ...row,
        range: { start: lines.positionAt(range.start), end: lines.positionAt(range.end) },
      })),
    })),
  };
}

function groupsOf({ rows }: FilingReport): [RowStatus, readonly ReportRow[]][] {
  return (Object.keys(titles) as RowStatus[]).flatMap(
    (status): [RowStatus, readonly ReportRow[]][] => {
      const here = rows.filter((row) => row.status === status);
      return here.length > 0 ? [[status, here]] : [];
    },
  );
}

function place({ range }: ReportRow, lines: LineIndex): string {
  return String(lines.positionAt(range.start).line + 1);
}

/** `3 to mend, 12 in order`: what the reader wants to know first. */
function summaryOf({ counts }: FilingReport): string {
  const said = (Object.keys(titles) as RowStatus[]).flatMap((status) =>
    counts[status] > 0 ? `${counts[status]} ${titles[status].toLowerCase()}` : [],
  );
  return said.length > 0 ? `<p>${said.join(', ')}.</p>` : '';
}

function linkedPlace(row: ReportRow, lines: LineIndex, hrefOf: PageLinks['hrefOf']): string {
  const { line } = lines.positionAt(row.range.start);
  if (!hrefOf) return String(line + 1);
  return `<a href="${escapeHtml(hrefOf(line))}">${line + 1}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
