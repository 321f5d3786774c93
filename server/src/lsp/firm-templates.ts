import { homedir } from 'node:os';
import { type LoadedTemplates, loadTemplates } from '../core/kits/load-templates';
import type { Files } from '../core/ports';

/** The firm's own templates that the setting `pincite.templates` names, read once until they change. */
export class FirmTemplates {
  #loaded: { readonly folder: string; readonly reading: Promise<LoadedTemplates> } | undefined;

  /** @param folderNow where they lie; undefined where the user has none */
  constructor(
    private readonly files: Files,
    private readonly folderNow: () => string | undefined,
  ) {}

  get folder(): string | undefined {
    return this.folderNow();
  }

  async read(): Promise<LoadedTemplates | undefined> {
    const { folder } = this;
    if (folder === undefined) return undefined;
    if (this.#loaded?.folder !== folder) {
      this.#loaded = { folder, reading: loadTemplates(this.files, folder) };
    }
    return this.#loaded.reading;
  }

  /** Whether a path is one of a template in the folder, there or not. */
  holds(path: string): boolean {
    return (
      this.folder !== undefined && path.startsWith(`${this.folder}/`) && /\.mustache$/.test(path)
    );
  }

  /** Reads them anew when they are asked for next. */
  forget(): void {
    this.#loaded = undefined;
  }
}

/**
 * The folder that a setting names: a full path, one from the home folder (`~/…`), or one from the
 * first workspace folder. Undefined where it names none.
 */
export function settingFolder(
  setting: string,
  roots: readonly string[],
  home = homedir(),
): string | undefined {
  const path = setting
    .trim()
    .replaceAll('\\', '/')
    .replace(/(?<=.)\/+$/, '');
  if (path === '') return undefined;
  if (/^~(?=\/|$)/.test(path)) return home.replaceAll('\\', '/') + path.slice(1);
  if (/^(?:[A-Za-z]:)?\//.test(path)) return path;
  const [root] = roots;
  return root === undefined ? undefined : `${root}/${path.replace(/^\.\//, '')}`;
}
