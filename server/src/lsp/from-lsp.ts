import type { CancellationToken, ClientCapabilities, Range } from 'vscode-languageserver/node';
import type { Severity } from '../core/checks/define';
import type { Cancel } from '../core/ports';
import type { Range as CoreRange } from '../core/text/range';
import type { ClientOptions } from '../protocol/requests';
import { defaultSettings, type Settings } from '../protocol/settings';
import type { OpenDocument } from './open-document';

export function fromRange({ start, end }: Range, document: OpenDocument): CoreRange {
  const from = document.offsetAt(start);
  const to = document.offsetAt(end);
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

export function fromToken(token: CancellationToken): Cancel {
  return {
    get requested() {
      return token.isCancellationRequested;
    },
  };
}

/** What of the protocol the client can do, as far as it makes a difference here. */
export interface Client {
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly watchers: boolean;
  readonly relativePatterns: boolean;
  readonly links: boolean;
  readonly nestedSymbols: boolean;
  readonly versionedEdits: boolean;
  readonly tokenRefresh: boolean;
  readonly lensRefresh: boolean;
  /** A workspace edit may create files. */
  readonly createFiles: boolean;
  /** It has our client’s own commands. */
  readonly commands: boolean;
  readonly folderChanges: boolean;
}

export function fromCapabilities(
  { workspace, textDocument }: ClientCapabilities,
  options?: unknown,
): Client {
  const editing = workspace?.workspaceEdit;
  const watching = workspace?.didChangeWatchedFiles;
  return {
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchers: watching?.dynamicRegistration === true,
    relativePatterns: watching?.relativePatternSupport === true,
    links: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: editing?.documentChanges === true,
    tokenRefresh: workspace?.semanticTokens?.refreshSupport === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    createFiles:
      editing?.documentChanges === true && editing.resourceOperations?.includes('create') === true,
    commands: isObject(options) && (options as ClientOptions).commands === true,
    folderChanges: workspace?.workspaceFolders === true,
  };
}

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Settings as a client sends them; what is missing or not understood is as by default. */
export function fromSettings(value: unknown): Settings {
  const given = isObject(value) ? value : {};
  const { serveMarkdown, checkDelay, severity, templates, referencesCodeLens } = given;
  return {
    serveMarkdown:
      typeof serveMarkdown === 'boolean' ? serveMarkdown : defaultSettings.serveMarkdown,
    checkDelay:
      typeof checkDelay === 'number' && checkDelay >= 0
        ? Math.min(checkDelay, 10_000)
        : defaultSettings.checkDelay,
    referencesCodeLens: referencesCodeLens === true,
    templates: typeof templates === 'string' ? templates : defaultSettings.templates,
    severity: Object.fromEntries(
      Object.entries(isObject(severity) ? severity : {}).filter(([, one]) =>
        severities.includes(one),
      ),
    ) as Record<string, Severity | 'off'>,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
