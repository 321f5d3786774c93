import {
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { Finding, Severity } from '../core/checks/define';
import type { TextEdit as CoreEdit } from '../core/text/edit';
import type { Problem } from '../core/text/problem';
import type { Range as CoreRange } from '../core/text/range';

/** Anything that knows its lines: an open document, or the lines of a file as read. */
export interface Lines {
  positionAt(offset: number): Position;
}

/** What the editor shows findings as coming from. */
export const source = 'pincite';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange({ start, end }: CoreRange, lines: Lines): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function toEdit({ range, text }: CoreEdit, lines: Lines): TextEdit {
  return { range: toRange(range, lines), newText: text };
}

export function toDiagnostic(finding: Finding, lines: Lines): Diagnostic {
  return {
    range: toRange(finding.range, lines),
    severity: severities[finding.severity],
    code: finding.code,
    source,
    message: finding.message,
  };
}

/** What could not be read of a case file or a docket source: always an error. */
export function problemToDiagnostic({ range, code, message }: Problem, lines: Lines): Diagnostic {
  return {
    range: toRange(range, lines),
    severity: DiagnosticSeverity.Error,
    code,
    source,
    message,
  };
}

/** Whether two lists of what is made here are the same; asked at every key, so without JSON. */
export function areSame(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
}

function isSame(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return (
    b !== undefined &&
    isSamePlace(a.range.start, b.range.start) &&
    isSamePlace(a.range.end, b.range.end) &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message
  );
}

function isSamePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
