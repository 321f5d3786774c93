import { applyEdits, type TextEdit } from '../../text/edit';
import { nextLineStart } from '../../text/lines';
import type { Problem } from '../../text/problem';
import { entryWith } from '../entry-text/read-entry-text';
import type { Docket, DocketAttachment, DocketEntry, DocketSource } from '../model';
import type { MapNode, SourceNode } from '../sources/docket-file/node';
import { type DocketTree, docketTree, readDocketYaml } from '../sources/docket-file/yaml';
import { attachmentItem, attachmentsValue, entryFlow, entryYaml, yamlText } from '../write-yaml';
import {
  compareEntry,
  type Disagreement,
  type EntryComparison,
  type FieldChange,
} from './compare-entry';
import type { EntryMatches } from './match-entries';
import { NodeEditor } from './node-editor';
import { placesOfNew } from './place-new';

export interface MergeRequest {
  readonly text: string;
  /** What the text reads as. */
  readonly docket: Docket;
  readonly matches: EntryMatches;
  /** Every entry of the import, in its order. */
  readonly incoming: readonly DocketEntry[];
  readonly newer: boolean;
  readonly shortTexts: boolean;
  /** What `source:` says afterwards, if the import is newer; undefined leaves it. */
  readonly source: DocketSource | undefined;
  /** What was wrong with the text already. */
  readonly problems: readonly Problem[];
}

export interface MergeText {
  readonly text: string;
  readonly changed: readonly { entry: DocketEntry; changes: readonly FieldChange[] }[];
  readonly disagreements: readonly (Disagreement & { entry: DocketEntry })[];
}

/**
 * The text of `docket.yaml` with an import merged in, by edits of single values and whole new
 * entries. What was written is read again: should any entry come out otherwise than meant, the
 * entries that were there are left alone and only new ones added; undefined where not even that
 * can be done.
 */
export function writeMerge(request: MergeRequest): MergeText | undefined {
  const tree = docketTree(request.text);
  if (!tree) return undefined;
  const full = new Merge(request, tree);
  full.changeEntries();
  full.addEntries();
  full.setSource();
  const text = full.result();
  if (text === request.text) {
    return { text, changed: [], disagreements: full.disagreements };
  }
  if (isSound(text, request, full.edited)) {
    return { text, changed: full.changed, disagreements: full.disagreements };
  }
  const careful = new Merge(request, tree);
  careful.addEntries();
  const added = careful.result();
  return isSound(added, request, new Set())
    ? { text: added, changed: [], disagreements: full.disagreements }
    : undefined;
}

class Merge {
  readonly changed: { entry: DocketEntry; changes: readonly FieldChange[] }[] = [];
  readonly disagreements: (Disagreement & { entry: DocketEntry })[] = [];
  readonly edited = new Set<DocketEntry>();
  private readonly edits: TextEdit[] = [];
  private readonly eol: string;
  private readonly editor: NodeEditor;
  private readonly nodes = new Map<number, SourceNode>();

  constructor(
    private readonly request: MergeRequest,
    private readonly tree: DocketTree,
  ) {
    this.eol = /\r\n/.test(request.text) ? '\r\n' : '\n';
    this.editor = new NodeEditor(request.text, this.eol, this.edits);
    for (const node of tree.items ?? []) this.nodes.set(node.range.start, node);
  }

  result(): string {
    return this.edits.length === 0 ? this.request.text : applyEdits(this.request.text, this.edits);
  }

  changeEntries(): void {
    const { matches, newer, shortTexts } = this.request;
    for (const { ours, theirs } of matches.pairs) {
      const node = this.nodes.get(ours.range.start);
      if (node?.kind !== 'map') continue;
      const keys = new Set(node.pairs.map(({ key }) => key));
      const compared = compareEntry(ours, theirs, { newer, shortTexts, keys });
      for (const one of compared.disagreements) this.disagreements.push({ ...one, entry: ours });
      const changes = this.change(node, compared);
      if (changes.length === 0) continue;
      this.changed.push({ entry: ours, changes });
      this.edited.add(ours);
    }
  }

  private change(node: MapNode, compared: EntryComparison): FieldChange[] {
    const changes = compared.changes.filter((change) =>
      this.editor.set(node, change.field, { block: change.is, flow: inFlow(change.is) }),
    );
    const { wholeList, attachments } = compared;
    if (wholeList) {
      const column = this.columnOf(node);
      if (!compared.listComplete) {
        this.editor.set(node, 'attachments-complete', { block: 'false', flow: 'false' });
      }
      const block = attachmentsValue(wholeList, column).replaceAll('\n', this.eol);
      const flow = `[${wholeList.map((one) => attachmentItem(one)).join(', ')}]`;
      if (this.editor.set(node, 'attachments', { block, flow })) {
        changes.push({ field: 'attachments', was: undefined, is: `${wholeList.length}` });
      }
      return changes;
    }
    const list = node.pairs.find(({ key }) => key === 'attachments')?.value;
    for (const { kind, attachment, keys } of attachments) {
      const done =
        list?.kind === 'list'
          ? kind === 'add'
            ? this.editor.append(list, attachmentItem(attachment))
            : this.setAttachment(list.items, attachment, keys)
          : false;
      if (done) changes.push({ field: 'attachments', was: undefined, is: `${attachment.number}` });
    }
    return changes;
  }

  private setAttachment(
    items: readonly SourceNode[],
    attachment: DocketAttachment,
    keys: readonly ('text' | 'pages' | 'document-id')[],
  ): boolean {
    const item = items.find(
      (one): one is MapNode => one.kind === 'map' && numberOf(one) === attachment.number,
    );
    if (!item) return false;
    const values = {
      text: attachment.text,
      pages: String(attachment.pages ?? ''),
      'document-id': attachment.documentId ?? '',
    };
    return keys
      .map((key) =>
        key === 'pages'
          ? this.editor.set(item, key, { block: values.pages, flow: values.pages })
          : this.editor.set(item, key, {
              block: yamlText(values[key]),
              flow: yamlText(values[key], true),
            }),
      )
      .some((done) => done);
  }

  private columnOf(node: MapNode): number {
    const { text } = this.request;
    return node.range.start - (text.lastIndexOf('\n', node.range.start - 1) + 1) - 2;
  }

  addEntries(): void {
    const { onlyTheirs } = this.request.matches;
    if (onlyTheirs.length === 0) return;
    const { text } = this.request;
    const items = this.tree.items ?? [];
    const first = items[0];
    const indent = first ? this.editor.dashColumn(first.range.start) : 2;
    const key = this.tree.pairs.find((pair) => pair.key === 'entries');
    if (!first || indent < 0) {
      this.addToFlow(key?.value, key?.keyRange.end ?? 0, first !== undefined);
      return;
    }
    for (const { after, entries } of placesOfNew(this.request)) {
      const at = after ? this.endOfItem(after.range.end, indent) : this.startOf(first);
      const written = entries
        .map((entry) => entryYaml(entry, indent))
        .join('')
        .replaceAll('\n', this.eol);
      const broken = at > 0 && text.charAt(at - 1) !== '\n';
      this.edits.push({
        range: { start: at, end: at },
        text: broken ? `${this.eol}${written.slice(0, -this.eol.length)}` : written,
      });
    }
  }

  /** `entries: []`, `entries:` with nothing below it, or a list in brackets. */
  private addToFlow(value: SourceNode | undefined, keyEnd: number, hasItems: boolean): void {
    const { onlyTheirs } = this.request.matches;
    if (hasItems) {
      if (value?.kind !== 'list') return;
      for (const entry of onlyTheirs) this.editor.append(value, entryFlow(entry));
      return;
    }
    const block = onlyTheirs
      .map((entry) => entryYaml(entry))
      .join('')
      .replaceAll('\n', this.eol);
    const colon = this.request.text.indexOf(':', keyEnd);
    const { start, end } =
      value && value.range.end > value.range.start && value.range.start > keyEnd
        ? value.range
        : { start: colon + 1, end: colon + 1 };
    // What stands behind it on the line, a comment, stays on the line.
    const line = this.editor.lineEnd(end);
    if (end > start) this.edits.push({ range: { start, end }, text: '' });
    this.edits.push({
      range: { start: line, end: line },
      text: `${this.eol}${block.slice(0, -this.eol.length)}`,
    });
  }

  private startOf(first: SourceNode): number {
    const dash = this.request.text.lastIndexOf('-', first.range.start - 1);
    return this.request.text.lastIndexOf('\n', dash) + 1;
  }

  /** Where the next item may begin: below the item and the deeper comments under it. */
  private endOfItem(end: number, indent: number): number {
    const { text } = this.request;
    let at = nextLineStart(text, end);
    for (;;) {
      const line = text.slice(at, nextLineStart(text, at));
      const lead = /^ */.exec(line)?.[0].length ?? 0;
      if (lead <= indent || line.charAt(lead) !== '#') return at;
      at += line.length;
    }
  }

  /** `source:` names the newest docket that was imported whole. */
  setSource(): void {
    const { source, docket, newer } = this.request;
    if (!source) return;
    const name = source.file.slice(source.file.lastIndexOf('/') + 1);
    const pair = this.tree.pairs.find(({ key }) => key === 'source');
    const values = [
      ['kind', source.kind],
      ['file', name],
      ['as-of', source.asOf ?? ''],
    ] as const;
    if (!pair) {
      const first = this.tree.pairs[0];
      if (!first || source.asOf === undefined) return;
      const parts = values.filter(([, value]) => value !== '');
      const about = parts.map(([key, value]) => `${key}: ${flowValue(key, value)}`).join(', ');
      const { start } = first.keyRange;
      this.edits.push({ range: { start, end: start }, text: `source: { ${about} }${this.eol}` });
      return;
    }
    const first = docket.source.asOf === undefined && source.asOf !== undefined;
    if (!(newer || first) || pair.value.kind !== 'map') return;
    for (const [key, value] of values) {
      if (value === '') continue;
      const now = pair.value.pairs.find((one) => one.key === key)?.value;
      if (now?.kind === 'scalar' && now.source === value) continue;
      const written = flowValue(key, value);
      this.editor.set(pair.value, key, { block: written, flow: written });
    }
  }
}

function flowValue(key: string, value: string): string {
  return key === 'as-of' ? value : yamlText(value, true);
}

/** A value already written for a line of its own, as it must be inside `{ … }`. */
function inFlow(written: string): string {
  if (/^(?:"|\[|\d{4}-\d\d-\d\d$|\d+$)/.test(written)) return written;
  return yamlText(written, true);
}

function numberOf(map: MapNode): number | undefined {
  const value = map.pairs.find(({ key }) => key === 'number')?.value;
  return value?.kind === 'scalar' ? Number(value.source) : undefined;
}

/** Whether the new text reads as the old entries, those edited aside, and the new ones. */
function isSound(text: string, request: MergeRequest, edited: ReadonlySet<DocketEntry>): boolean {
  const { docket, problems } = readDocketYaml({ path: request.docket.source.file, text });
  const { docket: before, matches } = request;
  if (!docket || faults(problems) > faults(request.problems)) return false;
  if (docket.entries.length !== before.entries.length + matches.onlyTheirs.length) return false;
  const left = new Map<string, number>();
  for (const entry of docket.entries) {
    const key = contentOf(entry);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  for (const entry of before.entries) {
    if (edited.has(entry)) continue;
    const key = contentOf(entry);
    const count = left.get(key) ?? 0;
    if (count === 0) return false;
    left.set(key, count - 1);
  }
  return true;
}

/** Two rows of one number are the court's doing, not a fault of the writing. */
function faults(problems: readonly Problem[]): number {
  return problems.filter(({ code }) => code !== 'docket-file/duplicate-entry').length;
}

function contentOf(entry: DocketEntry): string {
  const { range: _, file: __, attachments, ...rest } = entryWith(entry, {});
  return JSON.stringify([rest, attachments.map(({ range: ___, ...one }) => one)]);
}
