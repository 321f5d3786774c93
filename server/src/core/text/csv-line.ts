/** A row of CSV (RFC 4180) with its line end `\n`; cells that need quotation marks get them. */
export function csvLine(row: readonly (string | number | boolean | undefined)[]): string {
  return `${row.map(cell).join(',')}\n`;
}

function cell(value: string | number | boolean | undefined): string {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
