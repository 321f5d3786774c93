import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { isTextName } from '../core/case/draft-files';
import { nameOf } from '../core/case/paths';
import { isReadable } from '../core/record/file-names';
import { caseChanged } from '../protocol/requests';
import { Checker } from './checker';
import { type Client, fromCapabilities, fromSettings } from './from-lsp';
import { describe } from './handlers/define';
import { handlers } from './handlers/table';
import { createScheduler } from './scheduler';
import { Session } from './session';
import { syncDocuments } from './sync-documents';
import { pathOf } from './uris';
import { watchFiles } from './watch-files';

/** Wires one client's connection to a session, and listens. */
export function startServer(connection: Connection): void {
  let client: Client = fromCapabilities({});
  const session = new Session(
    connection,
    () => client,
    () => guard(refresh),
  );
  const checker = new Checker(session);
  const guard = (work: () => unknown) => {
    const failed = (error: unknown) => connection.console.error(describe(error));
    try {
      Promise.resolve(work()).catch(failed);
    } catch (error) {
      failed(error);
    }
  };
  const scheduler = createScheduler({
    delay: () => session.settings.checkDelay,
    atOnce: (uri) => guard(() => checker.checkParagraphs(uri)),
    afterQuiet: (uri) =>
      guard(async () => {
        await checker.checkWithPacket(uri);
        refreshLenses();
      }),
  });

  /** Another filing may point at what stands in one that is shown. */
  const refreshLenses = (shown = session.settings.referencesCodeLens) => {
    if (!client.lensRefresh || !shown) return;
    void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  };

  /** Every draft and source again: the settings, a case or the folders are others now. */
  const refresh = async () => {
    await checker.checkSources();
    for (const { uri } of session.buffers.all()) scheduler.whole(uri);
    void connection.sendNotification(caseChanged);
    if (client.tokenRefresh) connection.languages.semanticTokens.refresh();
    refreshLenses();
  };
  const filesChanged = async (paths: readonly string[]) => {
    const isCase = await session.cases.changed(paths);
    const isFiling = paths.some(isTextName);
    const isCopy = paths.some((path) => isReadable(nameOf(path)));
    if (isFiling) session.packets.forget();
    const isTemplate = paths.some((path) => session.templates.holds(path));
    if (isTemplate) session.templates.forget();
    if (isCase) await refresh();
    else if (isTemplate) await checker.checkSources();
    else if (isFiling || isCopy) for (const { uri } of session.buffers.all()) scheduler.whole(uri);
  };
  const settingsChanged = async (value: unknown) => {
    const before = session.settings.referencesCodeLens;
    session.settings = fromSettings(value);
    session.templates.forget();
    await watcher.watchTemplates();
    if (before) refreshLenses(before);
    await refresh();
  };
  const pullSettings = async () =>
    settingsChanged(await connection.workspace.getConfiguration('pincite'));
  const watcher = watchFiles(session);

  connection.onInitialize((params) => {
    const options: unknown = params.initializationOptions;
    client = fromCapabilities(params.capabilities ?? {}, options);
    session.roots = rootsOf(params);
    session.settings = fromSettings(sectionOf(options) ?? options);
    return {
      capabilities: capabilities(),
      serverInfo: { name: 'pincite' },
    };
  });
  connection.onInitialized(() =>
    guard(async () => {
      if (client.configuration) await pullSettings();
      if (client.configuration && client.configurationChanges) {
        await connection.client.register(DidChangeConfigurationNotification.type, {
          section: 'pincite',
        });
      }
      await watcher.start();
      if (client.folderChanges) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
          guard(async () => {
            const gone = removed.map(({ uri }) => pathOf(uri));
            const come = added.flatMap(({ uri }) => pathOf(uri) ?? []);
            session.roots = [...session.roots.filter((root) => !gone.includes(root)), ...come];
            session.cases.forgetPlaces();
            await refresh();
          }),
        );
      }
    }),
  );
  connection.onDidChangeConfiguration(({ settings }) =>
    guard(() => (client.configuration ? pullSettings() : settingsChanged(sectionOf(settings)))),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    guard(() => filesChanged(changes.flatMap(({ uri }) => pathOf(uri) ?? []))),
  );
  syncDocuments({ session, checker, scheduler, guard, filesChanged, watcher });
  for (const handler of handlers) handler.register(session);
  connection.listen();
}

function capabilities(): ServerCapabilities {
  const all: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  return Object.assign(all, ...handlers.map((handler) => handler.capabilities ?? {}));
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.flatMap((uri) => pathOf(uri)?.replace(/\/$/, '') ?? []);
}

function sectionOf(settings: unknown): unknown {
  return (settings as { pincite?: unknown } | null | undefined)?.pincite;
}
