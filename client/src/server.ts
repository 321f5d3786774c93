import * as vscode from 'vscode';
import type { LanguageClient, WorkspaceEdit } from 'vscode-languageclient/node';
import type { ServerState } from './language-client';
import { offerRestart } from './offer-restart';

/** How long a server may take to end before it is ended by force, in milliseconds. */
const stopLimit = 2000;

/** The language server as the features see it: one object through all its restarts. */
export interface Server extends vscode.Disposable {
  readonly log: vscode.LogOutputChannel;
  /** Told each time it begins or ceases to answer. */
  readonly onDidChangeState: vscode.Event<ServerState>;
  /** The process it runs in, undefined where it does not run. */
  readonly processId: number | undefined;
  /** Settles when all starts and stops asked for so far are done: whether it answers then. */
  ready(): Promise<boolean>;
  start(): Promise<boolean>;
  /** Ends the server and starts a new one; drafts stay as they are in the editor. */
  restart(): Promise<boolean>;
  stop(): Promise<void>;
  /** Sends a request of our own; rejects where the server does not run. */
  request<Result>(
    method: string,
    params: unknown,
    cancel?: vscode.CancellationToken,
  ): Promise<Result>;
  /**
   * Applies an edit that the server gave, in one undo step; what of it is not open is saved, if the
   * editor is set so. False where a draft was changed since the server saw it.
   */
  applyEdit(edit: WorkspaceEdit): Promise<boolean>;
  /** Listens to a notification of our own, from this server and from those after it. */
  onNotification<Params = undefined>(
    method: string,
    listener: (params: Params) => void,
  ): vscode.Disposable;
}

/** Makes the server of the window; nothing of it is loaded or runs before `start`. */
export function createServer(extension: vscode.ExtensionContext): Server {
  const log = vscode.window.createOutputChannel('Pincite', { log: true });
  const changed = new vscode.EventEmitter<ServerState>();
  const heard = new vscode.EventEmitter<{ method: string; params: unknown }>();
  const hear = (to: LanguageClient, method: string) =>
    to.onNotification(method, (params: unknown) => heard.fire({ method, params }));
  const methods = new Set<string>();
  let client: LanguageClient | undefined;
  // Starts and stops happen one after the other, however fast they are asked for.
  let queue = Promise.resolve(false);
  const next = (step: () => Promise<boolean>) => {
    queue = queue.then(step);
    return queue;
  };

  const begin = async (): Promise<boolean> => {
    if (client?.isRunning()) return true;
    // The library takes longer to load than all the rest, so it waits until it is needed.
    const { createClient } = await import('./language-client');
    const created = createClient(extension, log, (state) => changed.fire(state));
    for (const method of methods) hear(created, method);
    try {
      await created.start();
      client = created;
      return true;
    } catch (error) {
      log.error('The server did not start.', error);
      await end(created);
      void offerRestart('Pincite could not start, so drafts are not checked.');
      return false;
    }
  };
  const finish = async (): Promise<boolean> => {
    const ending = client;
    client = undefined;
    if (ending) await end(ending);
    return false;
  };

  // What was kept from the server until then is asked for anew.
  const trusted = vscode.workspace.onDidGrantWorkspaceTrust(() => {
    void client?.sendNotification('workspace/didChangeConfiguration', { settings: null });
  });

  return {
    log,
    onDidChangeState: changed.event,
    get processId() {
      return client?.isRunning() ? client.serverProcess?.pid : undefined;
    },
    ready: () => queue,
    start: () => next(begin),
    restart() {
      void next(finish);
      return next(begin);
    },
    async stop() {
      await next(finish);
    },
    async request(method, params, cancel) {
      await queue;
      const to = running(client);
      return cancel ? to.sendRequest(method, params, cancel) : to.sendRequest(method, params);
    },
    async applyEdit(edit) {
      const { protocol2CodeConverter } = running(client);
      const converted = await protocol2CodeConverter.asWorkspaceEdit(edit);
      if (!running(client).validateWorkspaceEdit(edit)) return false;
      return vscode.workspace.applyEdit(converted, { isRefactoring: true });
    },
    onNotification(method, listener) {
      if (!methods.has(method)) {
        methods.add(method);
        if (client) hear(client, method);
      }
      return heard.event((one) => {
        if (one.method === method) listener(one.params as Parameters<typeof listener>[0]);
      });
    },
    dispose() {
      trusted.dispose();
      changed.dispose();
      heard.dispose();
      log.dispose();
    },
  };
}

function running(client: LanguageClient | undefined): LanguageClient {
  if (!client) throw new Error('The server is not running.');
  return client;
}

/** Ends a client in whatever state it is. One that is starting cannot be asked, only be ended. */
async function end(client: LanguageClient): Promise<void> {
  const { serverProcess } = client;
  try {
    await client.dispose(stopLimit);
  } catch {
    serverProcess?.kill();
  }
}
