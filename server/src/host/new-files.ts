import { mkdir, open, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What became of writing files that must not be there yet. */
export type NewFilesOutcome =
  | { readonly kind: 'written' }
  /** These are there already; nothing was written. */
  | { readonly kind: 'exists'; readonly paths: readonly string[] };

/**
 * Writes files into a folder, made if it is not there. None may be there already: then nothing is
 * written at all. Should the system fail half way, what was written is taken away again; rejects
 * with its error.
 */
export async function writeNewFiles(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<NewFilesOutcome> {
  await mkdir(folder, { recursive: true });
  const made: string[] = [];
  const existing: string[] = [];
  try {
    // All are taken first, so that one that is there stops the others.
    for (const { path } of files) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      try {
        const handle = await open(target, 'wx');
        await handle.close();
        made.push(target);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        existing.push(path);
      }
    }
    if (existing.length > 0) {
      await remove(made);
      return { kind: 'exists', paths: existing };
    }
    for (const { path, text } of files) {
      const handle = await open(join(folder, path), 'r+');
      try {
        await handle.writeFile(text, 'utf8');
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    return { kind: 'written' };
  } catch (error) {
    await remove(made);
    throw error;
  }
}

async function remove(paths: readonly string[]): Promise<void> {
  for (const path of paths) await unlink(path).catch(() => undefined);
}
