import type { StandingOrder } from '../court/judges/model';
import { readStandingOrders } from '../court/judges/read-standing-orders';
import { readCourtFile } from '../court/read-court-file';
import type { CourtRules } from '../court/rules/rule';
import { type DocketIndex, indexDockets } from '../docket/docket-index';
import type { Docket } from '../docket/model';
import { readDocket } from '../docket/sources/read-docket';
import { sameCaseNumber } from '../filing/docket-citations/other-case';
import type { Files } from '../ports';
import type { CallLog } from '../record/call-log/model';
import type { RecordShelf } from '../record/shelf';
import type { Problem } from '../text/problem';
import { type CaseFile, readCaseFile } from './case-file';
import { loadCalls } from './load-calls';
import { type PartyBook, partyBook } from './party-book';
import { join, matcher, type PathPattern } from './paths';
import { sourcesDiffer } from './sources-differ';

/** A case folder as read: its case file, its docket, and what could not be read. Immutable. */
export interface CaseContext {
  /** Absolute path of the case folder. */
  readonly folder: string;
  readonly caseFilePath: string;
  readonly caseFile?: CaseFile;
  readonly docket?: DocketIndex;
  readonly calls?: CallLog;
  /** The files that the calls were read from, or looked for in. */
  readonly callFiles: readonly string[];
  /** The local copies of papers, as far as a host has read them. */
  readonly record?: RecordShelf;
  /** Everybody whom the case file and the docket name, by every name; read when first asked for. */
  readonly people: PartyBook;
  /** The docket files in force, each as last read well. */
  readonly dockets: readonly Docket[];
  /** The judges' orders that the folder's `standing-orders.yaml` gives. */
  readonly standingOrders?: readonly StandingOrder[];
  /** The court files of the case folder, in the order of their weight, the weightiest last. */
  readonly courtRules: readonly CourtRules[];
  /** Every file that was read or looked for; a change to one asks for a new reading. */
  readonly files: readonly string[];
  readonly problems: readonly FileProblems[];
}

/** The problems of one file; an empty list says that it was read and is well. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

export const caseFileNames = ['case.yaml', 'case.yml', 'case.json'] as const;
export const standingOrdersName = 'standing-orders.yaml';
const docketByName = /^docket\.(?:ya?ml|json|html?|xml|csv|tsv|txt)$/i;

/** The same case with local copies of its record at hand. */
export function withRecord(context: CaseContext, record: RecordShelf | undefined): CaseContext {
  if (!record) return context;
  return Object.create(context, { record: { value: record, enumerable: true } }) as CaseContext;
}

/**
 * Finds the case folder of a file: the nearest folder at or above it, inside `roots` if any are
 * given, that holds a case file. Gives the case file's path.
 */
export async function findCaseFile(
  files: Files,
  path: string,
  roots: readonly string[] = [],
): Promise<string | undefined> {
  let folder = path;
  for (;;) {
    const names = await files.list(folder);
    for (const name of caseFileNames) {
      if (names.some((entry) => entry.kind === 'file' && entry.name === name))
        return join(folder, name);
    }
    const cut = folder.lastIndexOf('/');
    if (cut < 0 || roots.includes(folder) || folder === '') return undefined;
    folder = folder.slice(0, cut);
  }
}

/**
 * Reads a case folder: its case file and the docket files it names, or the one docket file found
 * by name. A docket file that cannot be read leaves the last good reading of it in force.
 *
 * @param previous the last reading of the same folder, for its good dockets
 */
export async function loadCase(
  files: Files,
  caseFilePath: string,
  previous?: CaseContext,
): Promise<CaseContext> {
  const folder = caseFilePath.slice(0, caseFilePath.lastIndexOf('/'));
  const problems: FileProblems[] = [];
  const content = await files.read(caseFilePath);
  const reading =
    content.kind === 'text'
      ? readCaseFile(content.text)
      : {
          problems: [unreadable(content.kind === 'unreadable' ? content.why : 'The file is gone.')],
        };
  const caseFile = reading.caseFile ?? previous?.caseFile;
  const watched = [caseFilePath];
  const caseProblems: Problem[] = [...reading.problems];
  const dockets: Docket[] = [];
  for (const path of await docketPaths(files, folder, caseFile)) {
    watched.push(path);
    const source = await files.read(path);
    const old = previous?.dockets.find((docket) => docket.source.file === path);
    if (source.kind === 'missing') {
      if (caseFile?.docket.length && reading.caseFile) {
        caseProblems.push({
          code: 'case-file/missing-docket',
          range: wordRange(
            content.kind === 'text' ? content.text : '',
            path.slice(folder.length + 1),
          ),
          message: `The docket file “${path.slice(folder.length + 1)}” is not there.`,
        });
      }
      continue;
    }
    if (source.kind === 'unreadable') {
      problems.push({ file: path, problems: [unreadable(source.why)] });
      if (old) dockets.push(old);
      continue;
    }
    const read = readDocket({ path, text: source.text });
    problems.push({ file: path, problems: read.problems });
    // A sheet saved with nothing on it does not empty the docket that was there.
    const emptied = old && read.problems.some(({ code }) => code === 'source/no-entries');
    const docket = read.docket && !emptied ? ownDocket(read.docket, caseFile?.number) : old;
    if (docket) dockets.push(docket);
  }
  const callLogs = await loadCalls(files, folder, caseFile?.calls ?? []);
  watched.push(...callLogs.files);
  problems.push(...callLogs.problems);
  for (const name of callLogs.missing) {
    caseProblems.push({
      code: 'case-file/missing-call-log',
      range: wordRange(content.kind === 'text' ? content.text : '', name),
      message: `The call log “${name}” is not there.`,
    });
  }
  const ordersPath = join(folder, standingOrdersName);
  watched.push(ordersPath);
  const ordersFile = await files.read(ordersPath);
  const orders = ordersFile.kind === 'text' ? readStandingOrders(ordersFile.text) : undefined;
  if (orders) problems.push({ file: ordersPath, problems: orders.problems });
  if (ordersFile.kind === 'unreadable') {
    problems.push({ file: ordersPath, problems: [unreadable(ordersFile.why)] });
  }
  for (const { file, problems: differing } of sourcesDiffer(dockets)) {
    const at = problems.findIndex((one) => one.file === file);
    const known = problems[at];
    if (known) problems[at] = { file, problems: [...known.problems, ...differing] };
  }
  const courtRules: CourtRules[] = [];
  for (const path of await courtPaths(files, folder, caseFile)) {
    watched.push(path);
    const source = await files.read(path);
    if (source.kind === 'missing') {
      const name = path.slice(folder.length + 1);
      caseProblems.push({
        code: 'case-file/missing-court-rules',
        range: wordRange(content.kind === 'text' ? content.text : '', name),
        message: `The court file “${name}” is not there.`,
      });
      continue;
    }
    const read =
      source.kind === 'text'
        ? readCourtFile(source.text)
        : { problems: [unreadable(source.why)], rules: undefined };
    problems.push({ file: path, problems: read.problems });
    if (read.rules) courtRules.push(read.rules);
  }
  problems.unshift({ file: caseFilePath, problems: caseProblems });
  const docket = dockets.length > 0 ? indexDockets(dockets) : undefined;
  let people: PartyBook | undefined;
  return {
    folder,
    caseFilePath,
    dockets,
    courtRules,
    files: watched,
    callFiles: callLogs.files,
    problems,
    ...(orders ? { standingOrders: orders.orders } : {}),
    ...(caseFile ? { caseFile } : {}),
    ...(docket ? { docket } : {}),
    ...(callLogs.calls ? { calls: callLogs.calls } : {}),
    get people() {
      people ??= partyBook(caseFile, docket);
      return people;
    },
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

/** What the case file names, or else every file of the folder `courts`, by name. */
async function courtPaths(
  files: Files,
  folder: string,
  caseFile: CaseFile | undefined,
): Promise<string[]> {
  const named = caseFile?.courtRules ?? [];
  if (named.length > 0) return [...new Set(named.map((name) => join(folder, name)))];
  const found = await files.list(join(folder, 'courts'));
  return found
    .filter(({ kind, name }) => kind === 'file' && /\.(?:ya?ml|json)$/i.test(name))
    .map(({ name }) => join(folder, `courts/${name}`))
    .sort();
}

async function docketPaths(
  files: Files,
  folder: string,
  caseFile: CaseFile | undefined,
): Promise<string[]> {
  const named = caseFile?.docket ?? [];
  if (named.length === 0) {
    const found = (await files.list(folder)).filter(
      (entry) => entry.kind === 'file' && docketByName.test(entry.name),
    );
    // By name only where there is just one; with several, the case file has to say which.
    const best =
      found.find((entry) => /^docket\.ya?ml$/.test(entry.name)) ??
      (found.length === 1 ? found[0] : undefined);
    return best ? [join(folder, best.name)] : [];
  }
  const paths: string[] = [];
  for (const name of named) {
    const pattern = matcher(name);
    if (pattern.literal) paths.push(join(folder, name));
    else paths.push(...(await matching(files, folder, pattern)));
  }
  return [...new Set(paths)];
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

function unreadable(why: string): Problem {
  return { code: 'source/unreadable', range: { start: 0, end: 0 }, message: why };
}

function wordRange(text: string, word: string): { start: number; end: number } {
  const start = Math.max(0, text.indexOf(word));
  return { start, end: text.includes(word) ? start + word.length : start };
}
