import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  Diagnostic,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const repo = fileURLToPath(new URL('../../..', import.meta.url));
export const serverPath = join(repo, 'dist/server.js');

export interface ClientOptions {
  /** Absolute paths of the workspace folders. */
  readonly folders?: readonly string[];
  /** What the client answers when asked for the section `pincite`. */
  readonly settings?: object;
  readonly capabilities?: object;
  readonly initializationOptions?: object;
}

const everything = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    semanticTokens: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: {
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** The server in a process of its own, spoken to as an editor does. */
export class TestClient {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly log: string[] = [];
  readonly exited: Promise<number | null>;
  refreshes = 0;
  lensRefreshes = 0;
  caseChanges = 0;
  settings: object;
  readonly registrations: string[] = [];
  readonly #diagnostics = new Map<string, PublishDiagnosticsParams[]>();
  #waiting: (() => void)[] = [];
  #versions = new Map<string, number>();

  private constructor(readonly options: ClientOptions) {
    this.settings = options.settings ?? {};
    this.process = spawn(process.execPath, [serverPath, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error('The server has no pipes.');
    stdin.on('error', () => undefined);
    this.exited = new Promise((resolve) => this.process.once('exit', resolve));
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        this.#diagnostics.set(params.uri, [...(this.#diagnostics.get(params.uri) ?? []), params]);
        this.#wake();
      },
    );
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    this.connection.onNotification('pincite/caseChanged', () => {
      this.caseChanges++;
      this.#wake();
    });
    this.connection.onRequest('workspace/configuration', () => [this.settings]);
    this.connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string }[] }) => {
        this.registrations.push(...registrations.map(({ method }) => method));
        this.#wake();
        return null;
      },
    );
    this.connection.onRequest('workspace/semanticTokens/refresh', () => {
      this.refreshes++;
      this.#wake();
      return null;
    });
    this.connection.onRequest('workspace/codeLens/refresh', () => {
      this.lensRefreshes++;
      this.#wake();
      return null;
    });
    this.connection.listen();
  }

  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const client = new TestClient(options);
    await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? everything,
      workspaceFolders:
        options.folders?.map((folder) => ({ uri: uriOf(folder), name: folder })) ?? null,
      initializationOptions: { commands: true, ...options.initializationOptions },
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await this.exited;
    this.connection.dispose();
    return code;
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  /** Opens a document; its text is the file's if none is given. */
  open(uri: string, languageId = 'filing', text?: string): Promise<void> {
    this.#versions.set(uri, 1);
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri,
        languageId,
        version: 1,
        text: text ?? readFileSync(fileURLToPath(uri), 'utf8'),
      },
    });
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 1) + 1;
    this.#versions.set(uri, version);
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  /** The diagnostics shown last; undefined where none were ever sent. */
  shown(uri: string): readonly Diagnostic[] | undefined {
    return this.#diagnostics.get(uri)?.at(-1)?.diagnostics;
  }

  sent(uri: string): readonly PublishDiagnosticsParams[] {
    return this.#diagnostics.get(uri) ?? [];
  }

  /** Resolves as soon as the diagnostics shown are as wanted; mocha's limit ends the wait. */
  async until(
    uri: string,
    wanted: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    for (;;) {
      const shown = this.shown(uri);
      if (shown && wanted(shown)) return shown;
      await this.woken();
    }
  }

  /** Resolves when the server has sent anything more. */
  woken(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).toString();
}

export const sample = join(repo, 'samples/loop-ai');

/** A folder of files for one test, gone afterwards. */
export function folderWith(files: Readonly<Record<string, string>>): {
  readonly path: string;
  uri(name: string): string;
  write(name: string, text: string): void;
  remove(): void;
} {
  const path = mkdtempSync(join(tmpdir(), 'pincite-lsp-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    write,
    uri: (name) => uriOf(join(path, name)),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
