// Where things are: the repository, and what the editor set-up keeps under .vscode-test/.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repo = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything the editor set-up installs or downloads; never part of the repository. */
export const cache = join(repo, '.vscode-test');

/** The sample case that `npm start` opens and the editor tests copy. */
export const sample = join(repo, 'samples', 'loop-ai');

/** A folder under .vscode-test/, made where missing. */
export function cached(...names) {
  const folder = join(cache, ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * A new folder for one run, with a short path: VS Code puts Unix sockets into its user data
 * folder, and their paths may be no longer than about 100 characters.
 */
export function scratch(name) {
  const base = process.platform === 'darwin' ? '/tmp' : tmpdir();
  return mkdtempSync(join(base, `pincite-${name}-`));
}
