import type { Filing } from '../filing/model';
import { readFiling } from '../filing/read-filing';
import type { Files } from '../ports';
import { isDraft } from './draft-files';
import { type CaseContext, caseFileNames } from './load-case';

const deepest = 8;

/** A case folder with more filings than this is not read whole. */
export const mostFilings = 2000;

/** Paths of the drafts in a case’s folder; a folder with a case file of its own is another case. */
export async function* draftPaths(
  files: Files,
  context: CaseContext,
  folder: string = context.folder,
  depth = 0,
): AsyncGenerator<string> {
  const entries = await files.list(folder);
  const names: readonly string[] = caseFileNames;
  if (depth > 0 && entries.some(({ name }) => names.includes(name))) return;
  for (const { name, kind } of entries) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = `${folder}/${name}`;
    if (kind === 'file' && isDraft(path, context)) yield path;
    if (kind === 'folder' && depth < deepest) yield* draftPaths(files, context, path, depth + 1);
  }
}

/** Reads every draft of a case’s folder, by path; what cannot be read is left out. */
export async function readDrafts(files: Files, context: CaseContext): Promise<Map<string, Filing>> {
  const filings = new Map<string, Filing>();
  for await (const path of draftPaths(files, context)) {
    if (filings.size >= mostFilings) break;
    const content = await files.read(path);
    if (content.kind === 'text') filings.set(path, readFiling(content.text));
  }
  return filings;
}
