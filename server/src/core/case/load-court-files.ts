import type { StandingOrder } from '../court/judges/model';
import { readStandingOrders } from '../court/judges/read-standing-orders';
import { readCourtFile } from '../court/read-court-file';
import type { CourtRules } from '../court/rules/rule';
import type { Files } from '../ports';
import { type FileProblems, type LoadedFiles, unreadable } from './loaded-files';
import { join } from './paths';

const standingOrdersName = 'standing-orders.yaml';

/** The judges' orders and the court files of a case folder as read. */
export interface LoadedCourtFiles extends LoadedFiles {
  readonly standingOrders?: readonly StandingOrder[];
  /** In the order of their weight, the weightiest last. */
  readonly courtRules: readonly CourtRules[];
}

/**
 * Reads `standing-orders.yaml` and the court files that the case file names, or else every file of
 * the folder `courts`, by name.
 */
export async function loadCourtFiles(
  files: Files,
  folder: string,
  named: readonly string[],
): Promise<LoadedCourtFiles> {
  const ordersPath = join(folder, standingOrdersName);
  const paths = [ordersPath];
  const problems: FileProblems[] = [];
  const missing: string[] = [];
  const ordersFile = await files.read(ordersPath);
  const orders = ordersFile.kind === 'text' ? readStandingOrders(ordersFile.text) : undefined;
  if (orders) problems.push({ file: ordersPath, problems: orders.problems });
  if (ordersFile.kind === 'unreadable') {
    problems.push({ file: ordersPath, problems: [unreadable(ordersFile.why)] });
  }
  const courtRules: CourtRules[] = [];
  for (const [path, name] of await courtPaths(files, folder, named)) {
    paths.push(path);
    const source = await files.read(path);
    if (source.kind === 'missing') {
      missing.push(name);
      continue;
    }
    const read =
      source.kind === 'text'
        ? readCourtFile(source.text)
        : { problems: [unreadable(source.why)], rules: undefined };
    problems.push({ file: path, problems: read.problems });
    if (read.rules) courtRules.push(read.rules);
  }
  for (const { court, judge, rules } of orders?.orders ?? []) {
    if (rules) courtRules.push({ court, judge, rules });
  }
  return {
    files: paths,
    problems,
    missing,
    courtRules,
    ...(orders ? { standingOrders: orders.orders } : {}),
  };
}

/** Paths with the names that the case file has for them. */
async function courtPaths(
  files: Files,
  folder: string,
  named: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (named.length > 0) return new Map(named.map((name) => [join(folder, name), name]));
  const found = (await files.list(join(folder, 'courts')))
    .filter(({ kind, name }) => kind === 'file' && /\.(?:ya?ml|json)$/i.test(name))
    .map(({ name }) => `courts/${name}`)
    .sort();
  return new Map(found.map((name) => [join(folder, name), name]));
}
