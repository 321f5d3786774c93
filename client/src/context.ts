import type * as vscode from 'vscode';
import type { ChecklistResult } from '../../server/src/protocol/kits';
import type { Server } from './server';
import type { Shown } from './shown';

/** What every feature of the client is given. */
export interface ClientContext {
  readonly extension: vscode.ExtensionContext;
  readonly server: Server;
  /** What the status bar says; undefined where it says nothing. */
  readonly status: Shown<string | undefined>;
  /** What the Checklist view has; null where the filing at hand is of no kit. */
  readonly checklist: Shown<ChecklistResult | null>;
}

/** One ability of the client: registers what it needs, and gives back what takes it away again. */
export type Feature = (context: ClientContext) => vscode.Disposable;
