import * as vscode from 'vscode';

/** What the status bar says at the moment, undefined where it says nothing. */
export interface StatusText extends vscode.Disposable {
  readonly current: string | undefined;
  readonly onDidChange: vscode.Event<string | undefined>;
  set(text: string | undefined): void;
}

/** Keeps the text and tells of each change; a text set anew without a change is not told. */
export function createStatusText(): StatusText {
  const changed = new vscode.EventEmitter<string | undefined>();
  let current: string | undefined;
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    set(text) {
      if (text === current) return;
      current = text;
      changed.fire(text);
    },
    dispose: () => changed.dispose(),
  };
}
