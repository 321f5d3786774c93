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

/**
 * Indexes dockets of one case. Of entries that two sources hold under one number, the source
 * with the newer `as-of` counts, and the other fills what it leaves out.
 */
export function indexDockets(dockets: readonly Docket[]): DocketIndex {
  const ordered = [...dockets].sort((a, b) =>
    (b.source.asOf ?? '').localeCompare(a.source.asOf ?? ''),
  );
  const entries = ordered.length === 1 ? (ordered[0]?.entries ?? []) : mergeEntries(ordered);
  const byNumber = new Map<number, DocketEntry[]>();
  let last = 0;
  for (const entry of entries) {
    if (entry.number === null) continue;
    const same = byNumber.get(entry.number);
    if (same) same.push(entry);
    else byNumber.set(entry.number, [entry]);
    if (entry.number > last) last = entry.number;
  }
  const asOf = ordered[0]?.source.asOf;
  return {
    case: Object.assign({}, ...ordered.map((docket) => docket.case).reverse()) as DocketCase,
    entries,
    last,
    ...(asOf ? { asOf } : {}),
    entriesOf: (number) => byNumber.get(number) ?? none,
  };
}

function mergeEntries(newestFirst: readonly Docket[]): DocketEntry[] {
  const merged: DocketEntry[] = [];
  const places = new Map<number, number[]>();
  newestFirst.forEach((docket, rank) => {
    const fresh: number[] = [];
    const used = new Map<number, number>();
    for (const entry of docket.entries) {
      if (entry.number === null) {
        if (!merged.some((other) => sameNote(other, entry))) merged.push(entry);
        continue;
      }
      const turn = used.get(entry.number) ?? 0;
      used.set(entry.number, turn + 1);
      const at = rank === 0 ? undefined : places.get(entry.number)?.[turn];
      if (at === undefined) {
        fresh.push(merged.push(entry) - 1);
      } else {
        merged[at] = {
          ...entry,
          ...defined(merged[at] as DocketEntry),
          attachments: attachmentsOf(merged[at] as DocketEntry, entry),
        };
      }
    }
    for (const at of fresh) {
      const number = merged[at]?.number ?? 0;
      places.set(number, [...(places.get(number) ?? []), at]);
    }
  });
  return merged.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

function sameNote(a: DocketEntry, b: DocketEntry): boolean {
  return a.number === null && a.filed === b.filed && a.text === b.text;
}

function defined(entry: DocketEntry): DocketEntry {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  ) as unknown as DocketEntry;
}

function attachmentsOf(newer: DocketEntry, older: DocketEntry): readonly DocketAttachment[] {
  return newer.attachments.length >= older.attachments.length
    ? newer.attachments
    : older.attachments;
}
