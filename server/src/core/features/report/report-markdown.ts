import { escapeMarkdown } from '../markdown';
import { groupsOf, groupTitles, kindTitles, lineOf, type NamedReport } from './named-report';

/** As Markdown, a table for each group. */
export function reportMarkdown(reports: readonly NamedReport[]): string {
  return reports.map(oneReport).join('\n');
}

function oneReport(named: NamedReport): string {
  const { name, report } = named;
  const facts = report.facts.map((fact) => `- ${fact.name}: ${escapeMarkdown(fact.value)}`);
  const groups = groupsOf(report).map(([status, rows]) => {
    const table = rows.map((row) => {
      const found = [row.found, ...row.notes].filter((one) => one !== '').join(' — ');
      const cells = [String(lineOf(row, named)), kindTitles[row.kind], row.text, found];
      return `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
    });
    return `## ${groupTitles[status]} (${rows.length})\n\n| Line | What | In the filing | Found |\n|---|---|---|---|\n${table.join('\n')}\n`;
  });
  const body = groups.length > 0 ? groups.join('\n') : 'Nothing in it that could be checked.\n';
  return `# ${escapeMarkdown(name)}\n\n${facts.join('\n')}\n\n${body}`;
}
