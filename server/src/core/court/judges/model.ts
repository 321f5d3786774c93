import type { IsoDate } from '../../docket/model';
import type { CourtRule } from '../rules/rule';

/** A value with where it was read. What was not read (`verified: false`) gives a hint at most. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
  readonly verified: boolean;
  /** The first day it held, where that is known. */
  readonly from?: IsoDate;
}

/**
 * How a judge hears a discovery dispute: by a joint letter, with no word read on one-sided ones;
 * by a joint letter and nothing else; by a joint letter, one-sided only with leave or inside the
 * judge's own procedure; by a noticed motion, with no letter at all.
 */
export type LetterPractice = 'joint' | 'joint-only' | 'joint-unless-leave' | 'noticed-motion';

export const letterPractices: readonly LetterPractice[] = [
  'joint',
  'joint-only',
  'joint-unless-leave',
  'noticed-motion',
];

/** A judge's standing order: a layer over the court's rules. */
export interface StandingOrder {
  /** PACER id of the judge's court. */
  readonly court: string;
  /** The judge's name, or the last part of it. */
  readonly judge: string;
  readonly letters?: Sourced<LetterPractice>;
  readonly letterPages?: Sourced<number>;
  /** Pages of a motion for leave to file a letter. */
  readonly motionPages?: Sourced<number>;
  /** Points of the type that papers are set in. */
  readonly typeSize?: Sourced<number>;
  /** `in person`, `by telephone`: how counsel must confer. */
  readonly confer?: Sourced<string>;
  /** When the letter is due: `within 5 business days after conferring`. */
  readonly due?: Sourced<string>;
  /** What the letter must hold, one thing each. */
  readonly letterParts?: Sourced<readonly string[]>;
  /** Times and lengths that the judge sets, in the form of a court file; before those of the court. */
  readonly rules?: readonly CourtRule[];
}
