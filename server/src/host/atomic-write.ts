import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: into a new file beside it, onto the disk, and only then in
 * its place, in one step of the file system. A crash or a full disk on the way leaves the old file
 * as it was. Links are followed and the file's permissions kept. Rejects with the system's error.
 *
 * @param still asked right before the new file takes the old one's place; false gives up
 */
export async function writeAtomically(
  path: string,
  text: string,
  still: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => 0o666,
  );
  const name = `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`;
  const fresh = join(dirname(target), name);
  let handle: FileHandle | undefined;
  try {
    handle = await open(fresh, 'wx', mode);
    await handle.writeFile(text, 'utf8');
    await handle.sync();
    await handle.close();
    handle = undefined;
    if (!(await still())) {
      await unlink(fresh);
      return false;
    }
    await rename(fresh, target);
  } catch (error) {
    await handle?.close().catch(() => undefined);
    await unlink(fresh).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
  return true;
}

/** Puts the rename itself onto the disk; not every system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}
