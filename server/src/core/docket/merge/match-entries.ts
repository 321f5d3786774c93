import type { DocketEntry } from '../model';

/** An entry of one docket and the entry of another that is the same. */
export interface EntryPair {
  readonly ours: DocketEntry;
  readonly theirs: DocketEntry;
}

export interface EntryMatches {
  /** In the order of `theirs`. */
  readonly pairs: readonly EntryPair[];
  readonly onlyOurs: readonly DocketEntry[];
  readonly onlyTheirs: readonly DocketEntry[];
}

/**
 * Pairs the entries of two dockets of one case. An entry with a number is the one of that number;
 * of several rows that share it, the row with the same text, then the same document, then the same
 * day, then the next; of those that are alike in this, the one with the attachments of the other. An entry without a number is the one of the same day and text: two notes that
 * merely look alike stay two.
 */
export function matchEntries(
  ours: readonly DocketEntry[],
  theirs: readonly DocketEntry[],
): EntryMatches {
  const free = new Map<string, DocketEntry[]>();
  for (const entry of ours) {
    const key = groupOf(entry);
    const group = free.get(key);
    if (group) group.push(entry);
    else free.set(key, [entry]);
  }
  // A row without attachments fits any; it is paired when those that have some are.
  const fullest = [...theirs].sort((a, b) => b.attachments.length - a.attachments.length);
  const found = new Map<DocketEntry, DocketEntry>();
  for (const alike of [sameInAll, sameText, sameDocument, sameDay, sameNumber]) {
    for (const entry of fullest) {
      if (found.has(entry)) continue;
      const group = free.get(groupOf(entry));
      const at = group ? closest(group, entry, alike) : -1;
      if (!group || at < 0) continue;
      const [match] = group.splice(at, 1);
      if (match) found.set(entry, match);
    }
  }
  const taken = new Set(found.values());
  return {
    pairs: theirs.flatMap((entry) => {
      const match = found.get(entry);
      return match ? [{ ours: match, theirs: entry }] : [];
    }),
    onlyOurs: ours.filter((entry) => !taken.has(entry)),
    onlyTheirs: theirs.filter((entry) => !found.has(entry)),
  };
}

/** The index of the entry that is alike and has most of another's attachments and fewest besides. */
function closest(
  group: readonly DocketEntry[],
  entry: DocketEntry,
  alike: (a: DocketEntry, b: DocketEntry) => boolean,
): number {
  let best = -1;
  let most = -1;
  let least = Infinity;
  group.forEach((one, i) => {
    if (!alike(one, entry)) return;
    const shared = entry.attachments.filter(({ number, text }) =>
      one.attachments.some((other) => other.number === number && other.text === text),
    ).length;
    const others = one.attachments.length - shared;
    if (shared < most || (shared === most && others >= least)) return;
    best = i;
    most = shared;
    least = others;
  });
  return best;
}

/** Entries of one number; entries without one by their day and words. */
function groupOf({ number, filed, entered, text }: DocketEntry): string {
  return number === null ? `${filed ?? entered ?? ''} ${bareText(text)}` : String(number);
}

/** Of notes that read alike, each is its own. */
function sameInAll(a: DocketEntry, b: DocketEntry): boolean {
  return (
    a.text === b.text &&
    a.filed === b.filed &&
    a.filer === b.filer &&
    a.pages === b.pages &&
    a.documentId === b.documentId &&
    a.attachments.length === b.attachments.length &&
    a.attachments.every(({ number, text }, at) => {
      const other = b.attachments[at];
      return number === other?.number && text === other.text;
    })
  );
}

function sameText(a: DocketEntry, b: DocketEntry): boolean {
  return a.text === b.text || bareText(a.text) === bareText(b.text);
}

function sameDocument(a: DocketEntry, b: DocketEntry): boolean {
  return a.documentId !== undefined && a.documentId === b.documentId;
}

function sameDay(a: DocketEntry, b: DocketEntry): boolean {
  return a.filed !== undefined && a.filed === b.filed;
}

function sameNumber(a: DocketEntry, b: DocketEntry): boolean {
  return a.number === b.number;
}

/** The letters and digits of a docket text: sources differ in spaces, brackets and `#`. */
export function bareText(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
