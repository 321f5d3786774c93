import { isCaseFileName } from '../core/case/draft-files';
import type { Checker } from './checker';
import { OpenDocument } from './open-document';
import type { Scheduler } from './scheduler';
import type { Session } from './session';
import type { FileWatcher } from './watch-files';

interface Parts {
  readonly session: Session;
  readonly checker: Checker;
  readonly scheduler: Scheduler;
  readonly watcher: FileWatcher;
  readonly guard: (work: () => unknown) => void;
  readonly filesChanged: (paths: readonly string[]) => Promise<void>;
}

/** Keeps the open documents as the editor has them; drafts are checked, sources read again. */
export function syncDocuments(parts: Parts): void {
  const { session, checker, scheduler, watcher, guard, filesChanged } = parts;
  const { connection, buffers } = session;
  /** Sources that were edited, waiting for a quiet. */
  const edited = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const sourceEdited = (document: OpenDocument | undefined, delay: number) => {
    if (document?.path === undefined || !mayBeSource(document)) return;
    edited.add(document.path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...edited];
      edited.clear();
      guard(() => filesChanged(paths));
    }, delay);
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    guard(async () => {
      const document = new OpenDocument(uri, languageId, version, text);
      buffers.open(document);
      sourceEdited(document, 0);
      scheduler.whole(uri);
      await checker.checkSources();
      await watcher.watchCases();
    }),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    guard(() => {
      const document = buffers.get(uri);
      if (!document) return;
      for (const change of contentChanges) checker.edited(uri, document.change(change, version));
      scheduler.edited(uri);
      sourceEdited(document, session.settings.checkDelay);
    }),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
    guard(async () => {
      const document = buffers.close(uri);
      session.packets.forget();
      scheduler.forget(uri);
      checker.closed(uri);
      sourceEdited(document, 0);
      await checker.checkSources();
    }),
  );
}

/** Prose in a case folder is a draft as a rule, but a docket may be text. */
function mayBeSource({ path = '', languageId }: OpenDocument): boolean {
  return isCaseFileName(path) || (languageId !== 'filing' && languageId !== 'markdown');
}
