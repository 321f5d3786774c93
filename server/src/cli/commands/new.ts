import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseContext } from '../../core/case/load-case';
import { nameOf } from '../../core/case/paths';
import { kitLog } from '../../core/kits/call-log';
import { settable, settableFields } from '../../core/kits/fields';
import type { Kit } from '../../core/kits/kit';
import { renderKit } from '../../core/kits/render-kit';
import { type Source, same } from '../../core/kits/source';
import { kits } from '../../core/kits/table';
import { filersToChoose, opponentsToChoose } from '../../core/kits/who-files';
import { diskFiles } from '../../host/disk-files';
import { describeFileError, readTextFile } from '../../host/read-text';
import { readNamedCase } from '../cases';
import type { Command } from '../command';
import { didYouMean } from '../did-you-mean';
import { readFirmTemplates } from '../firm-templates';
import { absolute, shownPath } from '../paths';
import { readSetValues } from '../set-values';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

export const newFiling: Command = {
  name: 'new',
  usage: 'KIND --case DIR --out DIR',
  summary: 'Write a kind of filing, or a whole kit, from a case folder',
  options: {
    case: { help: 'The case folder, or its case.yaml.', value: 'DIR' },
    out: { help: 'The folder to write to; made if it is not there.', value: 'DIR' },
    set: {
      help: `A value beside the case’s: ${settable.join(', ')}.`,
      value: 'KEY=VALUE',
      repeatable: true,
    },
    log: {
      help: 'A CSV of calls and e-mails: when, time, how, from, to, length, outcome.',
      value: 'FILE',
    },
    templates: { help: 'A folder of your firm’s own templates, KIND/NAME.mustache.', value: 'DIR' },
  },
  async run(args, terminal) {
    const kit = kitNamed(args.positionals);
    const folder = args.value('case');
    const out = args.value('out');
    if (folder === undefined) throw new UsageError('“--case DIR” is missing: the case folder.');
    if (out === undefined) throw new UsageError('“--out DIR” is missing: where to write.');
    const values = readSetValues(args.values('set'), settable);
    const context = await readNamedCase(diskFiles(), terminal.folder, folder);
    if (!context.caseFile) throw new UsageError('--case: the case file cannot be read.');
    const court = context.caseFile.court?.trim().toLowerCase();
    if (kit.courts && court && !kit.courts.includes(court)) {
      const note = `“${kit.id}” is made for ${kit.courts.join(', ')}; this case is in ${court}.`;
      terminal.err.write(`pincite: ${note} Check each rule it names.\n`);
    }
    sayProblems(context, terminal);
    sayParties(kit, { caseFile: context.caseFile, standingOrders: [], values }, terminal);
    const logFile = args.value('log');
    const log = logFile ? await readLog(absolute(terminal.folder, logFile), logFile) : [];
    const own = args.value('templates');
    const templates = own ? await readFirmTemplates(terminal, own) : undefined;
    if (templates === 'wrong') return 2;
    const files = renderKit(kit, {
      caseFile: context.caseFile,
      values,
      log,
      ...(context.standingOrders ? { standingOrders: context.standingOrders } : {}),
      ...(templates ? { templates } : {}),
    });
    const target = absolute(terminal.folder, out);
    await refuseExisting(
      target,
      files.map(({ name }) => name),
      out,
    );
    for (const { name, text, blanks } of files) {
      await writeNew(target, name, text);
      const open = blanks.length === 1 ? '1 blank' : `${blanks.length} blanks`;
      terminal.out.write(`${shownPath(terminal.folder, `${target}/${name}`, out)}  ${open}\n`);
    }
    return 0;
  },
};

function kitNamed(positionals: readonly string[]) {
  const [id, more] = positionals;
  if (id === undefined) throw new UsageError('The kind is missing; “pincite kinds” lists them.');
  if (more !== undefined) throw new UsageError(`“${more}” is one word too many.`);
  const kit = kits.find((one) => one.id === id);
  if (kit) return kit;
  const near = didYouMean(
    id,
    kits.map((one) => one.id),
  );
  throw new UsageError(`There is no kind “${id}”.${near || ' “pincite kinds” lists them.'}`);
}

/** Whose paper it is and whom it is about, where the case has several and none was named. */
function sayParties(kit: Kit, source: Source, terminal: Terminal): void {
  const used = settableFields(kit);
  const chosen = { party: filersToChoose(source), opponent: opponentsToChoose(source) };
  for (const [key, [first, ...others]] of Object.entries(chosen)) {
    if (!first || !used.includes(key)) continue;
    const names = others.map(({ name }) => `“${name}”`).join(', ');
    terminal.err.write(
      `pincite: ${key}: ${first.name}; “--set ${key}=…” takes another: ${names}.\n`,
    );
  }
  for (const key of ['party', 'opponent']) {
    const name = source.values[key];
    const { parties } = source.caseFile;
    if (!name || parties.some((one) => same(one.name, name) || same(one.short, name))) continue;
    terminal.err.write(`pincite: --set ${key}: the case file has no party “${name}”.\n`);
  }
}

/** A case file with a slip in it still makes a draft; the slip is said. */
function sayProblems({ problems }: CaseContext, terminal: Terminal): void {
  for (const { file, problems: found } of problems) {
    for (const { message } of found) terminal.err.write(`pincite: ${nameOf(file)}: ${message}\n`);
  }
}

async function readLog(path: string, given: string) {
  const content = await readTextFile(path);
  if (content.kind !== 'text') throw new UsageError(`--log: “${given}” cannot be read.`);
  const { rows, problem } = kitLog(content.text);
  if (problem) throw new UsageError(`--log: ${problem}`);
  return rows;
}

/** Throws a `UsageError` where the folder is a file or one of the files is there already. */
async function refuseExisting(
  folder: string,
  names: readonly string[],
  given: string,
): Promise<void> {
  const at = await lstat(folder).catch(() => undefined);
  if (at && !at.isDirectory() && !at.isSymbolicLink()) {
    throw new UsageError(`--out: “${given}” is a file, not a folder.`);
  }
  for (const name of names) {
    const taken = await lstat(join(folder, name)).catch((error: { readonly code?: string }) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw new UsageError(`--out: ${describeFileError(error)}`);
    });
    if (taken) throw new UsageError(`“${name}” is in “${given}” already; nothing was written.`);
  }
}

async function writeNew(folder: string, name: string, text: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    // `wx`: a file that came up in between is not overwritten either.
    await writeFile(join(folder, name), text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`--out: “${name}” cannot be written: ${describeFileError(error)}`);
  }
}
