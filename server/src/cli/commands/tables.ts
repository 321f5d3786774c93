import { TextDocument } from 'vscode-languageserver-textdocument';
import { refreshTables, type TableRefresh } from '../../core/case/tables/refresh';
import { changesSaid, keptSaid, problemSaid } from '../../core/case/tables/say';
import { keptTables } from '../../core/filing/kept-table';
import { readFiling } from '../../core/filing/read-filing';
import { applyEdits } from '../../core/text/edit';
import type { Range } from '../../core/text/range';
import type { Command } from '../command';
import { type ReadFile, readFilings } from '../filings';
import { absolute } from '../paths';
import { jsonRange, place } from '../positions';
import { oneLine } from '../reporters/display';
import { readForRewriting, rewrite } from '../rewrite-file';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import { listingOptions } from './listing-options';

/** `tables`: which kept tables of filings are out of date; with `--write`, brings them to date. */
export const tables: Command = {
  name: 'tables',
  usage: 'PATH…',
  summary:
    'Tell which exhibit lists and tables of record citations are out of date (exit code 1), or bring them to date.',
  options: {
    write: { help: 'Write the tables anew in their files; words by hand are kept.' },
    format: {
      help: 'How to say it: text (the default), json.',
      value: 'FORMAT',
      choices: ['text', 'json'],
    },
    case: listingOptions.case,
    'no-case': listingOptions['no-case'],
    'stdin-name': listingOptions['stdin-name'],
    quiet: listingOptions.quiet,
  },
  async run(args, terminal) {
    if (args.has('write') && args.positionals.includes('-')) {
      throw new UsageError('“--write” writes to files; what is read from “-” has none.');
    }
    const reading = await readFilings(args, args.positionals, terminal, 'as-text');
    const done: FileTables[] = [];
    let failed = reading.empty.length > 0;
    const fail = (file: string, why: string) => {
      failed = true;
      terminal.err.write(`pincite: ${file}: ${why}\n`);
    };
    for (const folder of reading.empty) fail(folder, 'There is no filing in this folder.');
    for await (const read of reading.files()) {
      if (read.kind === 'unreadable') fail(read.file, read.why);
      if (read.kind !== 'filing') continue;
      const found = tablesOf(read);
      if (found.tables.length + found.problems.length === 0) continue;
      const why = args.has('write') ? await write(read, found, terminal) : undefined;
      if (why !== undefined) {
        failed = true;
        terminal.err.write(`pincite: ${why}\n`);
      }
      done.push({
        ...found,
        written: args.has('write') && why === undefined && found.tables.some(isStale),
      });
    }
    if (!args.has('quiet')) {
      terminal.out.write(args.value('format') === 'json' ? inJson(done) : inText(done));
      await terminal.out.drained();
    }
    if (failed) return 2;
    return done.some(isLeft) ? 1 : 0;
  },
};

interface FileTables {
  readonly file: string;
  readonly document: TextDocument;
  readonly tables: readonly TableRefresh[];
  readonly problems: readonly { readonly range: Range; readonly message: string }[];
  readonly written: boolean;
}

type ReadFiling = Extract<ReadFile, { kind: 'filing' }>;

function tablesOf({ file, text, case: inCase, packet }: ReadFiling): FileTables {
  const filing = readFiling(text);
  return {
    file,
    document: TextDocument.create('', 'filing', 0, text),
    tables: refreshTables({ filing, case: inCase, packet }),
    problems: keptTables(filing).problems.map((problem) => ({
      range: problem.range,
      message: problemSaid(problem),
    })),
    written: false,
  };
}

/** Writes the file where a table of it is stale; gives why it cannot. */
async function write(
  { file, text }: ReadFiling,
  { tables: found }: FileTables,
  terminal: Terminal,
): Promise<string | undefined> {
  const edits = found.flatMap((table) => table.edits);
  if (edits.length === 0) return undefined;
  const path = absolute(terminal.folder, file);
  try {
    const old = await readForRewriting(path, file);
    if (old.text !== text) return `${file}: The file was changed meanwhile. Run it again.`;
    await rewrite(path, file, applyEdits(text, edits), old, 'Run it again.');
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

/** `empty`: the filing has nothing left to list, and the table is left as it is. */
function stateOf({ rows, edits, table }: TableRefresh): 'current' | 'stale' | 'empty' {
  if (rows === 0 && table.tables.length > 0) return 'empty';
  return edits.length > 0 ? 'stale' : 'current';
}

function isStale(refresh: TableRefresh): boolean {
  return stateOf(refresh) === 'stale';
}

function isLeft({ tables: found, problems, written }: FileTables): boolean {
  const states = found.map(stateOf);
  return problems.length > 0 || states.includes('empty') || (!written && states.includes('stale'));
}

function inText(files: readonly FileTables[]): string {
  if (files.length === 0) return 'No table is kept in these filings.\n';
  return files
    .flatMap(({ file, document, tables: found, problems, written }) =>
      [
        ...found.map((one) => ({
          range: one.table.opening,
          message: `${one.maker.name}: ${said(one, written)}`,
        })),
        ...problems,
      ]
        .sort((a, b) => a.range.start - b.range.start)
        .map(
          ({ range, message }) =>
            `${oneLine(file)}:${place(document, range.start)}: ${oneLine(message)}\n`,
        ),
    )
    .join('');
}

function said(refresh: TableRefresh, written: boolean): string {
  switch (stateOf(refresh)) {
    case 'empty':
      return 'there is nothing left to list; it was left as it is.';
    case 'current':
      return 'up to date.';
    case 'stale': {
      const now = written ? 'brought to date' : 'out of date';
      return `${now} (${changesSaid(refresh)}). ${keptSaid(refresh)}`.trimEnd();
    }
  }
}

function inJson(files: readonly FileTables[]): string {
  const shown = files.map(({ file, document, tables: found, problems, written }) => ({
    file,
    written,
    tables: found.map((refresh) => ({
      kind: refresh.table.kind,
      range: jsonRange(document, refresh.table.opening),
      state: stateOf(refresh),
      changes: refresh.changes,
      kept: refresh.kept,
    })),
    problems: problems.map(({ range, message }) => ({
      message,
      range: jsonRange(document, range),
    })),
  }));
  return `${JSON.stringify({ files: shown }, undefined, 2)}\n`;
}
