import type { Connection, SymbolInformation } from 'vscode-languageserver/node';
import { isDraft, isFilingName } from '../core/case/draft-files';
import type { CaseContext } from '../core/case/load-case';
import type { Finding } from '../core/checks/define';
import { type CheckRequest, createEngine } from '../core/engine/engine';
import type { Snapshot } from '../core/features/snapshot';
import type { Filing } from '../core/filing/model';
import { type Cancel, type Files, never } from '../core/ports';
import { diskFiles } from '../host/disk-files';
import { recordReader } from '../host/record/record-reader';
import { recordRead } from '../protocol/record';
import { defaultSettings, type Settings } from '../protocol/settings';
import { Buffers } from './buffers';
import { Cases, type LoadedCase } from './cases';
import { DiskStamps } from './disk-stamps';
import { FilingsOnDisk } from './filings-on-disk';
import { FirmTemplates, settingFolder } from './firm-templates';
import type { Client } from './from-lsp';
import { MadeOfText } from './made-of-text';
import type { OpenDocument } from './open-document';
import { Packets } from './packets';
import { Records } from './records';
import { RecordReading } from './whole-record';

/** An open document that is served, with the case that governs it. */
export interface Draft {
  readonly document: OpenDocument;
  readonly snapshot: Snapshot;
}

/** What a filing was found to hold, and what that hung on. */
interface Found {
  readonly request: CheckRequest;
  readonly findings: readonly Finding[];
}

/** What one client's session holds: its documents, its cases, its settings. */
export class Session {
  readonly buffers = new Buffers();
  readonly engine = createEngine();
  readonly files: Files = this.buffers.over(diskFiles());
  readonly onDisk = new FilingsOnDisk();
  readonly symbols = new MadeOfText<readonly SymbolInformation[]>();
  readonly packets = new Packets(this);
  readonly #reader = recordReader();
  readonly cases = new Cases(this.files, () => this.roots);
  readonly templates = new FirmTemplates(this.files, () =>
    settingFolder(this.settings.templates, this.roots),
  );
  readonly records = new Records(this.files, this.#reader, () => this.connection.window);
  readonly wholeRecord = new RecordReading(
    this.files,
    this.#reader,
    () => this.connection.window,
    () => void this.connection.sendNotification(recordRead),
  );
  roots: readonly string[] = [];
  settings: Settings = defaultSettings;
  readonly #stamps = new DiskStamps();
  #looked: Promise<void> = Promise.resolve();
  readonly #found = new WeakMap<Filing, Found>();

  constructor(
    readonly connection: Connection,
    readonly client: () => Client,
    /** Called when a case was found changed on the way to an answer. */
    private readonly caseChanged: () => void,
  ) {}

  /** The draft at an address; undefined where the document is not open, or is none of ours. */
  async draftAt(uri: string): Promise<Draft | undefined> {
    const document = this.buffers.get(uri);
    if (!document || document.isTooLong) return undefined;
    const context = (await this.caseOf(document))?.context;
    const packet = context && (await this.packets.of(context));
    const draft = this.draftOf(document, context);
    return draft && packet ? { ...draft, snapshot: { ...draft.snapshot, packet } } : draft;
  }

  /** The case that governs a document, as it is on disk now where the client watches no files. */
  async caseOf(document: OpenDocument): Promise<LoadedCase | undefined> {
    const place = this.placeOf(document);
    const loaded = await this.cases.of(place);
    if (!loaded || this.client().watchers) return loaded;
    // One look at a time: whoever asks while a change is being read waits for what comes of it.
    this.#looked = this.#looked.catch(() => undefined).then(() => this.#look(loaded.context.files));
    await this.#looked;
    return this.cases.of(place);
  }

  async #look(paths: readonly string[]): Promise<void> {
    const changed = await this.#stamps.changed(paths);
    if (changed.length > 0 && (await this.cases.changed(changed))) this.caseChanged();
  }

  /** A document in the case given, if it is served there. */
  draftOf(document: OpenDocument, context: CaseContext | undefined): Draft | undefined {
    if (document.isTooLong || !this.serves(document, context)) return undefined;
    const path = document.path ?? document.uri;
    const { filing } = document;
    const inForce = context && this.records.known(context);
    return { document, snapshot: { path, filing, ...(inForce ? { case: inForce } : {}) } };
  }

  /** Every open draft of the same case, the one given left out. */
  async othersOf({ document, snapshot }: Draft): Promise<Draft[]> {
    const folder = snapshot.case?.folder;
    if (folder === undefined) return [];
    const drafts = await Promise.all(this.buffers.all().map(({ uri }) => this.draftAt(uri)));
    return drafts.filter(
      (draft): draft is Draft =>
        draft !== undefined &&
        draft.document !== document &&
        draft.snapshot.case?.folder === folder,
    );
  }

  /** Every finding of a draft, kept while the draft, its case and the settings stay as they are. */
  findings(draft: Draft, cancel: Cancel = never): readonly Finding[] {
    const request = this.#request(draft);
    const known = this.#known(request);
    if (known) return known;
    const findings = this.engine.check({ ...request, cancel });
    if (!cancel.requested) this.#found.set(request.filing, { request, findings });
    return findings;
  }

  /** The same with pauses in which other requests may be answered. */
  *findingsInSteps(draft: Draft): Generator<void, readonly Finding[]> {
    const request = this.#request(draft);
    const known = this.#known(request);
    if (known) return known;
    const findings = yield* this.engine.checkInSteps(request);
    this.#found.set(request.filing, { request, findings });
    return findings;
  }

  #request({ snapshot: { filing, case: context, packet } }: Draft): CheckRequest {
    const { severity: severities } = this.settings;
    return {
      ...{ filing, severities },
      ...(context ? { case: context } : {}),
      ...(packet ? { packet } : {}),
    };
  }

  #known({ filing, case: context, packet, severities }: CheckRequest) {
    const known = this.#found.get(filing);
    const same =
      known?.request.case === context &&
      known?.request.packet === packet &&
      known?.request.severities === severities;
    return same ? known?.findings : undefined;
  }

  /** Filings by language or name anywhere; other prose inside a case folder, if the user wants it. */
  serves({ languageId, path }: OpenDocument, context: CaseContext | undefined): boolean {
    if (languageId === 'filing' || (path !== undefined && isFilingName(path))) return true;
    if (languageId !== 'markdown' && languageId !== 'plaintext') return false;
    if (!this.settings.serveMarkdown || !context || path === undefined) return false;
    return isDraft(path, context);
  }

  /** Where a document counts as lying: one never saved, in the workspace folder if there is just one. */
  placeOf({ path, uri }: OpenDocument): string {
    if (path !== undefined) return path;
    const [root] = this.roots;
    return root !== undefined && this.roots.length === 1 ? `${root}/${uri.replace(/\W/g, '')}` : '';
  }
}
