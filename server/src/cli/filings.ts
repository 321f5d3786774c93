import { type CaseContext, withRecord } from '../core/case/load-case';
import { loadPacket } from '../core/case/load-packet';
import type { Packet } from '../core/case/packet';
import { readDocket } from '../core/docket/sources/read-docket';
import { readFiling as readText } from '../core/filing/read-filing';
import type { Files } from '../core/ports';
import { loadRecord, type PaperReader, quotedEntries } from '../core/record/load-record';
import type { Problem } from '../core/text/problem';
import { diskFiles, rememberFolders } from '../host/disk-files';
import { readTextFile } from '../host/read-text';
import { recordReader } from '../host/record/record-reader';
import type { Arguments } from './args';
import { type Cases, casesByFolder, fixedCase, readNamedCase } from './cases';
import { type Input, type Inputs, resolveInputs } from './inputs';
import { folderOf, shownPath } from './paths';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** What the paths of a command line come to, one file at a time. */
export type ReadFile =
  | {
      readonly kind: 'filing';
      readonly file: string;
      readonly text: string;
      readonly case?: CaseContext;
      /** The filings of its case that it may cite by name. */
      readonly packet?: Packet;
    }
  /** A case file or docket source that has problems, or that was named. */
  | {
      readonly kind: 'source';
      readonly file: string;
      readonly text: string;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: string };

export interface Reading {
  readonly total: number;
  /** Folders given in which there was no filing. */
  readonly empty: readonly string[];
  /**
   * The files in the order given, each read when it is asked for, so that one text is held at a
   * time. Sources of a case come once, before the first filing it governs.
   */
  files(): AsyncGenerator<ReadFile>;
}

/**
 * Resolves the paths of a command line and the case that governs each filing, by its folder or as
 * `--case` and `--no-case` say. Throws a `UsageError` without a path or with a wrong case.
 *
 * @param sources how a case file or docket source that was named is read: as what it is, or as text
 */
export async function readFilings(
  args: Arguments,
  paths: readonly string[],
  terminal: Terminal,
  sources: 'as-sources' | 'as-text',
): Promise<Reading> {
  if (paths.length === 0)
    throw new UsageError('Name a file or a folder, or “-” for standard input.');
  if (args.has('case') && args.has('no-case')) {
    throw new UsageError('“--case” and “--no-case” exclude each other.');
  }
  const files = rememberFolders(diskFiles());
  const byFolder = casesByFolder(files);
  const named = args.value('case');
  const forced =
    named === undefined ? undefined : await readNamedCase(files, terminal.folder, named);
  const isForced = forced !== undefined || args.has('no-case');
  const inForce = isForced ? fixedCase(forced) : byFolder;
  const resolved = await resolveInputs(paths, byFolder, terminal, args.value('stdin-name'));
  const like = paths.find((path) => path !== '-') ?? '.';
  const cases = forced ? [forced] : isForced ? [] : resolved.cases;
  const run: Run = {
    files,
    reader: recordReader(),
    terminal,
    like,
    byFolder,
    inForce,
    told: new Set(),
    packets: new Map(),
  };
  return {
    total: resolved.inputs.length,
    empty: resolved.empty,
    files: () => readAll(run, resolved, cases, sources),
  };
}

interface Run {
  readonly files: Files;
  readonly reader: PaperReader;
  readonly terminal: Terminal;
  /** A path as given, to name others in the same way. */
  readonly like: string;
  readonly byFolder: Cases;
  readonly inForce: Cases;
  /** Paths of the sources that were reported. */
  readonly told: Set<string>;
  readonly packets: Map<CaseContext, Promise<Packet>>;
}

async function* readAll(
  run: Run,
  { inputs }: Inputs,
  cases: readonly CaseContext[],
  sources: 'as-sources' | 'as-text',
): AsyncGenerator<ReadFile> {
  for (const input of inputs) {
    if (input.kind === 'unreadable') {
      yield input;
    } else if (input.kind === 'source' && sources === 'as-sources') {
      yield* namedSource(run, input);
    } else {
      const context = await run.inForce.of(folderOf(input.path));
      if (context) yield* caseSources(run, context);
      yield await readFiling(run, input, context);
    }
  }
  for (const context of cases) yield* caseSources(run, context);
}

async function readFiling(
  run: Run,
  input: Exclude<Input, { kind: 'unreadable' }>,
  context: CaseContext | undefined,
): Promise<ReadFile> {
  const { file } = input;
  const content = await (input.kind === 'filing' ? input.read() : readTextFile(input.path));
  if (content.kind === 'text') {
    const read = { kind: 'filing', file, text: content.text } as const;
    if (!context) return read;
    const inForce = await withQuoted(run, content.text, context);
    return { ...read, case: inForce, packet: await packetIn(run, context) };
  }
  const why = content.kind === 'missing' ? 'There is no such file.' : content.why;
  return { kind: 'unreadable', file, why };
}

/** The packet of a case, read once in a run. */
function packetIn({ files, packets }: Run, context: CaseContext): Promise<Packet> {
  const known = packets.get(context) ?? loadPacket(files, context);
  packets.set(context, known);
  return known;
}

/** The case with the local copies of what the filing quotes. */
async function withQuoted(run: Run, text: string, context: CaseContext): Promise<CaseContext> {
  const wanted = quotedEntries(readText(text), context);
  if (wanted.size === 0) return context;
  return withRecord(context, await loadRecord(run.files, run.reader, context, wanted));
}

/** The sources of a case that have problems, unless they were reported before. */
async function* caseSources(run: Run, context: CaseContext): AsyncGenerator<ReadFile> {
  for (const { file: path, problems } of context.problems) {
    if (problems.length === 0 || run.told.has(path)) continue;
    run.told.add(path);
    const content = await run.files.read(path);
    const text = content.kind === 'text' ? content.text : '';
    yield { kind: 'source', file: shownPath(run.terminal.folder, path, run.like), text, problems };
  }
}

async function* namedSource(
  run: Run,
  { file, path }: Input & { kind: 'source' },
): AsyncGenerator<ReadFile> {
  if (run.told.has(path)) return;
  run.told.add(path);
  const content = await run.files.read(path);
  if (content.kind !== 'text') {
    const why = content.kind === 'missing' ? 'There is no such file.' : content.why;
    yield { kind: 'unreadable', file, why };
    return;
  }
  const context = await run.byFolder.of(folderOf(path));
  const known = context?.problems.find((one) => one.file === path);
  // A docket source that the case does not use is read for its own sake.
  const problems = known?.problems ?? readDocket({ path, text: content.text }).problems;
  yield { kind: 'source', file, text: content.text, problems };
}
