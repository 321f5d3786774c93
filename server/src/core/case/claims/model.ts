import type { KindWord, PaperKind } from '../../docket/paper-kind';
import type { Purpose } from '../../docket/purpose';
import type { CitedItem } from '../../filing/docket-citations/model';
import { type Range, shift } from '../../text/range';
import type { DateMention } from '../../time/model';
import type { Mention } from '../party-book';

/** What a sentence says of the entries that a citation in it names. Offsets are into the block. */
export interface Claim {
  /** The members of the citation, or of several citations that stand as one list. */
  readonly items: readonly CitedItem[];
  /** The ways the sentence can be read; a fact is false only where it is so in each that fits. */
  readonly readings: readonly Reading[];
  /** A signal (`See`) stands before the citation: the entry may only speak of what is said. */
  readonly signal: boolean;
  readonly count?: Count;
}

/** One way to read the words: somebody files a paper of some kind on a day. */
export interface Reading {
  /** Where the kind is said: the noun, or the verb that implies it (`moved`). */
  readonly kindRange: Range;
  readonly kinds: readonly PaperKind[];
  /** Kinds that the words name besides, any of which the citation may stand for. */
  readonly excuses: ReadonlySet<PaperKind>;
  readonly filers: readonly Mention[];
  readonly date?: DateMention;
  /** The day stands with the noun (`the April 6, 2016 order`): it may be the day of signing. */
  readonly dateOfPaper?: boolean;
  readonly ruling?: 'granted' | 'denied';
  readonly rulingRange?: Range;
  /** What the motion is said to be for, where just one thing is named. */
  readonly purpose?: Purpose;
}

export interface Count {
  /** The number's word with its noun. */
  readonly range: Range;
  readonly value: number;
  readonly noun: KindWord;
}

/** The reading with its ranges moved along. */
export function shiftReading(reading: Reading, by: number): Reading {
  return {
    ...reading,
    kindRange: shift(reading.kindRange, by),
    filers: reading.filers.map((one) => ({ ...one, range: shift(one.range, by) })),
    ...(reading.purpose
      ? { purpose: { ...reading.purpose, range: shift(reading.purpose.range, by) } }
      : {}),
    ...(reading.rulingRange ? { rulingRange: shift(reading.rulingRange, by) } : {}),
  };
}
