import { stat } from 'node:fs/promises';

/** Tells which files changed on disk since they were last asked about. */
export class DiskStamps {
  readonly #stamps = new Map<string, string>();

  /** Those of the paths that changed, came or went since the last call; none that is asked first. */
  async changed(paths: readonly string[]): Promise<string[]> {
    const changed: string[] = [];
    for (const path of paths) {
      const before = this.#stamps.get(path);
      const now = await stampOf(path);
      this.#stamps.set(path, now);
      if (before !== undefined && before !== now) changed.push(path);
    }
    return changed;
  }
}

function stampOf(path: string): Promise<string> {
  return stat(path).then(
    ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
    () => 'missing',
  );
}
