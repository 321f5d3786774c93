import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type NodeModule,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import type { ClientOptions } from '../../server/src/protocol/requests';
import { documentSelector, watchedFiles } from './documents';
import { offerRestart } from './offer-restart';
import { settingsIn } from './trust';

export type ServerState = 'running' | 'stopped';

/** The port on which a debugger reaches the server of an extension under development. */
const inspectPort = 6009;
/** A server that ends more often than this within `crashSpan` milliseconds stays off. */
const mostCrashes = 4;
const crashSpan = 3 * 60_000;

/** A client for dist/server.js, not started yet. `tell` hears when the server comes and goes. */
export function createClient(
  extension: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  tell: (state: ServerState) => void,
): LanguageClient {
  const run: NodeModule = {
    module: extension.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
  };
  const debug = { ...run, options: { execArgv: ['--nolazy', `--inspect=${inspectPort}`] } };
  const watchers = watchedFiles.map((glob) => vscode.workspace.createFileSystemWatcher(glob));
  const client = new LanguageClient(
    'pincite',
    'Pincite',
    { run, debug },
    {
      documentSelector,
      initializationOptions: { commands: true } satisfies ClientOptions,
      outputChannel: log,
      // A log that opens by itself takes the window from someone who is writing.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      // The words of a docket are not ours: no HTML and no commands in what is shown of them.
      markdown: { isTrusted: false, supportHtml: false },
      synchronize: { fileEvents: watchers },
      middleware: {
        workspace: {
          async configuration(params, token, next) {
            const found = await next(params, token);
            const { isTrusted } = vscode.workspace;
            return Array.isArray(found) ? found.map((one) => settingsIn(one, isTrusted)) : found;
          },
        },
        async provideDocumentLinks(document, token, next) {
          return (await next(document, token))?.map(throughViewer);
        },
      },
      errorHandler: restartAfterCrash(log),
      initializationFailedHandler: () => false,
    },
  );
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) tell('running');
    if (newState === State.Stopped) tell('stopped');
  });
  return client;
}

/** A link to a PDF opens where PDFs are shown, at its page. */
function throughViewer(link: vscode.DocumentLink): vscode.DocumentLink {
  const { target } = link;
  if (target?.scheme !== 'file' || !/\.pdf$/i.test(target.path)) return link;
  const address = encodeURIComponent(JSON.stringify([target.toString()]));
  link.target = vscode.Uri.parse(`command:pincite.openCopy?${address}`);
  return link;
}

/** Starts a server that ended by itself anew, a few times; then it says so and leaves it. */
function restartAfterCrash(log: vscode.LogOutputChannel): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      crashes = [...crashes.filter((then) => now - then < crashSpan), now];
      if (crashes.length <= mostCrashes) {
        log.warn('The server ended unexpectedly and is started anew.');
        return { action: CloseAction.Restart, handled: true };
      }
      log.error(`The server ended ${crashes.length} times in a row and stays off.`);
      void offerRestart(
        'Pincite stopped several times in a row and stays off. Drafts are as they were.',
      );
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
