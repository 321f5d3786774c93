import { longDate } from '../docket/calendar-day';
import type { DocketIndex } from '../docket/docket-index';
import type { DocketEntry } from '../docket/model';
import { findMarkers } from '../filing/docket-citations/markers';
import { blockAt } from '../filing/read-filing';
import type { Range } from '../text/range';
import { entryCard, entryLine } from './entry-card';
import type { Snapshot } from './snapshot';

export interface Completion {
  readonly label: string;
  /** Shown beside the label: the date. */
  readonly description: string;
  /** Shown under it: the entry's text. */
  readonly detail: string;
  /** What the typed letters are held against: number and words. */
  readonly filter: string;
  /** Ascending order of preference. */
  readonly sort: string;
  readonly range: Range;
  readonly text: string;
  /** Markdown, made when the item is looked at. */
  readonly documentation: () => string;
}

export interface CompletionList {
  readonly items: readonly Completion[];
  /** More fit than are listed: ask again at the next letter. */
  readonly incomplete: boolean;
}

/** A longer list is no help, and slow to send. */
const mostItems = 200;
/** How far before the cursor a marker may stand. */
const reach = 300;

const listSoFar =
  /^\s*(?:\[?\d{1,5}(?:[-\u2010-\u2013]\d{1,5})?\]?(?:\s?\([^()]{0,60}\))?\s*(?:,|;|and|&|through|to|,\s*and|[-\u2010-\u2013])\s*)*([-\p{L}\p{N}]*(?:\s\p{L}+){0,3})$/u;

/**
 * Entries of the docket after a marker (`Docket No. `, `Dkt. Nos. 589, 5`), attachments after a
 * number and a hyphen (`596-`). What is typed may be the number or words of the entry's text.
 * Undefined where no marker stands before the cursor.
 */
export function completion(
  { filing, case: context }: Snapshot,
  offset: number,
): CompletionList | undefined {
  const docket = context?.docket;
  if (!docket) return undefined;
  const i = blockAt(filing, offset);
  const start = filing.starts[i] ?? 0;
  const text = filing.blocks[i]?.clean.slice(Math.max(0, offset - start - reach), offset - start);
  if (text === undefined) return undefined;
  const typed = typedAfterMarker(text);
  if (typed === undefined) return undefined;
  const attachment = /^(\d{1,5})-(\d{0,3})$/.exec(typed);
  const range = { start: offset - typed.length, end: offset };
  if (attachment?.[1]) return attachmentsOf(docket, Number(attachment[1]), range);
  return entriesFor(docket, typed, range);
}

/** What is typed of a number or of words since the marker or the last separator; undefined with no marker. */
function typedAfterMarker(text: string): string | undefined {
  let typed: string | undefined;
  for (const { marker, end } of findMarkers(text)) {
    const after = text.slice(end);
    // `Dkt.` with nothing but the marker typed yet is not asking.
    if (after === '' && marker.number === undefined && !/[.#]$/.test(text)) continue;
    if (!/^\s/.test(after) && after !== '' && !/#$/.test(text.slice(0, end))) continue;
    typed = listSoFar.exec(after)?.[1] ?? typed;
    if (!listSoFar.test(after)) typed = undefined;
  }
  return typed;
}

function entriesFor(docket: DocketIndex, typed: string, range: Range): CompletionList {
  const asked = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const numbers = asked.filter((word) => /^\d+$/.test(word));
  const words = asked.filter((word) => !numbers.includes(word));
  const fitting: DocketEntry[] = [];
  // Newest first: what a draft cites is most often recent.
  for (let i = docket.entries.length - 1; i >= 0; i--) {
    const entry = docket.entries[i];
    if (!entry || entry.number === null) continue;
    const number = String(entry.number);
    if (!numbers.every((start) => number.startsWith(start))) continue;
    const haystack = words.length > 0 ? `${number} ${entry.text}`.toLowerCase() : '';
    if (words.every((word) => haystack.includes(word))) fitting.push(entry);
    if (fitting.length > mostItems) break;
  }
  const items = fitting.slice(0, mostItems).map((entry, i) => entryItem(entry, docket, i, range));
  return { items, incomplete: true };
}

function entryItem(
  entry: DocketEntry,
  docket: DocketIndex,
  rank: number,
  range: Range,
): Completion {
  const number = entry.number ?? 0;
  return {
    label: String(number),
    description: entry.filed ? longDate(entry.filed) : '',
    detail: entryLine(entry),
    filter: `${number} ${entryLine(entry)}`,
    sort: String(rank).padStart(6, '0'),
    range,
    text: String(number),
    documentation: () => entryCard({ number, status: 'resolved', entry }, docket),
  };
}

function attachmentsOf(docket: DocketIndex, number: number, range: Range): CompletionList {
  const items: Completion[] = [];
  for (const entry of docket.entriesOf(number)) {
    for (const attached of entry.attachments) {
      const label = `${number}-${attached.number}`;
      items.push({
        label,
        description: entry.filed ? longDate(entry.filed) : '',
        detail: attached.text,
        filter: `${label} ${attached.text}`,
        sort: String(attached.number).padStart(6, '0'),
        range,
        text: label,
        documentation: () =>
          entryCard(
            { number, attachment: attached.number, status: 'resolved', entry, attached },
            docket,
          ),
      });
    }
  }
  return { items, incomplete: false };
}
