import type { CitedNumber } from '../filing/docket-citations/model';
import type { DocketIndex } from './docket-index';
import type { DocketAttachment, DocketEntry } from './model';

/** What the docket knows of one cited number. */
export type CitedStatus =
  | 'resolved'
  /** In the numbering, not on this docket: sealed, restricted, or left out. */
  | 'unknown'
  /** Above the last entry that this snapshot of the docket holds. */
  | 'beyond'
  | 'sealed'
  /** The entry is there, the attachment is not in its list. */
  | 'unknown-attachment'
  /** No docket to look in. */
  | 'unchecked';

export interface CitedEntry {
  readonly number: number;
  readonly attachment?: number;
  readonly status: CitedStatus;
  /** The docket's entry, the first where several rows share the number. */
  readonly entry?: DocketEntry;
  readonly attached?: DocketAttachment;
}

/** A run longer than this is a slip of the pen; only its ends are looked up. */
const longestRun = 500;

/**
 * Resolves one member of a citation's list: `596-1`, `12-15`, `596-1 to -4`. A run is expanded.
 * Where the text allows an attachment and a run, the docket decides (see `readingOf`).
 */
export function resolveNumber(cited: CitedNumber, docket: DocketIndex | undefined): CitedEntry[] {
  const number = readingOf(cited, docket);
  switch (number.kind) {
    case 'entry':
      return [resolveEntry(number.entry, undefined, docket)];
    case 'attachment':
      return [resolveEntry(number.entry, number.attachment, docket)];
    case 'attachments':
      return run(number.from, number.to).map((attachment) =>
        resolveEntry(number.entry, attachment, docket),
      );
    case 'range':
      return run(number.from, number.to).map((entry) => resolveEntry(entry, undefined, docket));
  }
}

/**
 * The reading of `A-B`: an attachment where entry A has one of that number, a run where A and B
 * are both on the docket and A has no such attachment; else what the words prefer.
 */
export function readingOf(
  cited: CitedNumber,
  docket: DocketIndex | undefined,
): Exclude<CitedNumber, { kind: 'either' }> {
  if (cited.kind !== 'either') return cited;
  const attachment = {
    kind: 'attachment',
    entry: cited.entry,
    attachment: cited.attachment,
  } as const;
  const range = { kind: 'range', from: cited.entry, to: cited.to } as const;
  if (docket && docket.last > 0) {
    const entries = docket.entriesOf(cited.entry);
    const attached = entries.some((entry) =>
      entry.attachments.some(({ number }) => number === cited.attachment),
    );
    const ends = entries.length > 0 && docket.entriesOf(cited.to).length > 0;
    if (attached !== ends) return attached ? attachment : range;
  }
  return cited.preferred === 'attachment' ? attachment : range;
}

function run(from: number, to: number): number[] {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  if (high - low >= longestRun) return [low, high];
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

function resolveEntry(
  number: number,
  attachment: number | undefined,
  docket: DocketIndex | undefined,
): CitedEntry {
  // Each is written out: this runs for every number cited, and a spread costs more than the look-up.
  const plain = attachment === undefined;
  if (!docket || docket.last === 0) {
    return plain ? { number, status: 'unchecked' } : { number, attachment, status: 'unchecked' };
  }
  const rows = docket.entriesOf(number);
  const entry = rows[0];
  if (!entry) {
    const status = number > docket.last ? 'beyond' : 'unknown';
    return plain ? { number, status } : { number, attachment, status };
  }
  if (plain) return { number, status: entry.sealed ? 'sealed' : 'resolved', entry };
  if (attachment === 0) {
    return { number, attachment, status: entry.sealed ? 'sealed' : 'resolved', entry };
  }
  for (const row of rows) {
    const attached = row.attachments.find((one) => one.number === attachment);
    if (!attached) continue;
    return {
      number,
      attachment,
      status: row.sealed ? 'sealed' : 'resolved',
      entry: row,
      attached,
    };
  }
  return { number, attachment, status: 'unknown-attachment', entry };
}
