import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { timeline as method, type TimelineEventInfo } from '../../../server/src/protocol/dates';
import type { DocumentParams } from '../../../server/src/protocol/requests';
import type { ClientContext, Feature } from '../context';
import { asTable, timelinePage } from '../dates/timeline-page';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

/**
 * `Pincite: Timeline`: every dated event of the filing at hand and its docket, beside it, to be
 * sorted, followed and copied. Gives the events.
 */
export const timeline: Feature = (context) => {
  let panel: vscode.WebviewPanel | undefined;
  const command = vscode.commands.registerCommand('pincite.timeline', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !mayBeFiling(document)) {
      void vscode.window.showInformationMessage('Open a filing first; the timeline is of it.');
      return undefined;
    }
    const events = await eventsOf(context, document.uri.toString());
    if (!events) return undefined;
    panel?.dispose();
    panel = show(events, document);
    panel.onDidDispose(() => {
      panel = undefined;
    });
    return events;
  });
  return vscode.Disposable.from(command, { dispose: () => panel?.dispose() });
};

async function eventsOf(
  { server }: ClientContext,
  uri: string,
): Promise<TimelineEventInfo[] | undefined> {
  try {
    const params = { uri } satisfies DocumentParams;
    const events = await server.request<TimelineEventInfo[] | null>(method, params);
    if (!events?.length) {
      void vscode.window.showInformationMessage('There is no dated event in this filing.');
    }
    return events?.length ? events : undefined;
  } catch (error) {
    server.log.error('No timeline was made.', error);
    void offerRestart('Pincite’s server does not answer, so there is no timeline.');
    return undefined;
  }
}

function show(
  events: readonly TimelineEventInfo[],
  document: vscode.TextDocument,
): vscode.WebviewPanel {
  const name = vscode.workspace.asRelativePath(document.uri);
  const panel = vscode.window.createWebviewPanel(
    'pincite.timeline',
    `Timeline: ${name}`,
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [], retainContextWhenHidden: true },
  );
  panel.webview.html = timelinePage(events, randomBytes(16).toString('hex'));
  panel.webview.onDidReceiveMessage(async (message: { go?: number; copy?: string[][] }) => {
    if (message.copy) {
      await vscode.env.clipboard.writeText(asTable(message.copy));
      void vscode.window.setStatusBarMessage('The timeline was copied as a table.', 3000);
    }
    const place = message.go === undefined ? undefined : events[message.go]?.place;
    if (!place) return;
    const at = new vscode.Position(place.line, place.character);
    await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), {
      viewColumn: vscode.ViewColumn.One,
      selection: new vscode.Range(at, at),
    });
  });
  return panel;
}
