/** The cells of a row of a Markdown table, trimmed, `\|` read as a bar. */
export function readCells(row: string): string[] {
  const cells: string[] = [];
  let cell = '';
  const inner = row.trim().replace(/^\|/, '');
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] === '\\' && inner[at + 1] === '|') {
      cell += '|';
      at++;
    } else if (inner[at] === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += inner[at];
  }
  if (cell.trim() !== '') cells.push(cell.trim());
  return cells;
}

/** A row of a Markdown table; what would end a cell is escaped or folded. */
export function writeRow(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

/** The header of a Markdown table and the rule below it. */
export function writeHead(titles: readonly string[]): string[] {
  return [writeRow(titles), `|${titles.map(() => ' --- |').join('')}`];
}

/** Whether a row is the one between the header and the body: `| --- | :-- |`. */
export function isRule(row: string): boolean {
  return /^\s*\|(?:\s*:?-+:?\s*\|)*\s*(?::?-+:?)?\s*$/.test(row) && row.includes('-');
}

function escaped(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}
