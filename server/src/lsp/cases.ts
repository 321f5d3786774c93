import { isCaseFileName } from '../core/case/draft-files';
import { findCaseFile } from '../core/case/find-case-file';
import { type CaseContext, loadCase } from '../core/case/load-case';
import { folderOf } from '../core/case/paths';
import type { Docket } from '../core/docket/model';
import type { Files } from '../core/ports';
import { LineIndex } from '../core/text/line-index';

/** A case as last read, with the lines of its files to place what was found in them. */
export interface LoadedCase {
  readonly context: CaseContext;
  /** Lines of the files as they were read now: where problems stand. */
  readonly read: ReadonlyMap<string, LineIndex>;
  /** Lines of the dockets in force, which may be of an older text: where entries stand. */
  readonly inForce: ReadonlyMap<string, LineIndex>;
}

interface Slot {
  current: LoadedCase | undefined;
  /** The newest reading; readings of one case follow each other. */
  loading: Promise<LoadedCase>;
}

/** Which case governs a path. Each case folder is read once, and again when told that it changed. */
export class Cases {
  readonly #caseFileOf = new Map<string, Promise<string | undefined>>();
  readonly #found = new Map<string, string | undefined>();
  readonly #slots = new Map<string, Slot>();

  /**
   * @param files the disk with unsaved buffers over it
   * @param roots paths of the workspace folders; a case is not looked for above them
   */
  constructor(
    private readonly files: Files,
    private readonly roots: () => readonly string[],
  ) {}

  async of(path: string): Promise<LoadedCase | undefined> {
    const caseFile = await this.#find(folderOf(path));
    return caseFile === undefined ? undefined : this.#slot(caseFile).loading;
  }

  /** The case of a path without waiting; undefined also where it is not read yet. */
  known(path: string): LoadedCase | undefined {
    const caseFile = this.#found.get(folderOf(path));
    return caseFile === undefined ? undefined : this.#slots.get(caseFile)?.current;
  }

  /** Whether it is known by now which case a path has, none included. */
  isKnown(path: string): boolean {
    const folder = folderOf(path);
    if (!this.#found.has(folder)) return false;
    return this.#found.get(folder) === undefined || this.known(path) !== undefined;
  }

  all(): readonly LoadedCase[] {
    return [...this.#slots.values()].flatMap(({ current }) => current ?? []);
  }

  /**
   * Reads the cases again that depend on a path, and looks for case files anew where one may have
   * come or gone. Resolves when the new readings are in force.
   *
   * @returns whether any case may be another now
   */
  async changed(paths: readonly string[]): Promise<boolean> {
    const touched = [...this.#slots].filter(([, { current }]) =>
      paths.some((path) => !current || dependsOn(current.context, path)),
    );
    const moved = paths.some(isCaseFileName);
    if (moved) this.forgetPlaces();
    for (const [caseFile, slot] of touched) {
      slot.loading = slot.loading.then(() => this.#load(caseFile, slot));
    }
    await Promise.all(touched.map(([, slot]) => slot.loading));
    return moved || touched.length > 0;
  }

  /** Looks for case files anew: workspace folders, or case files, came or went. */
  forgetPlaces(): void {
    this.#caseFileOf.clear();
    this.#found.clear();
  }

  /** Lets go of the cases that are not in use. */
  keepOnly(inUse: ReadonlySet<string>): void {
    for (const caseFile of this.#slots.keys()) {
      if (!inUse.has(caseFile)) this.#slots.delete(caseFile);
    }
  }

  #find(folder: string): Promise<string | undefined> {
    const known = this.#caseFileOf.get(folder);
    if (known) return known;
    const finding = findCaseFile(this.files, folder, this.roots()).then((caseFile) => {
      if (this.#caseFileOf.get(folder) === finding) this.#found.set(folder, caseFile);
      return caseFile;
    });
    this.#caseFileOf.set(folder, finding);
    return finding;
  }

  #slot(caseFile: string): Slot {
    const known = this.#slots.get(caseFile);
    if (known) return known;
    const slot: Slot = { current: undefined, loading: Promise.reject() };
    slot.loading.catch(() => undefined);
    slot.loading = this.#load(caseFile, slot);
    this.#slots.set(caseFile, slot);
    return slot;
  }

  async #load(caseFile: string, slot: Slot): Promise<LoadedCase> {
    const read = new Map<string, LineIndex>();
    const previous = slot.current;
    const recording: Files = {
      list: (folder) => this.files.list(folder),
      read: async (path) => {
        const content = await this.files.read(path);
        if (content.kind === 'text') read.set(path, new LineIndex(content.text));
        return content;
      },
    };
    const context = await loadCase(recording, caseFile, previous?.context);
    const inForce = new Map<string, LineIndex>();
    const before = new Set(previous ? docketsOf(previous.context) : []);
    for (const docket of docketsOf(context)) {
      const { file } = docket.source;
      const old = previous && before.has(docket) ? previous.inForce : read;
      const lines = old.get(file);
      if (lines) inForce.set(file, lines);
    }
    const loaded = { context, read, inForce };
    slot.current = loaded;
    return loaded;
  }
}

/** The dockets in force, those of related cases too. */
function docketsOf({ dockets, related }: CaseContext): readonly Docket[] {
  return [...dockets, ...related.flatMap((one) => one.dockets)];
}

const docketEnding = /\.(?:ya?ml|json|html?|xml|rss|csv|tsv|txt|eml)$/i;

/** Whether a change of a file may change the case: one that was read, or one that a docket may be. */
function dependsOn({ files, folder }: CaseContext, path: string): boolean {
  if (files.includes(path)) return true;
  return path.startsWith(`${folder}/`) && docketEnding.test(path);
}
