import {
  headKinds,
  type KindWord,
  kindWordsIn,
  type PaperKind,
  paperKinds,
} from '../../docket/paper-kind';
import { orderSortIn, purposesIn } from '../../docket/purpose';
import { type Range, shift } from '../../text/range';
import type { DateMention } from '../../time/model';
import type { Mention } from '../party-book';
import { dateOf, dayOfRuling } from './act-day';
import { actsInCourt, handedElsewhere } from './acts-in-court';
import type { Reading } from './model';
import { isSomebody, light, namedFrom, subjectOf } from './named';
import type { Place } from './place';
import { contents } from './plain-words';
import type { ClaimVerb } from './verbs';

const notDone =
  /\b(?:not|never|neither|nor|failed\s+to|neglected\s+to|declined\s+to|refused\s+to|did\s+not|has\s+yet|have\s+yet|without\s+having)\b/i;

const unreal =
  /\b(?:not|never|to|will|shall|may|must|would|should|could|can|might|if|unless|be|being|did|does|were\s+to)\s+(?:\w+ly\s+)?$/i;

/** Done to a case or a person, and told of in the passive. */
const takesPassive =
  /^(?:commenced|initiated|instituted|removed|indicted|referred|reassigned|vacated|stayed)$/;

/** What is granted or denied, where no paper is named. */
const askedFor =
  /^[\s,]*(?:(?:such|that|this|the|his|her|its|their)\s+)?(?:leave|permission|relief|extension|continuance|withdrawal|intervention)\b/i;

const passive = /\b(?:was|were|been)\s+(?:\w+ly\s+)?$/i;

/** `IT IS HEREBY ORDERED`, `is granted`: what this paper itself does. */
const decrees = /\b(?:is|are|be|being)\s+(?:(?:hereby|further|also|therefore|so)\s+)*$/i;

export interface VerbAt {
  readonly plain: string;
  readonly verb: ClaimVerb;
  readonly before: ClaimVerb | undefined;
  readonly next: ClaimVerb | undefined;
  /** Who did what the verb before tells: the subject holds on behind `and`. */
  readonly carried: readonly Mention[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly place: Place;
}

export function readVerb(at: VerbAt): Reading | 'blocked' | undefined {
  const { plain, verb, before, next, mentions, place } = at;
  const from = before?.range.end ?? 0;
  const lead = plain.slice(from, verb.range.start);
  if (unreal.test(lead) || decrees.test(lead) || notDone.test(lead)) return 'blocked';
  const isPassive = passive.test(lead);
  // `the order issued on March 3`: the day is blanked, and nothing else stands behind the verb.
  const standsAlone =
    /^(?:issued|entered)$/.test(verb.word) && /^[\s.,]*$/.test(plain.slice(verb.range.end));
  const bareNoun =
    !isPassive &&
    (standsAlone || /^\s+(?:by|on)\b/.test(plain.slice(verb.range.end))) &&
    endsInKind(lead);
  let filers: Mention[] = [];
  let object: Range;
  const tail = plain.slice(verb.range.end, next ? next.range.start : plain.length);
  if (isPassive || bareNoun) {
    if (verb.implies && !verb.ruling && !takesPassive.test(verb.word)) return 'blocked';
    object = { start: clauseStart(plain, from, verb.range.start), end: verb.range.start };
    const by = /^\s+(?:\w+ly\s+)?(?:on\s+[\s,]*)?by\s+/.exec(tail);
    if (by) filers = namedFrom(verb.range.end + by[0].length, mentions, plain);
    if (by && filers.length === 0) return 'blocked';
  } else {
    filers = subjectOf(verb, mentions, plain, from);
    if (filers.length === 0 && !(from === 0 && !verb.ofCourt && isSomebody(lead))) {
      // `the court granted … and ordered`: the subject before holds on.
      if (!before || !/\band\s+(?:\w+ly\s+)?$/.test(lead)) return 'blocked';
      filers = [...at.carried];
      if (filers.length === 0) return 'blocked';
    }
    const end = next ? objectEnd(plain, verb.range.end, next, mentions) : plain.length;
    object = { start: verb.range.end, end };
  }
  const words = plain.slice(object.start, object.end);
  const stop = isPassive ? words.length : (contents.exec(words)?.index ?? words.length);
  const named = words.slice(0, stop);
  const heads = objectKinds(named);
  const own = verb.implies ? [] : heads;
  const excuses = new Set(excusesIn(named, own, place.behindStop).map(({ kind }) => kind));
  let kinds: PaperKind[];
  let kindRange: Range;
  const [head] = heads;
  if (verb.implies) {
    kinds = [...verb.implies];
    if (verb.soft) for (const kind of paperKinds) excuses.add(kind);
    kindRange = verb.range;
    // `granted the motion (Dkt. 12)` may cite the motion.
    if (verb.ofCourt) for (const { kind } of kindWordsIn(named)) excuses.add(kind);
    if (verb.word === 'stipulated' || verb.word === 'applied') excuses.add('order');
  } else if (head) {
    kinds = heads.map(({ kind }) => kind);
    kindRange = shift(head.range, object.start);
  } else return undefined;
  if (/\bproposed\b/i.test(named) || handedElsewhere.test(words)) return 'blocked';
  const byCourt = filers.length > 0 && filers.every((one) => one.court);
  if (
    !isPassive &&
    !bareNoun &&
    !actsInCourt(verb, plain.slice(verb.range.end, object.end), byCourt)
  ) {
    return 'blocked';
  }
  // `was denied`: of a motion, not of entry to a building.
  if (isPassive && verb.ruling && heads.length === 0 && !askedFor.test(named)) return 'blocked';
  const headEnd = heads[heads.length - 1]?.range.end ?? 0;
  const signed = dayOfRuling(at);
  const date =
    signed ??
    dateOf(at, {
      isPassive: isPassive || bareNoun,
      until: isPassive || bareNoun ? (next?.range.start ?? plain.length) : object.start + stop,
      // `issued the order on …`: the paper itself is no other thing with a day of its own.
      from: isPassive || bareNoun || verb.implies ? verb.range.end : object.start + headEnd,
    });
  const { ruling } = verb;
  const isMotion = kinds.length === 1 && kinds[0] === 'motion' && !verb.ruling;
  const isOrder = kinds.length === 1 && kinds[0] === 'order' && !verb.implies;
  const sort = isOrder ? orderSortIn(named) : undefined;
  const [purpose = sort, second] = isMotion && !isPassive ? purposesIn(named) : [];
  const partly = /\bin\s+part\b/i.test(plain);
  return {
    kindRange,
    kinds,
    excuses,
    // Several stipulate, and one of them files.
    filers: verb.word === 'stipulated' ? [] : filers,
    ...(date ? { date } : {}),
    ...(signed ? { dateOfPaper: true as const } : {}),
    ...(ruling && !partly ? { ruling, rulingRange: verb.range } : {}),
    ...(purpose && !second
      ? { purpose: { ...purpose, range: shift(purpose.range, object.start) } }
      : {}),
  };
}

/** The kinds named at the object's head, short words such as `timely` left out. */
function objectKinds(words: string): readonly KindWord[] {
  const plain = words.replace(/,[^,]*,|^\s*(?:that|those)\s/gi, (aside) =>
    ' '.repeat(aside.length),
  );
  return headKinds(plain);
}

/** Other papers of the object that the citation may stand for. */
function excusesIn(words: string, heads: readonly KindWord[], behindStop: boolean): KindWord[] {
  const last = heads[heads.length - 1];
  return kindWordsIn(words).filter(({ range }) => {
    if (!behindStop) return true;
    // `opposed the motion`: behind the stop the opposition is meant.
    if (!last) return false;
    if (range.start <= last.range.start) return true;
    // Behind the stop the whole is cited: `a response to Plaintiff's statement` is the response.
    return /\b(?:and|with|,)\s+(?:\S+\s+){0,4}$/.test(words.slice(last.range.end, range.start));
  });
}

function clauseStart(plain: string, from: number, to: number): number {
  const words = plain.slice(from, to);
  const cut = Math.max(words.lastIndexOf(';'), words.search(/,\s+and\s+(?=[^,]*$)/));
  return from + Math.max(0, cut);
}

function objectEnd(
  plain: string,
  from: number,
  next: ClaimVerb,
  mentions: readonly Mention[],
): number {
  const subject = mentions
    .filter(({ range }) => range.start > from && range.end <= next.range.start)
    .at(-1);
  if (subject && light.test(plain.slice(subject.range.end, next.range.start)))
    return subject.range.start;
  return next.range.start;
}

/** Whether a verb behind `which`, `after` and their like has a subject of its own there. */
export function ownClause(
  plain: string,
  verb: ClaimVerb,
  mentions: readonly Mention[],
  from: number,
): boolean {
  const between = plain.slice(from, verb.range.start);
  if (!/^(?:which|[;:])/.test(between)) return false;
  return subjectOf(verb, mentions, plain, from).length > 0;
}

function endsInKind(lead: string): boolean {
  const all = kindWordsIn(lead.slice(-160));
  return all.length > 0;
}
