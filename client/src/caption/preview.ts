import * as vscode from 'vscode';

const scheme = 'pincite-caption';
/** The ending gives it the colors of a filing. */
const address = vscode.Uri.from({ scheme, path: '/Caption (preview).filing' });

/** A read-only page below a draft that shows a caption before it is inserted. */
export interface CaptionPreview extends vscode.Disposable {
  /** Opens an empty page, in a group of its own below the active one; it takes the keyboard. */
  open(): Promise<void>;
  /** Shows a text in the page, in place of the one before. */
  show(text: string): void;
  /** Takes the page away and gives the keyboard back to the draft. */
  close(draft: vscode.TextEditor): Promise<vscode.TextEditor>;
}

export function captionPreview(): CaptionPreview {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  let text = '';
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => text,
  });
  const show = (next: string) => {
    text = next;
    changed.fire(address);
  };
  return {
    async open() {
      show('');
      // Beside the draft it would lie half under the list of courts.
      await vscode.commands.executeCommand('workbench.action.newGroupBelow');
      await vscode.window.showTextDocument(address, { preview: false });
    },
    show,
    async close({ document, viewColumn }) {
      await vscode.window.tabGroups.close(tabs(), true);
      return vscode.window.showTextDocument(document, viewColumn ? { viewColumn } : {});
    },
    dispose: () => vscode.Disposable.from(provider, changed).dispose(),
  };
}

function tabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === scheme);
}
