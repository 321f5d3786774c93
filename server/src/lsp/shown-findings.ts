import type { Diagnostic } from 'vscode-languageserver/node';
import type { Finding } from '../core/checks/define';
import { carryFindings } from '../core/engine/carry-findings';
import { moved } from '../core/engine/moved';
import type { FindingsOfChunk } from '../core/engine/paragraph-findings';
import { ruled, type Severities } from '../core/engine/ruled';
import { silencedBlocks } from '../core/engine/silenced';
import type { BlockList, Chunk } from '../core/filing/block-list';
import type { TextEdit } from '../core/text/edit';
import { areSame, type Lines, toDiagnostic } from './to-lsp';

/** The diagnostics of a chunk, and all that they hang on. */
interface Made {
  readonly own: readonly Finding[];
  readonly whole: readonly Finding[];
  /** Where the chunk begins; a block begins with its line. */
  readonly line: number;
  readonly severities: Severities;
  readonly silenced: string;
  readonly diagnostics: readonly Diagnostic[];
}

const none: readonly never[] = [];

/**
 * What is shown of the findings of one document, chunk by chunk: after a key only the chunk that it
 * is in is made anew, and of a line break those behind it. What the checks of the whole filing found
 * last moves along with the edits since.
 */
export class ShownFindings {
  #list: BlockList;
  /** By chunk, at its offsets. */
  readonly #whole = new Map<Chunk, readonly Finding[]>();
  /** Those that reach into another chunk, or whose fixes do; at offsets of the filing. */
  #far: readonly Finding[] = none;
  readonly #made = new WeakMap<Chunk, Made>();
  #shown: readonly (readonly Diagnostic[])[] | undefined;

  /** @param findings what the checks of the whole filing found in a filing with these blocks */
  constructor(list: BlockList, findings: readonly Finding[]) {
    this.#list = list;
    this.#put(findings);
  }

  /** The same document after a full check: what is made already stays. */
  checked(list: BlockList, findings: readonly Finding[]): void {
    this.#list = list;
    this.#whole.clear();
    this.#far = none;
    this.#put(findings);
  }

  /** Takes an edit in; `list` are the blocks after it. */
  edited(list: BlockList, edit: TextEdit): void {
    const before = this.#list;
    let head = 0;
    while (head < before.chunks.length && before.chunks[head] === list.chunks[head]) head++;
    let tail = 0;
    const most = Math.min(before.chunks.length, list.chunks.length) - head;
    while (tail < most && before.chunks.at(-1 - tail) === list.chunks.at(-1 - tail)) tail++;
    const touched: Finding[] = [];
    for (let k = head; k < before.chunks.length - tail; k++) {
      const chunk = before.chunks[k] as Chunk;
      const offset = before.offsetOf(k);
      for (const one of this.#whole.get(chunk) ?? none) touched.push(moved(one, offset));
      this.#whole.delete(chunk);
    }
    this.#list = list;
    const far = this.#far;
    this.#far = none;
    this.#put(carryFindings([...touched, ...far], edit));
  }

  /**
   * The diagnostics as they are now; undefined where they are those that were given last.
   *
   * @param own what the checks of single paragraphs find
   */
  news(own: FindingsOfChunk, severities: Severities, lines: Lines): Diagnostic[] | undefined {
    const list = this.#list;
    const silenced = silencedBlocks(list);
    const far = this.#far.length === 0 ? undefined : this.#farByChunk();
    const shown: (readonly Diagnostic[])[] = [];
    list.chunks.forEach((chunk, k) => {
      const found = own(chunk);
      const whole = this.#whole.get(chunk) ?? none;
      const reaching = far?.get(k) ?? none;
      if (found.length + whole.length + reaching.length === 0) return;
      const offset = list.offsetOf(k);
      const { line } = lines.positionAt(offset);
      const here = silenced.filter(
        ({ start, end }) => start < offset + chunk.length && end > offset,
      );
      const mark = here
        .map((one) => `${one.start - offset} ${one.end - offset} ${one.codes}`)
        .join();
      const before = this.#made.get(chunk);
      const isSame =
        before !== undefined &&
        reaching.length === 0 &&
        before.own === found &&
        before.whole === whole &&
        before.line === line &&
        before.severities === severities &&
        before.silenced === mark;
      if (isSame) {
        shown.push(before.diagnostics);
        return;
      }
      const all = [...found, ...whole].map((one) => moved(one, offset));
      const made = ruled([...all, ...reaching], here, severities).map((one) =>
        toDiagnostic(one, lines),
      );
      const last = this.#shown?.[shown.length];
      const diagnostics = last && areSame(last, made) ? last : made;
      this.#made.set(chunk, { own: found, whole, line, severities, silenced: mark, diagnostics });
      shown.push(diagnostics);
    });
    const last = this.#shown;
    this.#shown = shown;
    const isOld = last?.length === shown.length && last.every((one, i) => one === shown[i]);
    return isOld ? undefined : shown.flat();
  }

  #put(findings: readonly Finding[]): void {
    const list = this.#list;
    const far: Finding[] = [...this.#far];
    const near = new Map<Chunk, Finding[]>();
    for (const one of findings) {
      const k = list.chunkAt(one.range.start);
      const chunk = list.chunks[k];
      const offset = list.offsetOf(k);
      if (!chunk || !liesIn(one, offset, offset + chunk.length)) far.push(one);
      else near.set(chunk, [...(near.get(chunk) ?? none), moved(one, -offset)]);
    }
    for (const [chunk, some] of near) {
      this.#whole.set(chunk, [...(this.#whole.get(chunk) ?? none), ...some]);
    }
    this.#far = far;
  }

  #farByChunk(): ReadonlyMap<number, readonly Finding[]> {
    const found = new Map<number, Finding[]>();
    for (const one of this.#far) {
      const k = this.#list.chunkAt(one.range.start);
      found.set(k, [...(found.get(k) ?? none), one]);
    }
    return found;
  }
}

/** Whether a finding and all its fixes lie between two offsets. */
function liesIn({ range, fixes }: Finding, start: number, end: number): boolean {
  const isIn = (one: { readonly start: number; readonly end: number }) =>
    one.start >= start && one.end < end;
  return (
    isIn(range) && (fixes?.every(({ edits }) => edits.every((edit) => isIn(edit.range))) ?? true)
  );
}
