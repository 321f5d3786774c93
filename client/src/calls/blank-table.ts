import * as vscode from 'vscode';

const row = /^\s*\|.*\|\s*$/;
const rule = /^\s*\|[\s:|-]+\|\s*$/;
/** A row in which every cell is a marked blank: `| [DATE] | [TIME] |`. */
const blankRow = /^\s*(?:\|\s*\[[A-Z][A-Z -]*\]\s*)+\|\s*$/;

/**
 * The first table of calls, one with a column “Date”, that holds nothing but marked blanks, as a
 * kit leaves it; undefined where there is none. A table with a word of its own in it is a person's.
 */
export function blankTable(document: vscode.TextDocument): vscode.Range | undefined {
  const text = (line: number) => (line < document.lineCount ? document.lineAt(line).text : '');
  for (let line = 0; line < document.lineCount; line++) {
    if (!rule.test(text(line + 1)) || !/\|\s*Date\s*\|/i.test(text(line))) continue;
    let end = line + 2;
    while (blankRow.test(text(end))) end++;
    if (end === line + 2 || row.test(text(end))) continue;
    return new vscode.Range(new vscode.Position(line, 0), document.lineAt(end - 1).range.end);
  }
  return undefined;
}
