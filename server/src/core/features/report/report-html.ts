import type { ReportRow } from './model';
import { groupsOf, groupTitles, kindTitles, lineOf, type NamedReport } from './named-report';

export interface HtmlOptions {
  /** The page's title; the first filing's name if none is given. */
  readonly title?: string;
  /** The day the report was made, as it is to be shown. */
  readonly made?: string;
  /** Where a row's line number leads; without it, nowhere. */
  readonly linkTo?: (row: ReportRow, report: NamedReport) => string;
  /** Links above the report, which are not printed. */
  readonly bar?: readonly { readonly label: string; readonly href: string }[];
}

/** As one HTML page that needs nothing beside it and prints well; every word is escaped. */
export function reportHtml(reports: readonly NamedReport[], options: HtmlOptions = {}): string {
  const { bar = [], title = `Filing report: ${reports[0]?.name ?? 'nothing'}` } = options;
  const links = bar.map(
    ({ label, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`,
  );
  const sections = reports.map((report) => section(report, options));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${links.length > 0 ? `<nav>${links.join('')}</nav>\n` : ''}${sections.join('\n')}
</body>
</html>
`;
}

function section(named: NamedReport, { made, linkTo }: HtmlOptions): string {
  const { name, report } = named;
  const facts = [...report.facts, ...(made ? [{ name: 'Report made', value: made }] : [])].map(
    (fact) => `<dt>${escapeHtml(fact.name)}</dt><dd>${escapeHtml(fact.value)}</dd>`,
  );
  const counts = Object.entries(groupTitles).map(([status, label]) => {
    const count = report.counts[status as keyof typeof report.counts];
    return `<li class="${status}"><strong>${count}</strong> ${label.toLowerCase()}</li>`;
  });
  const groups = groupsOf(report).map(([status, rows]) => {
    const body = rows.map((row) => tableRow(row, lineOf(row, named), linkTo?.(row, named)));
    return `<h2 class="${status}">${groupTitles[status]} (${rows.length})</h2>
<table>
<thead><tr><th scope="col">Line</th><th scope="col">What</th><th scope="col">In the filing</th><th scope="col">Found</th></tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
  });
  return `<section>
<h1>${escapeHtml(name)}</h1>
<dl>${facts.join('')}</dl>
<ul class="counts">${counts.join('')}</ul>
${groups.length > 0 ? groups.join('\n') : '<p>Nothing in it that could be checked.</p>'}
</section>`;
}

function tableRow(row: ReportRow, line: number, href: string | undefined): string {
  const place = href === undefined ? String(line) : `<a href="${escapeHtml(href)}">${line}</a>`;
  const found = row.found === '' ? [] : [`<p>${escapeHtml(row.found)}</p>`];
  const notes = row.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`);
  // What is to be done comes first where there is something to do.
  const cells = row.codes ? [...notes, ...found] : [...found, ...notes];
  return `<tr><td class="line">${place}</td><td>${kindTitles[row.kind]}</td><td>${escapeHtml(row.text)}</td><td>${cells.join('')}</td></tr>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

// The report is a paper: black on white, whatever the colours of the program that shows it.
const style = `
:root { color-scheme: light; }
html, body { background: #fff; color: #111; }
body { font: 11pt/1.4 Georgia, "Times New Roman", serif; margin: 0 auto; max-width: 64em; padding: 1.5em 2em 3em; }
nav { font: 10pt sans-serif; margin-bottom: 1.2em; }
nav a { margin-right: 1.5em; }
a { color: #0b5394; text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
h1 { font-size: 1.5em; margin: 0 0 .4em; overflow-wrap: anywhere; }
h2 { font-size: 1.1em; margin: 1.6em 0 .5em; border-left: .4em solid #777; padding-left: .5em; break-after: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15em 1.2em; margin: 0 0 .8em; }
dt { color: #555; }
dd { margin: 0; }
.counts { display: flex; flex-wrap: wrap; gap: .4em 1em; list-style: none; margin: 0; padding: 0; }
.counts li { border-left: .4em solid #777; padding: .1em .8em .1em .5em; }
.counts strong { font-size: 1.3em; }
h2.wrong, .counts .wrong { border-color: #b00020; }
h2.look, .counts .look { border-color: #b26a00; }
h2.right, .counts .right { border-color: #2e7d32; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
th, td { border-bottom: 1px solid #ccc; padding: .35em .7em .35em 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; color: #111; }
th { border-bottom: 1.5px solid #555; font-size: .9em; }
th:nth-child(1) { width: 3.2em; }
th:nth-child(2) { width: 7em; }
tr { break-inside: avoid; }
td p { margin: 0; }
.note { color: #444; }
p + .note, .note + p { margin-top: .25em; }
h2.wrong + table .note, h2.look + table .note { color: #111; font-weight: bold; }
h2.wrong + table .note ~ .note, h2.look + table .note ~ .note { font-weight: normal; color: #444; }
@media (max-width: 46em) {
  body { font-size: 10pt; padding: 1em 1.2em 2em; }
  td, th { padding-right: .5em; }
  th:nth-child(1) { width: 2.6em; }
  th:nth-child(2) { width: 6.2em; }
}
@page { margin: 2cm 1.8cm; }
@media print {
  body { font-size: 9.5pt; margin: 0; max-width: none; padding: 0; }
  nav { display: none; }
  a { color: inherit; }
  section { break-after: page; }
  section:last-child { break-after: auto; }
  h2, .counts li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
