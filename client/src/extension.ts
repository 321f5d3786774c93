import type * as vscode from 'vscode';
import type { ClientContext } from './context';
import { features } from './features/table';
import { createServer, type Server } from './server';
import { createStatusText, type StatusText } from './status-text';

/** What the extension gives to others: the editor tests look at it. */
export interface PinciteApi {
  readonly server: Pick<Server, 'ready' | 'processId' | 'onDidChangeState'>;
  readonly status: Pick<StatusText, 'current' | 'onDidChange'>;
}

let server: Server | undefined;

/** Registers every feature and starts the server without waiting for it. */
export function activate(extension: vscode.ExtensionContext): PinciteApi {
  server = createServer(extension);
  const context: ClientContext = { extension, server, status: createStatusText() };
  extension.subscriptions.push(server, context.status);
  for (const feature of features) extension.subscriptions.push(feature(context));
  void server.start();
  return { server, status: context.status };
}

/** The editor waits for the promise, so that the server ends before the window does. */
export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
