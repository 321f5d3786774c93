import type { Diagnostic } from 'vscode-languageserver/node';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { readDocket } from '../core/docket/sources/read-docket';
import type { TextEdit } from '../core/text/edit';
import { LineIndex } from '../core/text/line-index';
import { longestText, type OpenDocument } from './open-document';
import type { Draft, Session } from './session';
import { ShownFindings } from './shown-findings';
import { areSame, problemToDiagnostic, source } from './to-lsp';

const docketFile = /(?:^|\/)docket\.(?:ya?ml|json)$/;

/** Checks the open drafts and the sources of their cases, and sends what is new of it. */
export class Checker {
  /** What is shown of each draft that was checked in full. */
  readonly #shown = new Map<string, ShownFindings>();
  /** What was sent last, by address: the same is not sent twice. */
  readonly #sent = new Map<string, readonly Diagnostic[]>();
  readonly #sources = new Set<string>();
  /** The full check of each document that is under way: a newer one, or an edit, ends it. */
  readonly #running = new Map<string, object>();

  constructor(private readonly session: Session) {}

  edited(uri: string, edit: TextEdit | undefined): void {
    this.#running.delete(uri);
    const shown = this.#shown.get(uri);
    const list = shown && this.session.buffers.get(uri)?.filing.list;
    if (!list) return;
    if (edit) shown.edited(list, edit);
    else shown.checked(list, []);
  }

  closed(uri: string): void {
    this.#running.delete(uri);
    this.#shown.delete(uri);
    if (this.#sent.get(uri)?.length !== 0) this.#send(uri, undefined, []);
    this.#sent.delete(uri);
  }

  /** The paragraph checks, at once; a document whose case is not read yet waits for the full check. */
  checkParagraphs(uri: string): void {
    const { session } = this;
    const document = session.buffers.get(uri);
    const place = document && session.placeOf(document);
    if (!document || place === undefined || !session.cases.isKnown(place)) return;
    const draft = session.draftOf(document, session.cases.known(place)?.context);
    if (draft) this.#show(draft);
  }

  /** Every check of one document, and of the open drafts that may cite it where it was edited. */
  async checkWithPacket(uri: string): Promise<void> {
    await this.checkWhole(uri);
    const { session } = this;
    const draft = await session.draftAt(uri);
    const packet = draft?.snapshot.packet;
    if (!draft || !packet?.papers.some(({ filing }) => filing === draft.snapshot.filing)) return;
    for (const other of await session.othersOf(draft)) {
      // One that was checked against this very packet has its findings still.
      await this.checkWhole(other.document.uri);
    }
  }

  /** Every check of one document. */
  async checkWhole(uri: string): Promise<void> {
    const { session } = this;
    const document = session.buffers.get(uri);
    if (!document) return;
    if (document.isTooLong) {
      this.#shown.delete(uri);
      this.#send(uri, document.version, [tooLong]);
      return;
    }
    const draft = await session.draftAt(uri);
    if (session.buffers.get(uri) !== document) return;
    if (!draft) {
      this.#shown.delete(uri);
      if (this.#sent.has(uri) && !this.#sources.has(uri)) this.#send(uri, document.version, []);
      return;
    }
    const findings = await this.#inTurns(uri, session.findingsInSteps(draft));
    if (!findings) return;
    const inFull = session.engine.isWholeFiling;
    const ofWhole = findings.filter(({ code }) => inFull(code));
    const { list } = draft.snapshot.filing;
    const shown = this.#shown.get(uri);
    if (shown) shown.checked(list, ofWhole);
    else this.#shown.set(uri, new ShownFindings(list, ofWhole));
    this.#show(draft);
    await this.#lookInRecord(document);
  }

  /** Reads the copies of what a draft quotes, then checks it again where there was one. */
  async #lookInRecord(document: OpenDocument): Promise<void> {
    const { session } = this;
    const context = (await session.caseOf(document))?.context;
    if (!context || !(await session.records.prepare(context, document.filing))) return;
    await this.checkWhole(document.uri);
  }

  /**
   * What is wrong with the sources of the cases in use, and with the firm's templates; of those that
   * are not any more, nothing.
   */
  async checkSources(): Promise<void> {
    const { session } = this;
    const wanted = new Map<string, Diagnostic[]>();
    const inUse = new Set<string>();
    for (const document of session.buffers.all()) {
      if (document.isTooLong) continue;
      const loaded = await session.caseOf(document);
      if (!loaded) {
        if (docketFile.test(document.path ?? '')) wanted.set(document.uri, ownProblems(document));
        continue;
      }
      const { context, read } = loaded;
      if (inUse.has(context.caseFilePath)) continue;
      inUse.add(context.caseFilePath);
      for (const { file, problems } of context.problems) {
        const lines = read.get(file) ?? new LineIndex('');
        wanted.set(
          session.buffers.uriOf(file),
          problems.map((problem) => problemToDiagnostic(problem, lines)),
        );
      }
    }
    for (const { path, text, problems } of (await session.templates.read())?.files ?? []) {
      const lines = new LineIndex(text);
      wanted.set(
        session.buffers.uriOf(path),
        problems.map((problem) => problemToDiagnostic(problem, lines)),
      );
    }
    session.cases.keepOnly(inUse);
    for (const uri of [...this.#sources]) {
      if (wanted.has(uri)) continue;
      this.#sources.delete(uri);
      this.#send(uri, undefined, []);
      this.#sent.delete(uri);
    }
    for (const [uri, diagnostics] of wanted) {
      if (diagnostics.length === 0 && !this.#sources.has(uri)) continue;
      this.#sources.add(uri);
      this.#send(uri, session.buffers.get(uri)?.version, diagnostics);
    }
  }

  /** What the steps come to, with the client's messages let in between; undefined if cut short. */
  async #inTurns<T extends object>(uri: string, steps: Generator<void, T>): Promise<T | undefined> {
    this.#running.set(uri, steps);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        this.#running.delete(uri);
        return step.value;
      }
      await new Promise(setImmediate);
      if (this.#running.get(uri) !== steps) return undefined;
    }
  }

  /** Sends what is found in a draft now, if it is another list than the last. */
  #show({ document, snapshot }: Draft): void {
    const { engine, settings } = this.session;
    const found = engine.inChunks(snapshot);
    const news = this.#shown.get(document.uri)?.news(found, settings.severity, document);
    if (news) this.#send(document.uri, document.version, news);
  }

  #send(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void {
    const before = this.#sent.get(uri);
    if (before && areSame(before, diagnostics)) return;
    this.#sent.set(uri, diagnostics);
    void this.session.connection.sendDiagnostics({
      uri,
      diagnostics,
      ...(version === undefined ? {} : { version }),
    });
  }
}

const tooLong: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  code: 'file/too-long',
  source,
  message: `This text is longer than ${longestText / 1024 / 1024} MB; Pincite leaves it alone.`,
};

/** A docket file outside any case is read for its own sake. */
function ownProblems(document: OpenDocument): Diagnostic[] {
  const { problems } = readDocket({ path: document.path ?? document.uri, text: document.text });
  return problems.map((problem) => problemToDiagnostic(problem, document));
}
