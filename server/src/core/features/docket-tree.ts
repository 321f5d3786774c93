import type { DocketIndex } from '../docket/docket-index';
import type { DocketAttachment, DocketEntry, IsoDate } from '../docket/model';
import { itemsOf, type Snapshot } from './snapshot';

/** What an entry is, by the words it begins with. */
export type EntryKind =
  | 'complaint'
  | 'motion'
  | 'response'
  | 'order'
  | 'notice'
  | 'minutes'
  | 'letter'
  | 'declaration'
  | 'stipulation'
  | 'summons'
  | 'transcript'
  | 'other';

/** A line of the docket view. */
export interface TreeEntry {
  readonly entry: DocketEntry;
  readonly kind: EntryKind;
  /** Filed, or entered where that is not known. */
  readonly date?: IsoDate;
  readonly attachments: readonly TreeAttachment[];
  /** How often the drafts cite the entry or one of its attachments. */
  readonly cited: number;
}

export interface TreeAttachment {
  readonly attachment: DocketAttachment;
  readonly cited: number;
}

export interface TreeFilter {
  /** All of these words stand in the text, the number or the filer, in any order; case is no matter. */
  readonly words?: string;
  readonly cited?: boolean;
  /** Part of a filer's name. */
  readonly filer?: string;
}

export interface TreePage {
  readonly entries: readonly TreeEntry[];
  /** How many pass the filter. */
  readonly total: number;
}

/** Entries that stand under one parent in a long docket. */
export interface TreeGroup {
  readonly from: number;
  readonly count: number;
  /** The lowest and the highest number in it; undefined where no entry has one. */
  readonly numbers?: { readonly first: number; readonly last: number };
  /** The earliest and the latest day in it. */
  readonly days?: { readonly first: IsoDate; readonly last: IsoDate };
}

/** The docket as the view shows it. Made once for a docket; filters and pages are cheap. */
export interface DocketTree {
  /** Entries `from` up to `from + count` of those that pass, in docket order. */
  page(counts: CitedCounts, filter: TreeFilter, from: number, count: number): TreePage;
  /** Those that pass, `size` at a time; the last group may have fewer. */
  groups(counts: CitedCounts, filter: TreeFilter, size: number): readonly TreeGroup[];
  /** Those who filed, most entries first. */
  readonly filers: readonly string[];
}

/** Citations of entries and attachments in the drafts of a case; keys are `596` and `596-1`. */
export type CitedCounts = ReadonlyMap<string, number>;

/** Counts the citations of this case's docket over its open drafts. A run counts for each entry in it. */
export function citedCounts(snapshots: Iterable<Snapshot>): CitedCounts {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const snapshot of snapshots) {
    for (const { entries, other } of itemsOf(snapshot)) {
      if (other) continue;
      for (const { number, attachment } of entries) {
        add(String(number));
        if (attachment !== undefined) add(`${number}-${attachment}`);
      }
    }
  }
  return counts;
}

/** The view's data of a docket. Entries are looked at when a page or a filter first needs them. */
export function docketTree(docket: DocketIndex): DocketTree {
  const { entries } = docket;
  const searched = new Map<DocketEntry, string>();
  const searchText = (entry: DocketEntry) => {
    let text = searched.get(entry);
    if (text === undefined) {
      const attached = entry.attachments.map((one) => one.text).join(' ');
      text = `${entry.number ?? ''} ${entry.text} ${entry.filer ?? ''} ${attached}`.toLowerCase();
      searched.set(entry, text);
    }
    return text;
  };
  return {
    groups(counts, filter, size) {
      const passes = passing(filter, counts, searchText);
      const all = passes ? entries.filter(passes) : entries;
      return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
        groupOf(all.slice(i * size, (i + 1) * size), i * size),
      );
    },
    page(counts, filter, from, count) {
      const passes = passing(filter, counts, searchText);
      const found: TreeEntry[] = [];
      if (!passes) {
        const slice = entries.slice(from, from + count);
        return { entries: slice.map((one) => treeEntry(one, counts)), total: entries.length };
      }
      let total = 0;
      for (const entry of entries) {
        if (!passes(entry)) continue;
        if (total >= from && total < from + count) found.push(treeEntry(entry, counts));
        total++;
      }
      return { entries: found, total };
    },
    get filers() {
      return filersOf(entries);
    },
  };
}

function groupOf(entries: readonly DocketEntry[], from: number): TreeGroup {
  const numbers = entries.flatMap(({ number }) => number ?? []);
  const days = entries.flatMap(({ filed, entered }) => filed ?? entered ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  return {
    from,
    count: entries.length,
    ...(numbers.length > 0 && {
      numbers: { first: Math.min(...numbers), last: Math.max(...numbers) },
    }),
    ...(first !== undefined && last !== undefined && { days: { first, last } }),
  };
}

function passing(
  { words, cited, filer }: TreeFilter,
  counts: CitedCounts,
  searchText: (entry: DocketEntry) => string,
): ((entry: DocketEntry) => boolean) | undefined {
  const wanted = (words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const by = filer?.trim().toLowerCase() ?? '';
  if (wanted.length === 0 && cited === undefined && by === '') return undefined;
  return (entry) => {
    if (cited !== undefined && counts.has(String(entry.number)) !== cited) return false;
    if (by !== '' && !entry.filer?.toLowerCase().includes(by)) return false;
    if (wanted.length === 0) return true;
    const text = searchText(entry);
    return wanted.every((word) => text.includes(word));
  };
}

function treeEntry(entry: DocketEntry, counts: CitedCounts): TreeEntry {
  const { number } = entry;
  const countOf = (key: string) => (number === null ? 0 : (counts.get(key) ?? 0));
  const date = entry.filed ?? entry.entered;
  return {
    entry,
    kind: entryKind(entry.text),
    ...(date !== undefined && { date }),
    attachments: entry.attachments.map((attachment) => ({
      attachment,
      cited: countOf(`${number}-${attachment.number}`),
    })),
    cited: countOf(String(number)),
  };
}

function filersOf(entries: readonly DocketEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { filer } of entries) {
    if (filer !== undefined) counts.set(filer, (counts.get(filer) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
}

/** Surest first; each looks at the title alone. */
const kinds: readonly (readonly [EntryKind, RegExp])[] = [
  ['minutes', /\bminute (?:entry|order|sheet)|\bminutes\b|\bclerk'?s? minutes/i],
  ['transcript', /\btranscript\b/i],
  ['summons', /\bsummons/i],
  ['order', /\b(?:order(?!s? to show cause response)|judgment|opinion|decree|ruling|verdict)\b/i],
  ['stipulation', /\bstipulat/i],
  [
    'response',
    /\b(?:response|reply|opposition|sur-?reply|objections?|answer|memorandum in opposition)\b/i,
  ],
  ['motion', /\b(?:motion|application|petition for|request for)\b/i],
  ['complaint', /\b(?:complaint|petition|notice of removal|indictment|information)\b/i],
  ['declaration', /\b(?:declaration|affidavit|affirmation|exhibits?)\b/i],
  ['letter', /\bletter\b/i],
  ['notice', /\b(?:notice|certificate|proof of service)\b/i],
];

/**
 * What kind of paper an entry is, by its title: the capitals at its start, or its first words.
 * `ORDER granting 5 MOTION` is an order, `RESPONSE to 12 ORDER` a response.
 */
export function entryKind(text: string): EntryKind {
  const start = text.replace(/^[\s*<([]+/, '').slice(0, 120);
  // The title ends where another entry, a filer or a date begins.
  const stop = start.search(
    /\s(?:re:?|to|by|as to|for|in support of|in opposition to|granting|denying|of|on)\s|\d{1,5}\s|[[(.:;]/i,
  );
  const title = stop > 3 ? start.slice(0, stop) : start.slice(0, 40);
  // A title that ends before another paper is named is not of that paper's kind.
  const whole = stop > 3 ? title : start.slice(0, 60);
  return kindOf(title) ?? kindOf(whole) ?? 'other';
}

function kindOf(words: string): EntryKind | undefined {
  let best: EntryKind | undefined;
  let at = Infinity;
  for (const [kind, pattern] of kinds) {
    const found = words.search(pattern);
    if (found >= 0 && found < at) {
      best = kind;
      at = found;
    }
  }
  return best;
}
