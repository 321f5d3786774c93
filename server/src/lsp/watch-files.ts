import { DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import type { Session } from './session';
import { fileUri } from './uris';

/** Asks the client to tell of changes on disk, where it can. */
export interface FileWatcher {
  start(): Promise<void>;
  /** Watches the folders of cases that were read since. */
  watchCases(): Promise<void>;
  /** Watches the firm's templates, where there are any. */
  watchTemplates(): Promise<void>;
}

const caseFiles = '**/case.{yaml,yml,json}';
const sources =
  '**/*.{yaml,yml,json,html,htm,xml,rss,csv,tsv,txt,eml,md,filing,brief,pleading,pdf,docx}';

export function watchFiles(session: Session): FileWatcher {
  const watched = new Set<string>();
  let started = false;
  const watch = (globPattern: string | { baseUri: string; pattern: string }) =>
    session.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern }],
    });
  const watchIn = async (folder: string, pattern: string) => {
    const glob = `${folder}/${pattern}`;
    if (!started || watched.has(glob)) return;
    watched.add(glob);
    await watch(session.client().relativePatterns ? { baseUri: fileUri(folder), pattern } : glob);
  };
  const watchCases = async () => {
    for (const { context } of session.cases.all()) await watchIn(context.folder, sources);
  };
  const watchTemplates = async () => {
    const { folder } = session.templates;
    if (folder !== undefined) await watchIn(folder, '**/*.mustache');
  };
  return {
    watchCases,
    watchTemplates,
    async start() {
      started = session.client().watchers;
      if (!started) return;
      await watch(caseFiles);
      await watchCases();
      await watchTemplates();
    },
  };
}
