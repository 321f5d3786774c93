import * as vscode from 'vscode';

/** What an inserted caption replaces, and what has to stand around it. */
export interface Place {
  readonly range: vscode.Range;
  readonly before: string;
  readonly after: string;
}

/**
 * Where a caption goes: the blank line that the cursor stands on, else the top of the filing,
 * below its front matter. A blank line parts it from the text after it.
 */
export function captionPlace(document: vscode.TextDocument, cursor: vscode.Position): Place {
  const line = document.lineAt(cursor.line);
  const top = endOfFrontMatter(document);
  if (line.isEmptyOrWhitespace && cursor.line >= top) {
    const previous = cursor.line > 0 ? document.lineAt(cursor.line - 1) : undefined;
    return {
      range: line.range,
      before: previous && !previous.isEmptyOrWhitespace ? '\n' : '',
      after: '',
    };
  }
  const start = new vscode.Position(Math.min(top, document.lineCount - 1), 0);
  const below = document.lineAt(start.line);
  return {
    range: new vscode.Range(start, start),
    before: top > 0 ? '\n' : '',
    after: below.isEmptyOrWhitespace ? '' : '\n',
  };
}

/** The line after the front matter, 0 where there is none. */
function endOfFrontMatter(document: vscode.TextDocument): number {
  if (document.lineAt(0).text.trimEnd() !== '---') return 0;
  for (let line = 1; line < document.lineCount; line++) {
    if (/^(?:---|\.\.\.)\s*$/.test(document.lineAt(line).text)) return line + 1;
  }
  return 0;
}
