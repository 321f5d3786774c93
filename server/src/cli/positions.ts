import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../core/text/range';

/** Line and character from 0, characters in UTF-16 units: positions as LSP has them. */
export interface JsonRange {
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

interface JsonPosition {
  readonly line: number;
  readonly character: number;
}

export function jsonRange(document: TextDocument, range: Range): JsonRange {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) };
}

/** The words at a range, to the letter. */
export function textAt(document: TextDocument, range: Range): string {
  return document.getText().slice(range.start, range.end);
}

/** `line:column` of an offset, both from 1, as editors count. */
export function place(document: TextDocument, offset: number): string {
  const { line, character } = document.positionAt(offset);
  return `${line + 1}:${character + 1}`;
}
