import type { TimelineEventInfo } from '../../../server/src/protocol/dates';

const columns = ['Date', 'Where', 'What', 'Text'] as const;

/**
 * The page of the timeline: a table whose heads sort it and whose rows lead to their places. All
 * text is escaped; the only script is the one here, let in by its nonce, and nothing is loaded.
 */
export function timelinePage(events: readonly TimelineEventInfo[], nonce: string): string {
  const heads = columns
    .map((name, i) => `<th scope="col"><button data-sort="${i}">${name}</button></th>`)
    .join('');
  const rows = events
    .map(({ date, end, where, role, text, place }, i) => {
      const day = escaped(end ? `${date} – ${end}` : date);
      const first = place ? `<button class="go" data-go="${i}">${day}</button>` : day;
      return `<tr><td>${first}</td><td>${escaped(where)}</td><td>${escaped(role)}</td><td>${escaped(text)}</td></tr>`;
    })
    .join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}';">
<title>Timeline</title>
<style nonce="${nonce}">
body { font-family: var(--vscode-font-family); color: var(--vscode-foreground); padding: 0.5em 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.35em 0.8em 0.35em 0; border-bottom: 1px solid var(--vscode-widget-border, #8884); }
td:nth-child(-n+3) { white-space: nowrap; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
th button { font-weight: 600; }
th button[aria-sort=ascending]::after { content: " ▲"; }
th button[aria-sort=descending]::after { content: " ▼"; }
.go { color: var(--vscode-textLink-foreground); }
#copy { color: var(--vscode-button-foreground); background: var(--vscode-button-background); padding: 0.3em 0.9em; margin-bottom: 0.8em; }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
</style>
</head>
<body>
<button id="copy">Copy as Table</button>
<table><thead><tr>${heads}</tr></thead><tbody>
${rows}
</tbody></table>
<script nonce="${nonce}">
const vscode = acquireVsCodeApi();
const body = document.querySelector('tbody');
document.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (!button) return;
  if (button.id === 'copy') vscode.postMessage({ copy: [...body.rows].map((row) => [...row.cells].map((cell) => cell.textContent)) });
  else if (button.dataset.go) vscode.postMessage({ go: Number(button.dataset.go) });
  else if (button.dataset.sort) {
    const column = Number(button.dataset.sort);
    const down = button.getAttribute('aria-sort') === 'ascending';
    for (const other of document.querySelectorAll('th button')) other.removeAttribute('aria-sort');
    button.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const text = (row) => row.cells[column].textContent;
    const rows = [...body.rows].sort((a, b) => text(a).localeCompare(text(b), undefined, { numeric: true }));
    body.append(...(down ? rows.reverse() : rows));
  }
});
</script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Rows of cells as a Markdown table. */
export function asTable(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(line), ''].join('\n');
}
