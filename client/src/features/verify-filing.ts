import * as vscode from 'vscode';
import {
  filingReport,
  type ReportResult,
  saveReport,
  showPlace,
} from '../../../server/src/protocol/report';
import type { DocumentParams } from '../../../server/src/protocol/requests';
import type { ClientContext, Feature } from '../context';
import { mayBeFiling } from '../documents';
import { offerRestart } from '../offer-restart';

/**
 * `Pincite: Verify Filing`: every citation, quotation, date and cross-reference of the filing at
 * hand with what came of it, beside the filing; what needs a person stands first. `Save Report…`
 * writes the page shown last to a file that prints. Gives the counts.
 */
export const verifyFiling: Feature = (context) => {
  let panel: vscode.WebviewPanel | undefined;
  let last: { readonly result: ReportResult; readonly of: vscode.Uri } | undefined;
  const verify = vscode.commands.registerCommand('pincite.verifyFiling', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !mayBeFiling(document)) {
      void vscode.window.showInformationMessage('Open the filing to verify first.');
      return undefined;
    }
    const result = await reportOf(context, document);
    if (!result) return undefined;
    last = { result, of: document.uri };
    panel?.dispose();
    panel = show(result, document);
    panel.onDidDispose(() => {
      panel = undefined;
    });
    return result.counts;
  });
  const save = vscode.commands.registerCommand(saveReport, async (to: unknown) => {
    if (!last) {
      void vscode.window.showInformationMessage('Verify a filing first; its report is saved then.');
      return false;
    }
    return saved(last.result, last.of, to instanceof vscode.Uri ? to : undefined);
  });
  const go = vscode.commands.registerCommand(showPlace, async (uri: unknown, line: unknown) => {
    if (typeof uri !== 'string' || typeof line !== 'number') return;
    const at = new vscode.Position(line, 0);
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
      viewColumn: vscode.ViewColumn.One,
      selection: new vscode.Range(at, at),
    });
  });
  return vscode.Disposable.from(verify, save, go, { dispose: () => panel?.dispose() });
};

async function reportOf(
  { server }: ClientContext,
  document: vscode.TextDocument,
): Promise<ReportResult | undefined> {
  const params = { uri: document.uri.toString() } satisfies DocumentParams;
  const how = {
    location: vscode.ProgressLocation.Notification,
    title: 'Verifying the filing against docket and record',
    cancellable: true,
  };
  try {
    const result = await vscode.window.withProgress(how, (_, cancel) =>
      Promise.race([
        server.request<ReportResult | null>(filingReport, params, cancel),
        new Promise<undefined>((resolve) =>
          cancel.onCancellationRequested(() => resolve(undefined)),
        ),
      ]),
    );
    return result ?? undefined;
  } catch (error) {
    server.log.error('No report was made.', error);
    void offerRestart('Pincite’s server does not answer, so there is no report.');
    return undefined;
  }
}

function show(result: ReportResult, document: vscode.TextDocument): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel(
    'pincite.report',
    `Report: ${vscode.workspace.asRelativePath(document.uri)}`,
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    // No script runs in the page; its links lead to these two commands alone.
    { enableCommandUris: [showPlace, saveReport], localResourceRoots: [] },
  );
  panel.webview.html = result.page;
  return panel;
}

async function saved(
  { printed }: ReportResult,
  of: vscode.Uri,
  given: vscode.Uri | undefined,
): Promise<boolean> {
  const usual = of.with({ path: of.path.replace(/(?:\.filing)?\.\w+$/, '.report.html') });
  const to =
    given ??
    (await vscode.window.showSaveDialog({
      ...(of.scheme === 'file' ? { defaultUri: usual } : {}),
      filters: { 'Web page': ['html'] },
      title: 'Save Report',
    }));
  if (!to) return false;
  await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(printed));
  offerBrowser(to);
  return true;
}

/** The editor prints no page; the browser does. */
function offerBrowser(page: vscode.Uri): void {
  const open = 'Open in Browser';
  const name = page.path.slice(page.path.lastIndexOf('/') + 1);
  void vscode.window
    .showInformationMessage(`${name} is saved.`, open)
    .then((chosen) => (chosen === open ? vscode.env.openExternal(page) : undefined));
}
