import { isAbsolute } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../../core/checks/define';
import type { Range } from '../../core/text/range';
import type { Listing, Result, Rule } from '../listing';
import { version } from '../version';
import type { Reporter } from './reporter';

/**
 * A SARIF 2.1.0 log (OASIS, 27 March 2020) with one run. The rules stand at its end, as codes that
 * are no checks' (a case file's errors) are known only once they were met.
 */
export function sarifReporter<T>({ rules, toResult }: Listing<T>): Reporter<T> {
  const known = [...rules];
  const indexes = new Map(known.map(({ code }, i) => [code, i]));
  const indexOf = (code: string) => {
    const index = indexes.get(code) ?? known.push(sourceRule(code)) - 1;
    indexes.set(code, index);
    return index;
  };
  let isFirst = true;
  return {
    *begin() {
      yield `{
"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
"version": "2.1.0",
"runs": [{
"columnKind": "utf16CodeUnits",
"newlineSequences": ["\\r\\n", "\\n", "\\r"],
"results": [`;
    },
    *file({ file, document, items }) {
      const uri = artifactUri(file);
      for (const item of items) {
        const result = toResult(item);
        const log = sarifResult(result, indexOf(result.code), uri, document);
        yield `${isFirst ? '' : ','}\n${JSON.stringify(log)}`;
        isFirst = false;
      }
    },
    *end({ unreadable }) {
      const invocation = {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: unreadable.map(({ file, message }) => ({
          level: 'error',
          message: { text: message },
          locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(file) } } }],
        })),
      };
      const driver = {
        name: 'Pincite',
        version,
        semanticVersion: version,
        rules: known.map(sarifRule),
      };
      yield `\n],
"invocations": [${JSON.stringify(invocation)}],
"tool": { "driver": ${JSON.stringify(driver, null, 1)} }
}]
}\n`;
    },
  };
}

function sarifResult(
  { code, severity, message, range, fixes }: Result,
  ruleIndex: number,
  uri: string,
  document: TextDocument,
): object {
  return {
    ruleId: code,
    ruleIndex,
    kind: severity ? 'fail' : 'informational',
    level: levelOf(severity),
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: { uri }, region: regionOf(document, range) } },
    ],
    ...(fixes && fixes.length > 0
      ? {
          fixes: fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [
              {
                artifactLocation: { uri },
                replacements: edits.map((edit) => ({
                  deletedRegion: regionOf(document, edit.range),
                  insertedContent: { text: edit.text },
                })),
              },
            ],
          })),
        }
      : {}),
  };
}

/** Lines and columns from 1, the end exclusive. */
function regionOf(document: TextDocument, range: Range): object {
  const start = document.positionAt(range.start);
  const end = document.positionAt(range.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function sarifRule({ code, severity, summary, why, silence }: Rule): object {
  return {
    id: code,
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: why },
    help: {
      text: silence === undefined ? why : `${why}\n\n${silence}`,
      markdown: silence === undefined ? why : `${why}\n\n${silence}`,
    },
    defaultConfiguration: { level: levelOf(severity) },
  };
}

/** The rule of a code that is no check's: a problem of a case file or a docket source. */
function sourceRule(code: string): Rule {
  return {
    code,
    severity: 'error',
    summary: 'A case file or docket source cannot be read as it is',
    why: 'What is wrong in case.yaml or in a docket source is not used: citations are then checked against less than the folder holds, or not at all.',
  };
}

/** SARIF has three levels; what only hints is a note as well. */
function levelOf(severity: Severity | undefined): 'error' | 'warning' | 'note' | 'none' {
  if (severity === undefined) return 'none';
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

/**
 * A path as a URI reference: relative as it was given, its parts percent-encoded; an absolute one
 * with the scheme `file`.
 */
export function artifactUri(file: string): string {
  const parts = file.toWellFormed().split('/').map(encodeURIComponent);
  if (!isAbsolute(file)) return parts.join('/');
  const drive = /^[A-Za-z]%3A$/.exec(parts[0] ?? '');
  return `file://${drive ? '/' : ''}${parts.join('/').replace('%3A', drive ? ':' : '%3A')}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
