import * as vscode from 'vscode';

/** Shorter than mocha's own limit, so that a test says what it waited for. */
const limit = 20_000;

/**
 * Waits until `check` gives a value, asked now and again at each event. Rejects after a while with
 * what `describe` says of the state then.
 */
export function until<T>(
  subscribe: (listener: () => void) => vscode.Disposable,
  check: () => T | undefined,
  describe: () => string,
): Promise<T> {
  const now = check();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`waited in vain; at last: ${describe()}`));
    }, limit);
    const subscription = subscribe(() => {
      const value = check();
      if (value === undefined) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve(value);
    });
  });
}

/** Waits until the findings of a document are exactly `expected`, as `code text` in text order. */
export async function untilFindings(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<readonly vscode.Diagnostic[]> {
  const sorted = () =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === 'pincite')
      .sort((a, b) => a.range.start.compareTo(b.range.start));
  const named = () => sorted().map((found) => `${codeOf(found)} ${document.getText(found.range)}`);
  const wanted = JSON.stringify(expected);
  return until(
    (listener) => vscode.languages.onDidChangeDiagnostics(listener),
    () => (JSON.stringify(named()) === wanted ? sorted() : undefined),
    () => `findings ${JSON.stringify(named())}, not ${wanted}`,
  );
}

/** The code of a finding, which may come with the address of its page. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until a file of the case has a problem that makes it unreadable. */
export async function untilError(document: vscode.TextDocument): Promise<vscode.Diagnostic> {
  return until(
    (listener) => vscode.languages.onDidChangeDiagnostics(listener),
    () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .find(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    () => JSON.stringify(vscode.languages.getDiagnostics(document.uri)),
  );
}
