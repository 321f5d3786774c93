import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../../core/checks/define';
import { checks } from '../../core/checks/table';
import { createEngine, type Engine, type Severities } from '../../core/engine/engine';
import { readFiling } from '../../core/filing/read-filing';
import type { Command } from '../command';
import type { ListedFile, Listing, PrettyStyle, ReadText } from '../listing';
import { jsonRange, place, textAt } from '../positions';
import { oneLine } from '../reporters/display';
import { frame } from '../reporters/frame';
import { runListing } from '../run-listing';
import { readSeverities } from '../severities';
import { listingOptions } from './listing-options';
import { howToSilence } from './silence';

/** The gravest first. */
const levels: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const check: Command = {
  name: 'check',
  usage: 'PATH…',
  summary:
    'Report the slips in filings, and in the case files and dockets they are checked against.',
  options: {
    ...listingOptions,
    severity: {
      help: 'Set how grave a finding is: CODE=error, warning, information, hint or off; CODE may be “docket/*”. Can be given again.',
      value: 'CODE=LEVEL',
      repeatable: true,
    },
    'min-severity': {
      help: 'Show only what is at least as grave; the exit code minds all.',
      value: 'LEVEL',
      choices: levels,
    },
  },
  run(args, terminal) {
    const severities = readSeverities(args.values('severity'));
    const least = levels.indexOf(args.value('min-severity') as Severity);
    const listing = findingsListing(createEngine(), severities);
    const rank = ({ severity }: Finding) => levels.indexOf(severity);
    const counts = (finding: Finding) => rank(finding) <= levels.indexOf('warning');
    const shows = (finding: Finding) => least < 0 || rank(finding) <= least;
    return runListing({ listing, counts, shows }, args, terminal, 'as-sources');
  },
};

function findingsListing(engine: Engine, severities: Severities): Listing<Finding> {
  return {
    key: 'findings',
    nouns: ['finding', 'findings'],
    rules: checks.map((one) => ({ ...one, silence: howToSilence(one.code) })),
    itemsOf: (file) => findingsOf(engine, severities, file),
    toJson,
    toResult: (finding) => finding,
    toLines,
  };
}

function findingsOf(engine: Engine, severities: Severities, file: ReadText): readonly Finding[] {
  if (file.kind === 'source') {
    return file.problems.map((problem) => ({ severity: 'error', ...problem }));
  }
  const filing = readFiling(file.text);
  return engine.check({
    ...{ filing, severities },
    ...(file.case ? { case: file.case } : {}),
    ...(file.packet ? { packet: file.packet } : {}),
  });
}

function toJson(finding: Finding, document: TextDocument): object {
  const { code, severity, message, range, fixes } = finding;
  return {
    code,
    severity,
    message,
    text: textAt(document, range),
    range: jsonRange(document, range),
    ...(fixes && fixes.length > 0
      ? {
          fixes: fixes.map(({ title, edits }) => ({
            title,
            edits: edits.map((edit) => ({
              range: jsonRange(document, edit.range),
              newText: edit.text,
            })),
          })),
        }
      : {}),
  };
}

/** `file:line:column severity message (code)`, the place in the text, and what would mend it. */
function* toLines(
  { file, document, items }: ListedFile<Finding>,
  { paint, columns }: PrettyStyle,
): Iterable<string> {
  for (const [i, { code, severity, message, range, fixes = [] }] of items.entries()) {
    if (i > 0) yield '';
    const at = paint('bold', `${oneLine(file)}:${place(document, range.start)}`);
    yield `${at} ${paint(severity, severity)} ${oneLine(message)} ${paint('dim', `(${code})`)}`;
    yield* frame(document, range, { columns, paint, severity });
    for (const { title } of fixes) yield paint('dim', `   fix: ${oneLine(title)}`);
  }
}
