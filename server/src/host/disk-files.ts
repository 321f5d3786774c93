import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { FileEntry, Files } from '../core/ports';
import { readTextFile } from './read-text';

/** The file system as the core sees it. Paths are absolute with `/`; links are followed. */
export function diskFiles(): Files {
  return { read: (path) => readTextFile(path), list: listFolder };
}

/** The same files with each folder listed once, for a run that is over soon. */
export function rememberFolders(files: Files): Files {
  const folders = new Map<string, Promise<readonly FileEntry[]>>();
  return {
    read: (path) => files.read(path),
    list: (folder) => {
      const known = folders.get(folder) ?? files.list(folder);
      folders.set(folder, known);
      return known;
    },
  };
}

async function listFolder(folder: string): Promise<readonly FileEntry[]> {
  try {
    // With the slash, as a walk upwards leaves `''` or `C:` of the top folder.
    const names = await readdir(`${folder}/`, { withFileTypes: true });
    const entries = await Promise.all(names.map((name) => entryOf(folder, name)));
    return entries.filter((entry) => entry !== undefined);
  } catch {
    return [];
  }
}

async function entryOf(folder: string, entry: Dirent): Promise<FileEntry | undefined> {
  const { name } = entry;
  if (entry.isFile()) return { name, kind: 'file' };
  if (entry.isDirectory()) return { name, kind: 'folder' };
  if (!entry.isSymbolicLink()) return undefined;
  try {
    const target = await stat(`${folder}/${name}`);
    if (target.isFile()) return { name, kind: 'file' };
    return target.isDirectory() ? { name, kind: 'folder' } : undefined;
  } catch {
    return undefined;
  }
}
