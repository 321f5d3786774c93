import type { Docket } from '../docket/model';
import { readDocket } from '../docket/sources/read-docket';
import { sameCaseNumber } from '../filing/docket-citations/other-case';
import type { Files } from '../ports';
import { type FileProblems, type LoadedFiles, unreadable } from './loaded-files';
import { join, matcher, type PathPattern } from './paths';
import { sourcesDiffer } from './sources-differ';

/** The docket files of one case as read. */
export interface LoadedDockets extends LoadedFiles {
  /** Those in force, each as last read well. */
  readonly dockets: readonly Docket[];
}

export interface DocketsOf {
  /** Files as the case file names them, relative to the case folder; globs allowed. */
  readonly named: readonly string[];
  /** The case's number: of files that speak of several cases, this one's entries count. */
  readonly number?: string | undefined;
  /** The last readings: a file that cannot be read leaves its last good one in force. */
  readonly previous: readonly Docket[];
}

/** Reads the docket files of one case. */
export async function loadDockets(
  files: Files,
  folder: string,
  { named, number, previous }: DocketsOf,
): Promise<LoadedDockets> {
  const paths = await pathsOf(files, folder, named);
  const problems: FileProblems[] = [];
  const missing: string[] = [];
  const dockets: Docket[] = [];
  for (const [path, name] of paths) {
    const source = await files.read(path);
    if (source.kind === 'missing') {
      missing.push(name);
      continue;
    }
    const old = previous.find((docket) => docket.source.file === path);
    if (source.kind === 'unreadable') {
      problems.push({ file: path, problems: [unreadable(source.why)] });
      if (old) dockets.push(old);
      continue;
    }
    const read = readDocket({ path, text: source.text });
    problems.push({ file: path, problems: read.problems });
    // A sheet saved with nothing on it does not empty the docket that was there.
    const emptied = old && read.problems.some(({ code }) => code === 'source/no-entries');
    const docket = read.docket && !emptied ? ownDocket(read.docket, number) : old;
    if (docket) dockets.push(docket);
  }
  const differing = sourcesDiffer(dockets);
  return {
    dockets,
    files: [...paths.keys()],
    missing,
    problems: problems.map((one) => {
      const more = differing.find(({ file }) => file === one.file);
      return more ? { ...one, problems: [...one.problems, ...more.problems] } : one;
    }),
  };
}

/** A feed or a notice may speak of several cases: the entries of this one. */
function ownDocket(docket: Docket, number: string | undefined): Docket {
  if (number === undefined || !docket.entries.some((entry) => entry.caseNumber)) return docket;
  const entries = docket.entries.filter(
    ({ caseNumber }) => caseNumber === undefined || sameCaseNumber(caseNumber, number),
  );
  return { ...docket, entries };
}

const docketByName = /^docket\.(?:ya?ml|json|html?|xml|csv|tsv|txt)$/i;

/**
 * The one docket file of a folder that is found by name, for a case file that names none. With
 * several the case file has to say which, unless one is `docket.yaml`.
 */
export async function docketByItsName(files: Files, folder: string): Promise<readonly string[]> {
  const found = (await files.list(folder)).filter(
    (entry) => entry.kind === 'file' && docketByName.test(entry.name),
  );
  const best =
    found.find((entry) => /^docket\.ya?ml$/.test(entry.name)) ??
    (found.length === 1 ? found[0] : undefined);
  return best ? [best.name] : [];
}

/** Paths with the names that the case file has for them. */
async function pathsOf(
  files: Files,
  folder: string,
  named: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  for (const name of named) {
    const pattern = matcher(name);
    const found = pattern.literal ? [join(folder, name)] : await matching(files, folder, pattern);
    for (const path of found) paths.set(path, name);
  }
  return paths;
}

async function matching(files: Files, folder: string, pattern: PathPattern): Promise<string[]> {
  const found: string[] = [];
  const walk = async (at: string, depth: number): Promise<void> => {
    for (const entry of await files.list(join(folder, at))) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.kind === 'folder' && depth < pattern.depth) await walk(path, depth + 1);
      else if (entry.kind === 'file' && pattern.matches(path)) found.push(join(folder, path));
    }
  };
  await walk('', 1);
  return found.sort();
}
