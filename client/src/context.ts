import type * as vscode from 'vscode';
import type { Server } from './server';
import type { StatusText } from './status-text';

/** What every feature of the client is given. */
export interface ClientContext {
  readonly extension: vscode.ExtensionContext;
  readonly server: Server;
  readonly status: StatusText;
}

/** One ability of the client: registers what it needs, and gives back what takes it away again. */
export type Feature = (context: ClientContext) => vscode.Disposable;
