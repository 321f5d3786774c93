import { attachmentsIn } from './entry-text/attachments';
import { enteredIn } from './entry-text/dates';
import { referencesIn } from './entry-text/references';
import type { Docket, DocketAttachment, DocketEntry } from './model';

/**
 * A docket as `docket.yaml`: one `key: value` a line, so that it reads fast and diffs well. What
 * an entry's text says by itself (the day entered, what it is about, an incomplete list of
 * attachments) is not repeated. What is written reads back as the same docket.
 */
export function docketYaml(docket: Docket): string {
  const { kind, file, asOf } = docket.source;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const about = [`kind: ${yamlText(kind, true)}`];
  if (name !== '') about.push(`file: ${yamlText(name, true)}`);
  if (asOf !== undefined) about.push(`as-of: ${asOf}`);
  const head = `source: { ${about.join(', ')} }\n`;
  if (docket.entries.length === 0) return `${head}entries: []\n`;
  return `${head}entries:\n${docket.entries.map((entry) => entryYaml(entry)).join('')}`;
}

/** One entry as an item of `entries:`, its dash in column `indent` (2 by default); ends with a line break. */
export function entryYaml(entry: DocketEntry, indent = 2): string {
  const lead = ' '.repeat(indent);
  return entryPairs(entry, indent)
    .map((pair, at) => `${lead}${at === 0 ? '- ' : '  '}${pair}\n`)
    .join('');
}

/** The `key: value` lines of an entry; the list of attachments is one of several lines. */
function entryPairs(entry: DocketEntry, indent: number): readonly string[] {
  const pairs = simplePairs(entry);
  const { text, attachments, attachmentsComplete } = entry;
  if (attachmentsComplete || !sameList(attachments, attachmentsIn(text))) {
    if (!attachmentsComplete && attachments.length > 0) pairs.push('attachments-complete: false');
    const value = attachmentsValue(attachments, indent);
    pairs.push(`attachments:${value.startsWith('[') ? ' ' : ''}${value}`);
  }
  return pairs;
}

/** The `key: value` lines of an entry without its attachments. */
function simplePairs(entry: DocketEntry): string[] {
  const { number, text } = entry;
  const pairs: string[] = [];
  if (number !== null) pairs.push(`number: ${number}`);
  if (entry.filed !== undefined) pairs.push(`filed: ${entry.filed}`);
  if (entry.filedUncertain) pairs.push('filed-uncertain: true');
  if (entry.entered !== undefined && entry.entered !== enteredIn(text)) {
    pairs.push(`entered: ${entry.entered}`);
  }
  pairs.push(`text: ${yamlText(text)}`);
  if (entry.filer !== undefined) pairs.push(`filer: ${yamlText(entry.filer)}`);
  if (entry.pages !== undefined) pairs.push(`pages: ${entry.pages}`);
  if (entry.sealed !== undefined) pairs.push(`sealed: ${entry.sealed}`);
  if (entry.textOnly !== undefined) pairs.push(`text-only: ${entry.textOnly}`);
  if (entry.documentId !== undefined) pairs.push(`document-id: ${yamlText(entry.documentId)}`);
  if (entry.re && entry.re.join() !== referencesIn(text, number).join()) {
    pairs.push(`re: [${entry.re.join(', ')}]`);
  }
  if (entry.url !== undefined) pairs.push(`url: ${yamlText(entry.url)}`);
  return pairs;
}

/** One entry as a flow map, `{ number: 12, … }`, for a list written in brackets. */
export function entryFlow(entry: DocketEntry): string {
  const { attachments } = entry;
  const pairs = simplePairs(entry).map((pair) => {
    const at = pair.indexOf(': ');
    const [key, value] = [pair.slice(0, at), pair.slice(at + 2)];
    const asIs = /^(?:"|\[|\d{4}-\d\d-\d\d$|\d+$|true$|false$)/.test(value);
    return `${key}: ${asIs ? value : yamlText(value, true)}`;
  });
  if (entry.attachmentsComplete || !sameList(attachments, attachmentsIn(entry.text))) {
    if (!entry.attachmentsComplete) pairs.push('attachments-complete: false');
    pairs.push(`attachments: [${attachments.map(attachmentItem).join(', ')}]`);
  }
  return `{ ${pairs.join(', ')} }`;
}

/** What stands behind `attachments:` of an entry whose dash is in column `indent`. */
export function attachmentsValue(attachments: readonly DocketAttachment[], indent: number): string {
  if (attachments.length === 0) return '[]';
  const lead = `\n${' '.repeat(indent + 4)}- `;
  return attachments.map((attachment) => `${lead}${attachmentItem(attachment)}`).join('');
}

/** One attachment, `{ number: 1, text: … }`. */
export function attachmentItem({ number, text, pages, documentId }: DocketAttachment): string {
  const pairs = [`number: ${number}`, `text: ${yamlText(text, true)}`];
  if (pages !== undefined) pairs.push(`pages: ${pages}`);
  if (documentId !== undefined) pairs.push(`document-id: ${yamlText(documentId, true)}`);
  return `{ ${pairs.join(', ')} }`;
}

function sameList(
  a: readonly DocketAttachment[],
  b: readonly { readonly number: number; readonly text: string }[],
): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => {
      const other = b[at];
      const bare = one.pages === undefined && one.documentId === undefined;
      return bare && one.number === other?.number && one.text === other.text;
    })
  );
}

/**
 * Text as a YAML value on one line: plain where nothing can misread it, else in double quotes.
 * `inFlow` for a value inside `{ … }`.
 */
export function yamlText(text: string, inFlow = false): string {
  const plain =
    /^[A-Za-z(][^\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff]*$/.test(text) &&
    !/: |:$| #|\s$/.test(text) &&
    !/^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i.test(text) &&
    !(inFlow && /[,[\]{}:]/.test(text));
  if (plain) return text;
  // JSON's escapes are YAML's; characters that YAML does not print are escaped as well.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
