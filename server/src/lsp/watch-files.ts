import { DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import type { Session } from './session';
import { fileUri } from './uris';

/** Asks the client to tell of changes on disk, where it can. */
export interface FileWatcher {
  start(): Promise<void>;
  /** Watches the folders of cases that were read since. */
  watchCases(): Promise<void>;
}

const caseFiles = '**/case.{yaml,yml,json}';
const sources = '**/*.{yaml,yml,json,html,htm,xml,rss,csv,tsv,txt,eml,md,filing,brief,pleading}';

export function watchFiles(session: Session): FileWatcher {
  const watched = new Set<string>();
  let started = false;
  const watch = (globPattern: string | { baseUri: string; pattern: string }) =>
    session.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern }],
    });
  const watchCases = async () => {
    if (!started) return;
    for (const { context } of session.cases.all()) {
      const { folder } = context;
      if (watched.has(folder)) continue;
      watched.add(folder);
      await watch(
        session.client().relativePatterns
          ? { baseUri: fileUri(folder), pattern: sources }
          : `${folder}/${sources}`,
      );
    }
  };
  return {
    watchCases,
    async start() {
      started = session.client().watchers;
      if (!started) return;
      await watch(caseFiles);
      await watchCases();
    },
  };
}
