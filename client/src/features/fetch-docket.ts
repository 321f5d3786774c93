import * as vscode from 'vscode';
import {
  type FetchParams,
  type FetchProgressInfo,
  type FetchResult,
  fetchProgress,
  fetchDocket as method,
} from '../../../server/src/protocol/import';
import type { ClientContext, Feature } from '../context';
import { applyImport, type ImportOutcome } from '../docket/apply-import';
import { caseAtHand } from '../docket/case-at-hand';
import { offerRestart } from '../offer-restart';

const secret = 'pincite.courtListenerToken';

interface Given {
  readonly docket: string;
  readonly token: string;
  readonly into?: vscode.Uri;
  /** Another server on this machine, for tests. */
  readonly base?: string;
}

/**
 * `Pincite: Fetch Docket from CourtListener…`: the only use of the network, on the user's word,
 * with the user's own token out of the editor's secret storage. What comes goes through the same
 * plan as an import. Not in a workspace that is not trusted.
 */
export const fetchDocket: Feature = (context) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('pincite.fetchDocket', (given?: Given) => run(context, given)),
    vscode.commands.registerCommand('pincite.setCourtListenerToken', () => askToken(context)),
    vscode.commands.registerCommand('pincite.clearCourtListenerToken', async () => {
      await context.extension.secrets.delete(secret);
      void vscode.window.showInformationMessage('The CourtListener token was forgotten.');
    }),
  );

async function run(context: ClientContext, given?: Given): Promise<ImportOutcome | undefined> {
  const { server, extension } = context;
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage('Trust this workspace first: a fetch uses the network.');
    return undefined;
  }
  const into = given?.into ?? caseAtHand();
  if (!into) {
    void vscode.window.showInformationMessage('Open the folder of the case first.');
    return undefined;
  }
  const docket = given?.docket ?? (await askDocket());
  if (!docket) return undefined;
  const token = given?.token ?? (await extension.secrets.get(secret)) ?? (await askToken(context));
  if (!token) return undefined;
  const { fs } = vscode.workspace;
  await fs.createDirectory(extension.globalStorageUri);
  const state = vscode.Uri.joinPath(extension.globalStorageUri, 'courtlistener.json').fsPath;
  const params = { docket, token, state, ...(given?.base ? { base: given.base } : {}) };
  try {
    const fetched = await withProgress(context, params);
    if (!fetched) return undefined;
    if (fetched.refused !== undefined) {
      void sayWhy(context, fetched);
      return 'refused';
    }
    return await applyImport(server, { uri: into.toString(), text: fetched.text }, Boolean(given));
  } catch (error) {
    server.log.error('No docket was fetched.', error);
    void offerRestart('Pincite’s server does not answer, so no docket was fetched.');
    return undefined;
  }
}

function withProgress({ server }: ClientContext, params: FetchParams) {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: 'Fetching from CourtListener',
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, cancel) => {
    const heard = server.onNotification<FetchProgressInfo>(fetchProgress, (now) => {
      const pause = now.waitingUntil
        ? `; waiting for its limits until ${new Date(now.waitingUntil).toLocaleTimeString()}`
        : '';
      progress.report({ message: `${now.entries} entries${pause}` });
    });
    try {
      const fetched = await server.request<FetchResult>(method, params, cancel);
      return cancel.isCancellationRequested ? undefined : fetched;
    } catch (error) {
      if (cancel.isCancellationRequested) return undefined;
      throw error;
    } finally {
      heard.dispose();
    }
  });
}

async function sayWhy(context: ClientContext, { refused = '', reason }: FetchResult) {
  const change = 'Set Token…';
  const choices = reason === 'token' ? [change] : [];
  const chosen = await vscode.window.showWarningMessage(refused, ...choices);
  if (chosen === change) await askToken(context);
}

async function askDocket(): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    title: 'Fetch Docket from CourtListener',
    prompt: 'Address of the docket’s page on CourtListener, or its number there',
    placeHolder: 'https://www.courtlistener.com/docket/4214664/…',
    ignoreFocusOut: true,
  });
  return text?.trim() || undefined;
}

async function askToken({ extension }: ClientContext): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    title: 'CourtListener Token',
    prompt:
      'Your own API token, from your profile there. It is kept in this editor’s secret storage.',
    password: true,
    ignoreFocusOut: true,
  });
  const token = text?.trim();
  if (!token) return undefined;
  await extension.secrets.store(secret, token);
  return token;
}
