import type { CaseContext } from '../case/load-case';
import { isOtherDocket, ownNumbers } from '../case/own-case';
import { join } from '../case/paths';
import { resolveNumber } from '../docket/resolve';
import type { Filing } from '../filing/model';
import type { Files } from '../ports';
import { citedQuotes } from '../quote/quotes-in';
import { isReadable, type PaperName, paperOfFile } from './file-names';
import type { RecordPaper } from './model';
import { type RecordShelf, recordShelf, type Shelved } from './shelf';
import { stampedName } from './stamp';

/** What a host lends to read local copies; undefined where a file cannot be read. */
export interface PaperReader {
  read(path: string): Promise<RecordPaper | undefined>;
}

/** The entries for which a filing quotes words. */
export function quotedEntries(filing: Filing, context: CaseContext): ReadonlySet<number> {
  const own = ownNumbers(context, filing.outline.caseNumber);
  const wanted = new Set<number>();
  for (const block of filing.blocks) {
    const { facts } = block;
    if (!facts.hasDigits || facts.docketCitations.length === 0) continue;
    const all = facts.docketCitations;
    const citations = all.filter((one, i) => !isOtherDocket(one, own, all[i - 1]));
    for (const { items } of citedQuotes(block, citations)) {
      for (const { number } of items) {
        for (const cited of resolveNumber(number, context.docket)) wanted.add(cited.number);
      }
    }
  }
  return wanted;
}

/** A file of the record folder, and what it is a copy of by its name where that tells. */
export interface FolderFile {
  readonly path: string;
  readonly paper?: PaperName;
}

/** A file of the record folder that its name tells to be a copy of a paper. */
export interface RecordFile extends PaperName {
  readonly path: string;
}

/** The files of the case's record folder that can be read; only inside the case folder. */
export async function recordFolder(files: Files, context: CaseContext): Promise<FolderFile[]> {
  const folder = recordFolderOf(context);
  if (folder === undefined) return [];
  const found: FolderFile[] = [];
  for (const { name, kind } of await files.list(folder)) {
    if (kind !== 'file' || !isReadable(name)) continue;
    const paper = paperOfFile(name, context.docket);
    found.push({ path: join(folder, name), ...(paper ? { paper } : {}) });
  }
  return found;
}

/** Where the case keeps its copies; undefined where that is not inside the case folder. */
export function recordFolderOf({ folder, caseFile }: CaseContext): string | undefined {
  const path = join(folder, caseFile?.record ?? 'record');
  return path.startsWith(`${folder}/`) ? path : undefined;
}

/** The local copies that the case's record folder holds, by their names; only inside the case folder. */
export async function recordFiles(files: Files, context: CaseContext): Promise<RecordFile[]> {
  const all = await recordFolder(files, context);
  return all.flatMap(({ path, paper }) => (paper ? [{ ...paper, path }] : []));
}

/** Reads the local copies of some entries; undefined where the case has no local copies at all. */
export async function loadRecord(
  files: Files,
  reader: PaperReader,
  context: CaseContext,
  wanted: ReadonlySet<number>,
): Promise<RecordShelf | undefined> {
  if (wanted.size === 0) return undefined;
  const all = await recordFolder(files, context);
  if (all.length === 0) return undefined;
  const copies = await readCopies(reader, all, context, wanted);
  return copies.length === 0 && !all.some(({ paper }) => paper) ? undefined : recordShelf(copies);
}

/**
 * Reads copies of some entries one after the other: files that their names tell to be such; and,
 * where an entry has none, those whose names tell nothing, for the court's stamp on them. One that
 * cannot be read is left out.
 *
 * @param step asked before each file; false ends the reading, and what was read is not to be used
 */
export async function readCopies(
  reader: PaperReader,
  all: readonly FolderFile[],
  context: CaseContext,
  wanted: ReadonlySet<number>,
  step: (done: number, of: number) => boolean = () => true,
): Promise<Shelved[]> {
  const copies: Shelved[] = [];
  const read = async (files: readonly FolderFile[]) => {
    for (const [i, file] of files.entries()) {
      if (!step(i, files.length)) return;
      const paper = await reader.read(file.path);
      const copy = paper && shelved(file, paper, context);
      if (copy) copies.push(copy);
    }
  };
  await read(all.filter(({ paper }) => paper && wanted.has(paper.entry)));
  const isThere = (entry: number) => copies.some((copy) => copy.entry === entry);
  if ([...wanted].every(isThere)) return copies;
  await read(all.filter(({ paper }) => !paper));
  return copies;
}

/**
 * A copy with what it is a copy of: by the court's stamp where that is sure, else by its name.
 * Undefined where neither tells.
 */
export function shelved(
  { paper: named }: FolderFile,
  paper: RecordPaper,
  { caseFile, docket }: CaseContext,
): Shelved | undefined {
  const numbers = [caseFile?.number, docket?.case.number].flatMap((number) => number ?? []);
  const stamped = stampedName(paper.stamps ?? [], numbers);
  const is = stamped ?? named;
  if (!is) return undefined;
  const { entry, attachment } = is;
  const isNamedSo = named?.entry === entry && named.attachment === attachment;
  return { entry, attachment, paper, ...(named && !isNamedSo ? { named } : {}) };
}
