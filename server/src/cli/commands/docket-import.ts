import { readCaseFile } from '../../core/case/case-file';
import { findCaseFile } from '../../core/case/find-case-file';
import { sheetDay } from '../../core/docket/calendar-day';
import { type ImportedFile, importJson, importReport } from '../../core/docket/merge/import-report';
import { planImport } from '../../core/docket/merge/plan-import';
import type { Docket } from '../../core/docket/model';
import { readDocket } from '../../core/docket/sources/read-docket';
import type { Problem } from '../../core/text/problem';
import { diskFiles } from '../../host/disk-files';
import { readTextFile } from '../../host/read-text';
import type { Arguments } from '../args';
import type { Command } from '../command';
import { absolute, folderOf, shownPath } from '../paths';
import { readForRewriting, rewrite } from '../rewrite-file';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

/** `docket import`: merges saved dockets into `docket.yaml`. */
export const docketImport: Command = {
  name: 'docket import',
  usage: 'FILE…',
  summary: 'Merge a saved docket (court page, CourtListener, feed, notice, CSV) into docket.yaml.',
  options: {
    into: {
      help: 'The docket.yaml to merge into; that of the case folder if left out.',
      value: 'FILE',
    },
    'as-of': { help: 'The day the docket was saved, where it does not say.', value: 'DATE' },
    'dry-run': { help: 'Say what would change, and write nothing.' },
    format: { help: 'How to say it.', value: 'FORMAT', choices: ['text', 'json'] },
  },
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.positionals.length === 0) {
    throw new UsageError('Name the saved docket: pincite docket import FILE.');
  }
  const asOfWritten = args.value('as-of');
  const asOf = asOfWritten === undefined ? undefined : sheetDay(asOfWritten);
  if (asOfWritten !== undefined && asOf === undefined) {
    throw new UsageError(`--as-of takes a date like 2016-04-20, not “${asOfWritten}”.`);
  }
  const into = await targetOf(args.value('into'), terminal.folder);
  if (!/\.ya?ml$/i.test(into.path)) {
    throw new UsageError('--into takes a .yaml file: only that keeps comments.');
  }
  const old = await readForRewriting(into.path, into.path);
  let text = old.text;
  const done: ImportedFile[] = [];
  for (const named of args.positionals) {
    const source = await readSource(named, terminal.folder);
    if (source.docket.entries.length === 0) {
      throw new UsageError(`${named}: This is a docket, but it holds no entries.`);
    }
    const plan = planImport(text, source.docket, {
      ...(asOf !== undefined && { asOf }),
      ...(into.caseNumber !== undefined && { caseNumber: into.caseNumber }),
    });
    const [refused] = plan.refused;
    if (refused) {
      // A fault of the file's is said of the file; what forbids the import, of the import.
      const where = refused.code.startsWith('import/') ? named : shown(terminal, into.path);
      throw new UsageError(`${where}: ${refused.message} Nothing was written.`);
    }
    text = plan.text;
    done.push({ file: named, label: source.docket.source.kind, plan });
  }
  const result = text ?? '';
  const changes = result !== (old.text ?? '');
  const write = changes && !args.has('dry-run');
  if (write) await rewrite(into.path, into.path, result, old, 'Import again.');
  const target = shown(terminal, into.path);
  terminal.out.write(
    args.value('format') === 'json'
      ? importJson(target, done, { changes, written: write })
      : importReport(target, done, { changes, written: write }),
  );
  return 0;
}

interface Target {
  readonly path: string;
  readonly caseNumber: string | undefined;
}

/** The docket.yaml meant, and the number of the case whose folder it lies in. */
async function targetOf(named: string | undefined, folder: string): Promise<Target> {
  const files = diskFiles();
  const path = named === undefined ? undefined : absolute(folder, named);
  const caseFile = await findCaseFile(files, path === undefined ? folder : folderOf(path));
  const content = caseFile === undefined ? undefined : await files.read(caseFile);
  const read = content?.kind === 'text' ? readCaseFile(content.text).caseFile : undefined;
  const caseFolder = caseFile === undefined ? folder : folderOf(caseFile);
  const own = read?.docket.find((name) => /\.ya?ml$/i.test(name) && !/[*?]/.test(name));
  return {
    path: path ?? absolute(caseFolder, own ?? 'docket.yaml'),
    caseNumber: read?.number,
  };
}

/** A saved docket, read; throws a `UsageError` where it is none. */
export async function readSource(
  named: string,
  folder: string,
): Promise<{ docket: Docket; problems: readonly Problem[] }> {
  const path = absolute(folder, named);
  const content = await readTextFile(path);
  if (content.kind === 'missing') throw new UsageError(`There is no “${named}”.`);
  if (content.kind === 'unreadable') throw new UsageError(`${named}: ${content.why}`);
  const { docket, problems } = readDocket({ path, text: content.text });
  if (!docket) throw new UsageError(`${named}: ${problems[0]?.message ?? 'This is no docket.'}`);
  return { docket, problems };
}

function shown(terminal: Terminal, path: string): string {
  return shownPath(terminal.folder, path, '');
}
