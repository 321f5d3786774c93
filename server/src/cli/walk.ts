import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { describeFileError } from '../host/read-text';

export type Walked =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string };

/**
 * Every file at or below a folder, folder by folder in the order of their names; paths are
 * absolute with `/`; `''` is the root. Names that begin with a dot and `node_modules` are left out below it. Links
 * are followed; a folder is entered once, however many links lead to it (`entered` is shared by
 * the walks of one run).
 */
export async function* walk(root: string, entered: Set<string>): AsyncGenerator<Walked> {
  const waiting: { readonly path: string; readonly isFolder: boolean }[] = [
    { path: root, isFolder: true },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, isFolder } = next;
    if (!isFolder) {
      yield { kind: 'file', path };
      continue;
    }
    try {
      const real = await realpath(`${path}/`);
      if (entered.has(real)) continue;
      entered.add(real);
      const names = await readdir(`${path}/`, { withFileTypes: true });
      names.sort((a, b) => (a.name < b.name ? 1 : -1));
      for (const name of names) {
        const isFolder = await kindOf(path, name);
        if (isFolder !== undefined) waiting.push({ path: `${path}/${name.name}`, isFolder });
      }
    } catch (error) {
      const why = describeFileError(error).replace(/\b(this) file\b/i, '$1 folder');
      yield { kind: 'unreadable', path, why };
    }
  }
}

/** True for a folder, false for a file, undefined for what is left out. */
async function kindOf(folder: string, entry: Dirent): Promise<boolean | undefined> {
  const { name } = entry;
  if (name.startsWith('.') || name === 'node_modules') return undefined;
  if (entry.isDirectory()) return true;
  if (entry.isFile()) return false;
  if (!entry.isSymbolicLink()) return undefined;
  try {
    const target = await stat(`${folder}/${name}`);
    return target.isDirectory() ? true : target.isFile() ? false : undefined;
  } catch {
    return undefined;
  }
}
