import type { DocketIndex } from '../../docket/docket-index';
import { type EntryKind, rulingIn } from '../../docket/entry-text/kind';
import type { DocketEntry } from '../../docket/model';
import { kindWordsIn, type PaperKind } from '../../docket/paper-kind';
import { isForAnother, isOtherOrder, type Purpose } from '../../docket/purpose';
import { resolveNumber } from '../../docket/resolve';
import type { CitedItem } from '../../filing/docket-citations/model';
import type { Range } from '../../text/range';
import type { DateMention } from '../../time/model';
import type { Filers, Mention, PartyBook } from '../party-book';
import { dayVerdict, nearlySigned } from './compare-day';
import { contradicts } from './kinds-agree';
import type { Claim, Reading } from './model';

/** How one fact of a sentence stands to the docket. */
export type Verdict = 'same' | 'differs' | 'unknown';

/** What a sentence says of one entry, held against the entry. */
export interface Comparison {
  readonly item: CitedItem;
  readonly number: number;
  readonly entry: DocketEntry;
  readonly kind: {
    readonly verdict: Verdict;
    readonly range: Range;
    readonly said: readonly PaperKind[];
    readonly docket: readonly PaperKind[];
  };
  readonly filer?: { readonly verdict: Verdict; readonly range: Range; readonly docket: Filers };
  readonly date?: {
    readonly verdict: Verdict;
    readonly mention: DateMention;
    /** The day on the docket; the day of signing may be another. */
    readonly maySigned: boolean;
  };
  readonly ruling?: {
    readonly verdict: Verdict;
    readonly range: Range;
    readonly said: 'granted' | 'denied';
  };
  /** The motion is there, and is for something else than the sentence says. */
  readonly purpose?: Purpose;
}

/** Holds a claim against the docket, entry by entry; entries that are not there are left out. */
export function compareClaim(claim: Claim, docket: DocketIndex, book: PartyBook): Comparison[] {
  if (claim.readings.length === 0) return [];
  const cited: { item: CitedItem; number: number; entry: DocketEntry }[] = [];
  for (const item of claim.items) {
    for (const { number, attachment, entry } of resolveNumber(item.number, docket)) {
      // An attachment may be anybody's paper of any kind and day.
      if (attachment !== undefined || !entry) return [];
      cited.push({ item, number, entry });
    }
  }
  const many = cited.length > 1;
  if (many && claim.readings.length > 1) return [];
  const found = cited.flatMap(({ item, number, entry }) => {
    const rows = docket.entriesOf(number);
    const one = rows.length === 1 && compareEntry(claim, entry, book);
    return one ? [{ ...one, item, number, entry }] : [];
  });
  // One number of a list may well be something else; a list none of which fits is a slip.
  if (!many) return found;
  if (found.length < cited.length) return found.map(softened);
  const all = (key: 'kind' | 'filer' | 'date') =>
    found.every((one) => one[key]?.verdict === 'differs');
  return found.map((one, i) => ({
    ...one,
    kind:
      all('kind') || one.kind.verdict !== 'differs'
        ? one.kind
        : { ...one.kind, verdict: 'unknown' as const },
    ...(one.filer && !(all('filer') && i === 0) ? { filer: mild(one.filer) } : {}),
    ...(one.date && !(all('date') && i === 0) ? { date: mild(one.date) } : {}),
    ...(one.ruling ? { ruling: mild(one.ruling) } : {}),
  }));
}

function mild<T extends { readonly verdict: Verdict }>(fact: T): T {
  return fact.verdict === 'differs' ? { ...fact, verdict: 'unknown' } : fact;
}

function softened({ purpose: _, ...one }: Comparison): Comparison {
  return {
    ...one,
    kind: mild(one.kind),
    ...(one.filer ? { filer: mild(one.filer) } : {}),
    ...(one.date ? { date: mild(one.date) } : {}),
    ...(one.ruling ? { ruling: mild(one.ruling) } : {}),
  };
}

function compareEntry(
  claim: Claim,
  entry: DocketEntry,
  book: PartyBook,
): Omit<Comparison, 'item' | 'number' | 'entry'> | undefined {
  const { readings } = claim;
  const of = book.kindOf(entry);
  const filers = book.filersOf(entry);
  const judged = readings.map((reading) => ({
    reading,
    ...kindVerdict(reading, of, entry, filers),
  }));
  const fitting = judged.filter(({ kind }) => kind !== 'differs');
  const last = readings[readings.length - 1];
  if (!last) return undefined;
  if (fitting.length === 0) {
    // Behind `See`, an entry of another kind may speak of the thing said.
    const verdict = claim.signal ? 'unknown' : 'differs';
    return { kind: { verdict, range: last.kindRange, said: last.kinds, docket: of.kinds } };
  }
  const chosen = fitting[fitting.length - 1] ?? {
    reading: last,
    kind: 'unknown' as const,
    own: false,
  };
  const kind = {
    verdict: chosen.kind,
    range: chosen.reading.kindRange,
    said: chosen.reading.kinds,
    docket: of.kinds,
  };
  const named = fitting.filter(({ reading, own }) => own && reading.filers.length > 0);
  const filerVerdicts = named.map(({ reading }) => filerVerdict(reading.filers, filers, book));
  const lastNamed = named[named.length - 1]?.reading;
  const filerIs = together(filerVerdicts);
  const filer =
    lastNamed && filers
      ? {
          verdict: claim.signal && kind.verdict !== 'same' ? mildly(filerIs) : filerIs,
          range: rangeOf(lastNamed.filers),
          docket: filers,
        }
      : undefined;
  const dated = fitting.filter(({ reading, own }) => own && reading.date);
  const dateOf = dated[dated.length - 1]?.reading;
  const dateVerdicts = dated.map(({ reading }) =>
    reading.date ? dayVerdict(reading.date, entry) : 'unknown',
  );
  const dateIs =
    fitting.length > dated.length &&
    dated.length > 0 &&
    fitting.length > 1 &&
    !sharesDay(fitting.map(({ reading }) => reading))
      ? 'unknown'
      : together(dateVerdicts);
  const date = dateOf?.date
    ? {
        // Where the filer differs too, the paper meant is another one.
        verdict: claim.signal && kind.verdict !== 'same' ? mildly(dateIs) : dateIs,
        mention: dateOf.date,
        maySigned: nearlySigned(dateOf, entry, of),
      }
    : undefined;
  const rule = fitting.length === 1 ? chosen.reading : undefined;
  const ruling =
    rule?.ruling && rule.rulingRange && of.kinds.includes('order')
      ? {
          verdict: rulingVerdict(rule.ruling, entry.text),
          range: rule.rulingRange,
          said: rule.ruling,
        }
      : undefined;
  const purpose = purposeMissed(
    fitting.map(({ reading }) => reading),
    of,
    entry,
  );
  return {
    kind,
    ...(filer ? { filer } : {}),
    ...(date ? { date } : {}),
    ...(ruling ? { ruling } : {}),
    ...(purpose && !claim.signal ? { purpose } : {}),
  };
}

/** What the only reading says a motion is for, or an order is, where the entry is another. */
function purposeMissed(
  readings: readonly Reading[],
  of: EntryKind,
  entry: DocketEntry,
): Purpose | undefined {
  const [only, second] = readings;
  const [kind, more] = of.kinds;
  if (!only?.purpose || second || more) return undefined;
  const misses =
    kind === 'motion'
      ? isForAnother(only.purpose, entry.text)
      : kind === 'order' && isOtherOrder(only.purpose, entry.text);
  return misses ? only.purpose : undefined;
}

/** `granted … and ordered …` on one day: the day is said once for both. */
function sharesDay(readings: readonly Reading[]): boolean {
  const court = (reading: Reading) => reading.filers.some((one) => one.court);
  return (
    readings.every(court) ||
    readings.every((reading) => !court(reading) && sameFilers(reading, readings[0]))
  );
}

function sameFilers(a: Reading, b: Reading | undefined): boolean {
  return a.filers[0]?.range.start === b?.filers[0]?.range.start;
}

function mildly(verdict: Verdict): Verdict {
  return verdict === 'differs' ? 'unknown' : verdict;
}

function together(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return 'unknown';
  if (verdicts.every((one) => one === 'differs')) return 'differs';
  return verdicts.includes('same') ? 'same' : 'unknown';
}

function rangeOf(mentions: readonly Mention[]): Range {
  return {
    start: mentions[0]?.range.start ?? 0,
    end: mentions[mentions.length - 1]?.range.end ?? 0,
  };
}

/** Papers that are no motion and no order, and never called so. */
const ofItsOwnSort =
  /^.{0,40}\b(?:indictment|(?:arrest|bench|search)\s+warrant|waiver\s+of\s+service|(?:witness|exhibit)(?:\s+and\s+(?:witness|exhibit))?\s+list)\b/i;
const pleaded: ReadonlySet<PaperKind> = new Set([
  'motion',
  'opposition',
  'reply',
  'answer',
  'order',
  'judgment',
]);

/** Whether the entry is a paper of another sort and has no word of the kinds said anywhere. */
function isPlainlyNone(said: readonly PaperKind[], text: string): boolean {
  if (said.length === 0 || !said.every((kind) => pleaded.has(kind))) return false;
  if (!ofItsOwnSort.test(text)) return false;
  return !kindWordsIn(text).some(({ kind }) => said.includes(kind));
}

interface KindVerdict {
  readonly kind: Verdict;
  /**
   * The entry is the very paper that the reading's day and filer are told of; in `denied Okafor's
   * motion (Dkt. 12)` the motion may be cited, and was not made by the court.
   */
  readonly own: boolean;
}

function kindVerdict(
  reading: Reading,
  of: EntryKind,
  entry: DocketEntry,
  filers: Filers | undefined,
): KindVerdict {
  const others = [...reading.excuses].filter((kind) => !reading.kinds.includes(kind));
  if (isPlainlyNone(reading.kinds, entry.text) && others.length === 0) {
    return { kind: 'differs', own: false };
  }
  if (of.kinds.length === 0 || of.kinds.includes('other')) {
    return { kind: 'unknown', own: others.length === 0 };
  }
  if (reading.kinds.some((kind) => of.kinds.includes(kind))) return { kind: 'same', own: true };
  if (reading.kinds.some((kind) => of.named.has(kind))) return { kind: 'unknown', own: true };
  const context = { text: entry.text, partyPaper: filers?.by === 'parties' };
  const isNot = (said: PaperKind) => of.kinds.every((kind) => contradicts(said, kind, context));
  const own = !reading.kinds.every(isNot);
  // Of two papers named, the entry is more surely the one whose name it bears.
  const excused = others.some((kind) => of.kinds.includes(kind));
  if (own) return { kind: 'unknown', own: !excused };
  return { kind: others.every(isNot) ? 'differs' : 'unknown', own: false };
}

function filerVerdict(
  said: readonly Mention[],
  docket: Filers | undefined,
  book: PartyBook,
): Verdict {
  if (!docket) return 'unknown';
  if (said.some((one) => one.everyone)) return 'unknown';
  const court = said.some((one) => one.court);
  if (docket.by === 'parties' && docket.through !== undefined) return signedBy(said, docket, book);
  if (docket.by === 'court') return court ? 'same' : 'unknown';
  if (court) return said.every((one) => one.court) ? 'differs' : 'unknown';
  const sides = new Set(docket.sides);
  let unknownSide = docket.parties.length === 0 && sides.size === 0;
  for (const party of docket.parties) {
    const own = book.sidesOf(party);
    if (own.size === 0 && docket.sides.length === 0) unknownSide = true;
    for (const side of own) sides.add(side);
  }
  let verdict: Verdict = 'differs';
  for (const mention of said) {
    if (mention.side) {
      if (sides.has(mention.side)) return 'same';
      if (unknownSide) verdict = 'unknown';
    }
    if (mention.parties) {
      if (mention.parties.some((party) => docket.parties.includes(party))) return 'same';
      // `All Plaintiffs`, `Defendants`: a party of that side is among them.
      const own = new Set(mention.parties.flatMap((party) => [...book.sidesOf(party)]));
      const listed = docket.parties.length > 0;
      if (!listed && (own.size === 0 || [...own].some((side) => docket.sides.includes(side))))
        verdict = 'unknown';
    }
  }
  return verdict;
}

/** The lawyer who signed tells the side, and not which of its parties filed. */
function signedBy(
  said: readonly Mention[],
  docket: Extract<Filers, { by: 'parties' }>,
  book: PartyBook,
): Verdict {
  const named = said.flatMap(({ parties = [] }) => parties);
  if (named.some((party) => docket.parties.includes(party))) return 'same';
  const sidesOf = (parties: readonly number[]) =>
    new Set(parties.flatMap((party) => [...book.sidesOf(party)]));
  const [signing, another] = sidesOf(docket.parties);
  const meant = new Set([...said.flatMap(({ side }) => side ?? []), ...sidesOf(named)]);
  if (!signing || another || meant.size !== 1) return 'unknown';
  return meant.has(signing) ? 'same' : 'differs';
}

function rulingVerdict(said: 'granted' | 'denied', text: string): Verdict {
  const { granted, denied } = rulingIn(text);
  if (granted && denied) return 'unknown';
  if (said === 'granted') return granted ? 'same' : denied ? 'differs' : 'unknown';
  return denied ? 'same' : granted && !/\bin\s+part\b/i.test(text) ? 'differs' : 'unknown';
}
