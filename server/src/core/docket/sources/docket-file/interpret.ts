import type { Range } from '../../../text/range';
import { entryFrom } from '../../entry-text/read-entry-text';
import type { DocketAttachment, DocketEntry, DocketReading } from '../../model';
import type { SourceFile } from '../define';
import { attachmentKeys, docketKeys, entryKeys, sourceKeys } from './docket-keys';
import { Fields, isEmpty } from './fields';
import type { MapNode, Pair, SourceNode } from './node';
import { caseOf } from './shown-case';

/** What `docket show` prints besides. */
const shownKeys = [...Object.keys(entryKeys), 'case-number'];
const keysOfEntry = Object.keys(entryKeys);
const keysOfAttachment = Object.keys(attachmentKeys);

/** A docket file taken apart: the pairs around its entries, and the entries one after another. */
export interface DocketFileParts {
  readonly pairs: readonly Pair[];
  readonly range: Range;
  /** Undefined where there is no `entries:`. */
  readonly entries: Iterable<SourceNode> | undefined;
}

/**
 * Reads `docket.yaml` or `docket.json` (its parts, already parsed) into a docket. A bad value is
 * a problem at its place and is left out; everything else is read. What an entry's keys leave
 * open, its text may say (attachments, filer, the day entered); a key always wins.
 */
export function docketOf(parts: DocketFileParts, kind: string, file: SourceFile): DocketReading {
  // JSON is also what `docket show` prints, with the case and in its spelling.
  const isJson = kind === 'json';
  const fields = new Fields('docket-file', isJson);
  const top: MapNode = { kind: 'map', pairs: parts.pairs, range: parts.range };
  const keys = fields.pairs(
    top,
    isJson ? [...Object.keys(docketKeys), 'case'] : Object.keys(docketKeys),
    'A docket file',
  );
  const source = keys.get('source')?.value;
  let asOf: string | undefined;
  let imported = false;
  if (source?.kind === 'map') {
    const known = fields.pairs(source, Object.keys(sourceKeys), '“source”');
    asOf = fields.day(known.get('as-of'));
    fields.text(known.get('file'));
    const from = fields.text(known.get('kind'));
    imported = from !== undefined && from !== 'yaml' && from !== 'json';
  } else if (source && !isEmpty(source)) {
    fields.problem('wrong-type', source.range, '“source” must be { kind: …, file: …, as-of: … }.');
  }
  if (!parts.entries) {
    const range = { start: parts.range.start, end: parts.range.start };
    fields.problem('no-entries', range, 'There is no “entries:” list in this docket file.');
    return { problems: fields.problems };
  }
  const reader = new EntryReader(
    fields,
    file.path,
    imported || keys.has('case'),
    isJson ? shownKeys : keysOfEntry,
  );
  const entries: DocketEntry[] = [];
  for (const node of parts.entries) {
    const entry = reader.entry(node);
    if (entry) entries.push(entry);
  }
  const docketSource = { kind, file: file.path, ...(asOf && { asOf }) };
  const shown = caseOf(keys.get('case')?.value);
  return { docket: { source: docketSource, case: shown, entries }, problems: fields.problems };
}

class EntryReader {
  private readonly seen = new Map<number, string>();

  constructor(
    private readonly fields: Fields,
    private readonly file: string,
    /** Courts do number two rows alike; people do so by mistake only. */
    private readonly imported: boolean,
    private readonly keys: readonly string[],
  ) {}

  entry(node: SourceNode): DocketEntry | undefined {
    const { fields } = this;
    if (node.kind !== 'map') {
      const message = 'An entry must be a list of keys: number, filed, text ….';
      return fields.problem('wrong-type', node.range, message);
    }
    const keys = fields.pairs(node, this.keys, 'An entry');
    const number = fields.count(keys.get('number')) ?? null;
    const filed = fields.day(keys.get('filed'));
    const entered = fields.day(keys.get('entered'));
    const text = fields.text(keys.get('text')) ?? '';
    const filer = fields.text(keys.get('filer'));
    const pages = fields.count(keys.get('pages'));
    const sealed = fields.flag(keys.get('sealed'));
    const textOnly = fields.flag(keys.get('text-only'));
    const documentId = fields.text(keys.get('document-id'));
    const re = fields.counts(keys.get('re'));
    const url = fields.text(keys.get('url'));
    const listed = keys.get('attachments');
    const complete = fields.flag(keys.get('attachments-complete')) ?? true;
    const caseNumber = fields.text(keys.get('case-number'));
    const filedUncertain = fields.flag(keys.get('filed-uncertain'));
    const attachments = listed ? this.attachments(listed) : undefined;
    if (number !== null) this.numbered(number, text, keys.get('number'));
    return entryFrom({
      number,
      ...(filed !== undefined && { filed }),
      ...(entered !== undefined && { entered }),
      text,
      ...(filer !== undefined && { filer }),
      ...(pages !== undefined && { pages }),
      ...(attachments && { attachments }),
      ...(attachments && complete && { attachmentsComplete: true }),
      ...(sealed !== undefined && { sealed }),
      ...(textOnly !== undefined && { textOnly }),
      ...(documentId !== undefined && { documentId }),
      ...(re !== undefined && { re }),
      ...(url !== undefined && { url }),
      ...(caseNumber !== undefined && { caseNumber }),
      ...(filedUncertain !== undefined && { filedUncertain }),
      range: node.range,
      file: this.file,
    });
  }

  private numbered(number: number, text: string, at: Pair | undefined): void {
    const before = this.seen.get(number);
    if (before === undefined) this.seen.set(number, text);
    else if (at && (!this.imported || before === text)) {
      const message = `Entry ${number} is on this docket twice.`;
      this.fields.problem('duplicate-entry', at.value.range, message);
    }
  }

  private attachments(pair: Pair): readonly DocketAttachment[] | undefined {
    const { fields } = this;
    const { value } = pair;
    if (isEmpty(value)) return undefined;
    if (value.kind !== 'list') {
      const message = '“attachments” must be a list, each with its number and text.';
      return fields.problem('wrong-type', pair.keyRange, message);
    }
    const found: DocketAttachment[] = [];
    const numbers = new Set<number>();
    for (const item of value.items) {
      if (item.kind !== 'map') {
        const message = 'An attachment must be written { number: 1, text: … }.';
        fields.problem('wrong-type', item.range, message);
        continue;
      }
      const keys = fields.pairs(item, keysOfAttachment, 'An attachment');
      const number = fields.count(keys.get('number'));
      if (number === undefined) {
        if (!keys.has('number')) {
          fields.problem('no-number', item.range, 'This attachment has no number.');
        }
        continue;
      }
      if (numbers.has(number)) {
        const range = keys.get('number')?.value.range ?? item.range;
        fields.problem('duplicate-attachment', range, `Attachment ${number} is here twice.`);
      }
      numbers.add(number);
      const pages = fields.count(keys.get('pages'));
      const documentId = fields.text(keys.get('document-id'));
      found.push({
        number,
        text: fields.text(keys.get('text')) ?? '',
        ...(pages !== undefined && { pages }),
        ...(documentId !== undefined && { documentId }),
        range: item.range,
      });
    }
    return found;
  }
}
