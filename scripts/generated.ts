import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repo = fileURLToPath(new URL('..', import.meta.url));

/** A file that a script writes; `path` is relative to the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes generated files where they differ, or only says which differ.
 *
 * @returns the exit code: 1 where a check found a stale file, else 0
 */
export function writeOrCheck(
  files: readonly GeneratedFile[],
  { check, command }: { check: boolean; command: string },
): number {
  const stale = files.filter(({ path, text }) => current(path) !== text);
  if (!check) {
    for (const { path, text } of stale) {
      mkdirSync(dirname(join(repo, path)), { recursive: true });
      writeFileSync(join(repo, path), text);
      console.log(`wrote ${path}`);
    }
    return 0;
  }
  for (const { path } of stale) console.error(`${path} is stale: run ${command}`);
  return stale.length > 0 ? 1 : 0;
}

/** The text of a file of the repository, line ends as git keeps them; undefined where there is none. */
export function current(path: string): string | undefined {
  try {
    return readFileSync(join(repo, path), 'utf8').replace(/\r\n/g, '\n');
  } catch {
    return undefined;
  }
}
