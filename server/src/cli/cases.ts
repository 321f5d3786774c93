import { stat } from 'node:fs/promises';
import { caseFileNames, findCaseFile } from '../core/case/find-case-file';
import { type CaseContext, loadCase } from '../core/case/load-case';
import type { Files } from '../core/ports';
import { absolute, withSlashes } from './paths';
import { UsageError } from './usage-error';

/** Which case governs the filings of a folder. Each case folder is read once in a run. */
export interface Cases {
  of(folder: string): Promise<CaseContext | undefined>;
}

/** The nearest case file at or above each folder. */
export function casesByFolder(files: Files): Cases {
  const byFolder = new Map<string, Promise<CaseContext | undefined>>();
  const byCaseFile = new Map<string, Promise<CaseContext>>();
  const find = async (folder: string): Promise<CaseContext | undefined> => {
    const caseFile = await findCaseFile(files, folder);
    if (caseFile === undefined) return undefined;
    const known = byCaseFile.get(caseFile) ?? loadCase(files, caseFile);
    byCaseFile.set(caseFile, known);
    return known;
  };
  return {
    of(folder) {
      const known = byFolder.get(folder) ?? find(folder);
      byFolder.set(folder, known);
      return known;
    },
  };
}

/** One case for every filing. */
export function fixedCase(context: CaseContext | undefined): Cases {
  return { of: async () => context };
}

/**
 * Reads the case that `--case` names: a case folder or a case file. Throws a `UsageError` where
 * there is none.
 */
export async function readNamedCase(
  files: Files,
  folder: string,
  named: string,
): Promise<CaseContext> {
  const path = absolute(folder, named);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`--case: there is no “${withSlashes(named)}”.`);
  if (!found.isDirectory()) return loadCase(files, path);
  const names = (await files.list(path)).map(({ name }) => name);
  const caseFile = caseFileNames.find((name) => names.includes(name));
  if (!caseFile) {
    throw new UsageError(
      `--case: the folder “${withSlashes(named)}” holds no ${caseFileNames[0]}.`,
    );
  }
  return loadCase(files, `${path}/${caseFile}`);
}
