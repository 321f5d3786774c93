import { newCaseFiles } from '../../core/kits/new-case';
import { writeNewFiles } from '../../host/new-files';
import { describeFileError } from '../../host/read-text';
import type { Arguments } from '../args';
import type { Command } from '../command';
import { absolute, withSlashes } from '../paths';
import { oneLine } from '../reporters/display';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import { readSource } from './docket-import';

/** `init`: a case folder from a saved docket, or an empty one. */
export const init: Command = {
  name: 'init',
  usage: '[DOCKET] [DIR]',
  summary: 'Make a case folder from a saved docket: case.yaml, docket.yaml and a first draft.',
  options: {
    empty: { help: 'Without a docket: the files with blanks to fill.' },
  },
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const empty = args.has('empty');
  const [source, dir = '.', ...more] = empty ? [undefined, ...args.positionals] : args.positionals;
  if (more.length > 0) throw new UsageError('Name one docket and one folder.');
  if (!empty && source === undefined) {
    throw new UsageError('Name a saved docket, or say --empty for a case folder without one.');
  }
  const docket = source === undefined ? undefined : await readSource(source, terminal.folder);
  if (docket?.docket.entries.some(({ caseNumber }) => caseNumber !== undefined)) {
    throw new UsageError(`${source}: This file speaks of several cases; a folder is one case's.`);
  }
  const files = newCaseFiles(docket?.docket);
  const folder = absolute(terminal.folder, dir);
  const shown = withSlashes(dir);
  const outcome = await writeNewFiles(folder, files).catch((error: unknown) => {
    throw new UsageError(`${shown}: ${writeFailure(error)}`);
  });
  if (outcome.kind === 'exists') {
    const names = outcome.paths.join(', ');
    throw new UsageError(
      `${shown} holds ${names} already. Nothing is overwritten; name another folder.`,
    );
  }
  const about = docket?.docket;
  const name = about?.case.name ?? about?.case.number;
  if (about) {
    const entries = about.entries.length === 1 ? '1 entry' : `${about.entries.length} entries`;
    terminal.out.write(`${name === undefined ? 'A docket' : oneLine(name)}: ${entries}.\n`);
  }
  for (const { path } of files)
    terminal.out.write(`  ${shown === '.' ? '' : `${shown}/`}${path}\n`);
  return 0;
}

function writeFailure(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return 'You have no permission to write here.';
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'This is a file, not a folder.';
  if (code === 'ENOSPC') return 'The disk is full.';
  return describeFileError(error);
}
