import { entryWith } from './entry-text/read-entry-text';
import type { Docket, DocketAttachment, DocketCase, DocketEntry, IsoDate } from './model';

/** A docket, or several of one case merged, ready to be looked up in. */
export interface DocketIndex {
  readonly case: DocketCase;
  /** Every entry, those without a number too, in docket order. */
  readonly entries: readonly DocketEntry[];
  /** Highest entry number; 0 where there is none. */
  readonly last: number;
  /** The day this snapshot shows the docket of: the latest its sources name. */
  readonly asOf?: IsoDate;
  /** Entries of one number; several rows of a docket may share it. */
  entriesOf(number: number): readonly DocketEntry[];
}

const none: readonly DocketEntry[] = [];

/** Sources that hold some entries only: they do not say up to which day the docket is known. */
const partialKinds: ReadonlySet<string> = new Set(['rss', 'nef']);

/** Whether a source holds the whole docket up to its day, or single entries (a feed, a notice). */
export function isPartial({ source }: Docket): boolean {
  return partialKinds.has(source.kind);
}

/** Dockets by what counts more: the newer first, feeds last, for their texts are short. */
export function newestFirst(dockets: readonly Docket[]): readonly Docket[] {
  const isFeed = ({ source }: Docket) => Number(source.kind === 'rss');
  return [...dockets].sort(
    (a, b) => isFeed(a) - isFeed(b) || (b.source.asOf ?? '').localeCompare(a.source.asOf ?? ''),
  );
}

/**
 * Indexes dockets of one case. Of entries that two sources hold under one number, the source
 * with the newer `as-of` counts, and the other fills what it leaves out.
 */
export function indexDockets(dockets: readonly Docket[]): DocketIndex {
  const ordered = newestFirst(dockets);
  const entries = ordered.length === 1 ? (ordered[0]?.entries ?? []) : mergeEntries(ordered);
  // Most numbers have one entry, which then stands for itself.
  const byNumber = new Map<number, DocketEntry | DocketEntry[]>();
  let last = 0;
  for (const entry of entries) {
    if (entry.number === null) continue;
    const same = byNumber.get(entry.number);
    if (Array.isArray(same)) same.push(entry);
    else byNumber.set(entry.number, same ? [same, entry] : entry);
    if (entry.number > last) last = entry.number;
  }
  const whole = ordered.filter((docket) => !isPartial(docket));
  const asOf = (whole[0] ?? ordered[0])?.source.asOf;
  return {
    case: Object.assign({}, ...ordered.map((docket) => docket.case).reverse()) as DocketCase,
    entries,
    last,
    ...(asOf ? { asOf } : {}),
    entriesOf: (number) => {
      const found = byNumber.get(number);
      return found ? [found].flat() : none;
    },
  };
}

function mergeEntries(dockets: readonly Docket[]): DocketEntry[] {
  const merged: DocketEntry[] = [];
  const places = new Map<number, number[]>();
  const notes = new Set<string>();
  dockets.forEach((docket, rank) => {
    const fresh: number[] = [];
    const used = new Map<number, number>();
    for (const entry of docket.entries) {
      if (entry.number === null) {
        const note = `${entry.filed ?? ''} ${entry.text}`;
        // Two alike in one source are two.
        if (rank === 0 || !notes.has(note)) merged.push(entry);
        notes.add(note);
        continue;
      }
      const turn = used.get(entry.number) ?? 0;
      used.set(entry.number, turn + 1);
      const at = rank === 0 ? undefined : places.get(entry.number)?.[turn];
      if (at === undefined) {
        fresh.push(merged.push(entry) - 1);
      } else {
        merged[at] = joined(merged[at] as DocketEntry, entry);
      }
    }
    for (const at of fresh) {
      const number = merged[at]?.number ?? 0;
      places.set(number, [...(places.get(number) ?? []), at]);
    }
  });
  return merged.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

function joined(newer: DocketEntry, older: DocketEntry): DocketEntry {
  const sureOnly = newer.filedUncertain && older.filed !== undefined && !older.filedUncertain;
  const dated = newer.filed === undefined || sureOnly ? older : newer;
  return entryWith(entryWith(older, newer), {
    filed: dated.filed,
    filedUncertain: dated.filedUncertain ?? false,
    attachments: attachmentsOf(newer, older),
  });
}

function attachmentsOf(newer: DocketEntry, older: DocketEntry): readonly DocketAttachment[] {
  return newer.attachments.length >= older.attachments.length
    ? newer.attachments
    : older.attachments;
}
