import type { Files } from '../ports';
import { join } from './paths';

export const caseFileNames = ['case.yaml', 'case.yml', 'case.json'] as const;

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
