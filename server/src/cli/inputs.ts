import { stat } from 'node:fs/promises';
import { isCaseSource, isDraft, isPlainText } from '../core/case/draft-files';
import type { CaseContext } from '../core/case/load-case';
import type { FileContent } from '../core/ports';
import { describeFileError, readTextFile } from '../host/read-text';
import type { Cases } from './cases';
import { absolute, folderOf, shownPath, withSlashes } from './paths';
import type { Terminal } from './terminal';
import { type Walked, walk } from './walk';

/** One file that a command was given, or found in a folder that it was given; not yet read. */
export type Input =
  | {
      readonly kind: 'filing';
      /** As the output names it. */
      readonly file: string;
      /** Absolute, with `/`. */
      readonly path: string;
      read(): Promise<FileContent>;
    }
  /** A case file or a docket source, named on its own. */
  | { readonly kind: 'source'; readonly file: string; readonly path: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: string };

/** The files that the paths of a command line come to, each once. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** Cases of the folders walked, those in which no filing lies too. */
  readonly cases: readonly CaseContext[];
  /** Folders given in which there was no filing, as they were given. */
  readonly empty: readonly string[];
}

/**
 * Resolves paths: a named file is taken whatever its ending, a folder is walked for filings
 * (outside a case folder, where no file is named as one, for its plain texts), `-` is standard
 * input under the name `stdinName`. Reads no filing yet.
 *
 * @param cases tells which folder is whose case, to know filings and sources apart
 */
export async function resolveInputs(
  paths: readonly string[],
  cases: Cases,
  terminal: Terminal,
  stdinName = '<stdin>',
): Promise<Inputs> {
  const inputs: Input[] = [];
  const empty: string[] = [];
  const walked = new Set<CaseContext>();
  const seen = new Set<string>();
  const entered = new Set<string>();
  const add = (input: Input, path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    inputs.push(input);
  };
  for (const given of paths) {
    const path = absolute(terminal.folder, given).replace(/\/$/, '');
    if (given === '-') {
      const path = absolute(terminal.folder, stdinName);
      const file = withSlashes(stdinName);
      add({ kind: 'filing', file, path, read: () => terminal.readStdin() }, '-');
      continue;
    }
    if (!(await isFolder(path))) {
      add(await namedFile(given, path, cases), path);
      continue;
    }
    let filings = 0;
    const texts: Walked[] = [];
    const enteredBefore = entered.size;
    for await (const found of walk(path, entered)) {
      const file = shownPath(terminal.folder, found.path, given);
      if (found.kind === 'unreadable') {
        add({ kind: 'unreadable', file, why: found.why }, found.path);
        continue;
      }
      const context = await cases.of(folderOf(found.path));
      if (context) walked.add(context);
      if (!isDraft(found.path, context)) {
        if (!context && isPlainText(found.path)) texts.push(found);
        continue;
      }
      filings++;
      add(filing(file, found.path), found.path);
    }
    if (filings === 0) {
      for (const { path } of texts)
        add(filing(shownPath(terminal.folder, path, given), path), path);
      filings = texts.length;
    }
    if (filings === 0 && entered.size > enteredBefore) empty.push(withSlashes(given));
  }
  return { inputs, cases: [...walked], empty };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(`${path}/`).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function namedFile(given: string, path: string, cases: Cases): Promise<Input> {
  const file = withSlashes(given);
  try {
    await stat(path);
  } catch (error) {
    return { kind: 'unreadable', file, why: describeFileError(error) };
  }
  const context = await cases.of(folderOf(path));
  if (context && isCaseSource(path, context)) return { kind: 'source', file, path };
  return filing(file, path);
}

function filing(file: string, path: string): Input {
  return { kind: 'filing', file, path, read: () => readTextFile(path) };
}
