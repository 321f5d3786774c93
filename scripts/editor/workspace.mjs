// Workspaces for tests and pictures: copies, since both edit what they open.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sample, scratch } from './places.mjs';

/**
 * A scratch folder holding copies of `folders` (paths; the sample case by default) and a
 * `pincite.code-workspace` file that opens them all. Gives `{ root, folders, file, remove() }`.
 */
export function copyWorkspace(folders = [sample]) {
  const root = scratch('work');
  const copies = folders.map((folder) => join(root, basename(folder)));
  for (const [index, folder] of folders.entries())
    cpSync(folder, copies[index], { recursive: true });
  const file = join(root, 'pincite.code-workspace');
  const list = { folders: copies.map((path) => ({ path: basename(path) })), settings: {} };
  writeFileSync(file, JSON.stringify(list, null, 2));
  return { root, folders: copies, file, remove: () => remove(root) };
}

/** Removes a scratch folder; an editor that is just ending may still write into it. */
export function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
