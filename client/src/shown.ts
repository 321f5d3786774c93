import * as vscode from 'vscode';

/** What a part of the window shows at the moment, for those who want to hear of it. */
export interface Shown<Value> extends vscode.Disposable {
  readonly current: Value;
  readonly onDidChange: vscode.Event<Value>;
  /** The same value set anew is not told. */
  set(value: Value): void;
}

export function createShown<Value>(first: Value): Shown<Value> {
  const changed = new vscode.EventEmitter<Value>();
  let current = first;
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    set(value) {
      if (value === current) return;
      current = value;
      changed.fire(value);
    },
    dispose: () => changed.dispose(),
  };
}
