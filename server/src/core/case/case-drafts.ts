import type { Files } from '../ports';
import { isDraft } from './draft-files';
import { caseFileNames } from './find-case-file';
import type { CaseContext } from './load-case';

const deepest = 8;

/**
 * The paths of the drafts of a case: at or below its folder, folder by folder. A folder with a
 * case file of its own is another case; names that begin with a dot are left out.
 */
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
