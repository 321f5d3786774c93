import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Pages kept in another layout are not read. */
const version = 2;

/** The folder of kept pages on this machine, below the user's own cache folder. */
export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(base, 'pincite', 'pages');
}

/** The pages of a file read before, by the hash of its content; undefined where there are none. */
export async function keptPages(
  folder: string,
  hash: string,
): Promise<readonly string[] | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(pathOf(folder, hash), 'utf8'));
    return Array.isArray(value) && value.every((one) => typeof one === 'string')
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps pages, readable to the user alone; what cannot be kept is read again next time. */
export async function keepPages(
  folder: string,
  hash: string,
  pages: readonly string[],
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = pathOf(folder, hash);
    const half = `${path}.${process.pid}`;
    await writeFile(half, JSON.stringify(pages), { mode: 0o600 });
    await rename(half, path);
  } catch {
    // A full or read-only disk.
  }
}

function pathOf(folder: string, hash: string): string {
  return join(folder, `${hash}.${version}.json`);
}
