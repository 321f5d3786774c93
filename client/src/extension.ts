import type * as vscode from 'vscode';
import type { ChecklistResult } from '../../server/src/protocol/kits';
import type { ClientContext } from './context';
import { features } from './features/table';
import { createServer, type Server } from './server';
import { createShown } from './shown';

/** What the extension gives to others: the editor tests look at it. */
export interface PinciteApi {
  readonly server: Pick<Server, 'ready' | 'processId' | 'onDidChangeState' | 'request'>;
  readonly status: Pick<ClientContext['status'], 'current' | 'onDidChange'>;
  readonly checklist: Pick<ClientContext['checklist'], 'current' | 'onDidChange'>;
}

let server: Server | undefined;

/** Registers every feature and starts the server without waiting for it. */
export function activate(extension: vscode.ExtensionContext): PinciteApi {
  server = createServer(extension);
  const status = createShown<string | undefined>(undefined);
  const checklist = createShown<ChecklistResult | null>(null);
  const context: ClientContext = { extension, server, status, checklist };
  extension.subscriptions.push(server, status, checklist);
  for (const feature of features) extension.subscriptions.push(feature(context));
  void server.start();
  return { server, status, checklist };
}

/** The editor waits for the promise, so that the server ends before the window does. */
export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
