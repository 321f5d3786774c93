import type { Temporal } from 'temporal-polyfill';
import { NUMBER, numberOf } from '../../text/number-words';
import { type Range, shift, within } from '../../text/range';
import { sentenceAround } from '../../text/sentences';
import type { DateMention } from '../../time/model';
import { quoted, reported } from '../claims/plain-words';
import { type CallPhrase, callPhraseIn, PERSONS } from './call-phrases';

/** What a sentence says of calls: how many, and in which days. Offsets are the block's. */
export interface CallClaim {
  readonly count: number;
  /** `at least fifteen`: more are no slip. */
  readonly atLeast: boolean;
  /** Only calls of some kind are meant, by their purpose, hour or answer: more are no slip. */
  readonly partial: boolean;
  /** Who was called, as written; empty where that is not said. */
  readonly callee: string;
  readonly countRange: Range;
  readonly first: Temporal.PlainDate;
  /** The last day, inclusive. */
  readonly last: Temporal.PlainDate;
  /** `until March 31`: the last day may be meant or not. */
  readonly openEnd: boolean;
  readonly daysRange: Range;
}

const unsure =
  /(?:\b(?:about|approximately|approx\.|around|some|roughly|nearly|almost|maybe|perhaps|possibly|up\s+to|as\s+many\s+as|at\s+most|another|other|additional|more\s+than|over|under|fewer\s+than|less\s+than|no\s+more\s+than|last|first|next|of|the|these|those|all|both|any|his|her|its|their|my|our|whose|hundred|thousand|or|and|to)|['’]s?|[-–/])\s*$/i;
const total = /\ba\s+total\s+of\s*$/i;
const least = /\b(?:at\s+least|no\s+fewer\s+than|no\s+less\s+than|not\s+less\s+than)\s*$/i;
const unreal =
  /\b(?:[Nn]ot|[Nn]ever|would|could|should|may|might|will|shall|[Ii]f|whether|unless|e-?mail\w*|text(?:s|ed)|letters?|per|each|every|daily|weekly|hourly|respectively|again|more|further)\b|\ban?\s+(?:day|week|hour|month)\b|n['’]t\b/;
const othersWords =
  /\b(?:purport|alleg|claim|contend|assert|accus|dispute|den(?:y|ie)|testi[fm]|witness|stat(?:es|ed)\b|sa(?:ys|id)\b|declares?\b|declared\b|believ|recall|report(?:s|ed)\b|according)/i;
const ofSomeKind =
  /\b(?:(?:un)?answer|miss(?:ed|ing)|return|unreturned|drop|connect|pick|voice-?\s?mail|messages?|minutes?|seconds?|hours?|morning|afternoon|evening|night|noon|midnight|business|cell|mobile|landline|extension|direct|main|long|short|brief|lengthy|conference|video|successful|unsuccessful|busy|hung|last(?:ed|ing)|attempt|tr(?:y|ied|ying)\b|seek|effort|order\s+to|regarding|concerning|about|discuss|purpose|confer|schedul|because|after|before|while)|\b[ap]\.?m\b|\b(?:that|which|who|where|when)\b/i;
/** Between number and days: a verb here may have the days for itself. */
const otherVerb =
  /\b(?:\p{L}+ed|sent|made|held|set|due|given|took|began|came|went|wrote|which|that|who|whose|when|after|before|since|because|although|while|as|until|where|despite|following)\b/iu;

/**
 * What the sentences of a block say of calls: one number and one day or range of days, the one said
 * of the other. Where there is a second number or day, or somebody else's words, nothing is read.
 */
export function callClaimsIn(text: string, dates: readonly DateMention[]): CallClaim[] {
  if (dates.length === 0 || !/\b(?:call|phone|dial|rang\b)/i.test(text)) return [];
  const claims: CallClaim[] = [];
  let seen = -1;
  for (const { range } of dates) {
    const sentence = sentenceAround(text, range.start);
    if (sentence.start === seen) continue;
    seen = sentence.start;
    const [date, another] = within(dates, sentence);
    const claim = date && !another ? claimOf(text, sentence, date) : undefined;
    if (claim) claims.push(claim);
  }
  return claims;
}

function claimOf(text: string, sentence: Range, date: DateMention): CallClaim | undefined {
  const { start: first, impossible, ambiguous, time } = date;
  if (!first || impossible || ambiguous || quoted(text, sentence.start)) return undefined;
  const plain = plainWords(text.slice(sentence.start, sentence.end));
  if (/[“”"]/.test(plain) || reported.test(plain) || othersWords.test(plain)) return undefined;
  const phrase = callPhraseIn(plain);
  if (!phrase) return undefined;
  const days = shift(date.range, -sentence.start);
  if (!saidTogether(plain, phrase, days, date.end !== undefined)) return undefined;
  if (hasOtherNumber(plain, phrase, days)) return undefined;
  const lead = plain.slice(0, phrase.numberAt);
  const atLeast = least.test(lead);
  if (!atLeast && unsure.test(lead) && !total.test(lead)) return undefined;
  const clause = clauseAround(plain, phrase, days);
  if (unreal.test(clause)) return undefined;
  const inDays = plain.slice(days.start, days.end);
  const around = `${plain.slice(0, days.start)} ${plain.slice(days.end)}`;
  const tail = plain
    .slice(Math.max(days.end, phrase.end))
    .replace(/[,;:].*$|\s(?:and|but)\s.*$/, '');
  return {
    count: numberOf(phrase.number),
    atLeast,
    partial: time !== undefined || ofSomeKind.test(around) || /[\p{L}\d]/u.test(tail),
    callee: phrase.callee,
    countRange: {
      start: sentence.start + phrase.numberAt,
      end: sentence.start + phrase.numberAt + phrase.number.length,
    },
    first,
    last: date.end ?? first,
    openEnd: /\b(?:until|till)\b/i.test(inDays),
    daysRange: date.range,
  };
}

/** The sentence with what is in parentheses and its number blanked, all at their places. */
function plainWords(written: string): string {
  const blank = (words: string) => ' '.repeat(words.length);
  const words = written
    .replace(/\s/g, ' ')
    .replace(/\((?!\d{1,3}\))[^()]{0,200}\)|\[[^[\]]{0,200}\]/g, blank)
    .replace(/^[\s#*>-]*(?:\d{1,3}[.)]\s+)?/, blank);
  // Only its first word has a capital for being first.
  return words.replace(/\p{L}/u, (letter) => (letter.length === 1 ? letter.toLowerCase() : letter));
}

const beforeDays =
  /(?:^|\s)(?:on|between|from|during|in|over|throughout)\s*(?:the\s+period\s+(?:of|from|between)\s+)?$/i;
const opening =
  /^\s*(?:(?:thus|then|specifically|indeed|instead|further|furthermore|moreover|in\s+addition|in\s+fact|here),?\s+)?(?:on|between|from|during)\s*$/i;
const ownVerb =
  /(?:\b(?:had|have|has|were|was)\s+)?\b(?:placed|made|received|returned|logged|counted|exchanged)\s+(?:(?:only|just|exactly|at\s+least|no\s+fewer\s+than|no\s+less\s+than|a\s+total\s+of)\s+)?$/i;
const afterNumber = new RegExp(
  `^(?:\\s+(?:were|was|had\\s+been|have\\s+been)\\s+(?:placed|made|received|exchanged))?(?:,?\\s+(?:to|from|by|with)\\s+${PERSONS}){0,2}(?:\\s+(?:by|via)\\s+(?:tele)?phone)?(?<purpose>,?\\s+(?:attempting|trying|seeking|in\\s+an?\\s+(?:attempt|effort)|in\\s+order|to)\\b[^,;:]{0,80})?,?\\s*$`,
  'u',
);

/** Between number and days, in UTF-16 units. */
const longestGap = 160;

/** Whether the days are said of the number of calls, and of nothing between them. */
function saidTogether(plain: string, phrase: CallPhrase, days: Range, isRange: boolean): boolean {
  const before = plain.slice(0, days.start);
  if (days.start >= phrase.end) {
    const lead = beforeDays.exec(before)?.[0];
    // A single day is said by `on`.
    if (isRange ? false : !/\bon\s*$/i.test(before)) return false;
    const gap = plain.slice(phrase.end, days.start - (lead?.length ?? 0));
    if (gap.length > longestGap) return false;
    const match = afterNumber.exec(gap);
    return match !== null && !otherVerb.test(match.groups?.['purpose'] ?? '');
  }
  if (!opening.test(before) || (!isRange && !/\bon\s*$/i.test(before))) return false;
  const gap = plain.slice(days.end, phrase.start).replace(ownVerb, '');
  return (
    gap.length <= longestGap &&
    !otherVerb.test(gap) &&
    !/[;:]|,\s*(?:and|but|yet|so|then)\b/.test(gap)
  );
}

const anyNumber = new RegExp(`(?<![\\p{L}])(?:(?!one\\b)${NUMBER}|once|twice)(?![\\p{L}])`, 'iu');
const referred =
  /\b(?:Ex(?:hibit|s|h)?s?|Nos?|Dkts?|ECF|Docket|Docs?|Parts?|Sections?|at|p{1,2})\.?\s*(?:Nos?\.?\s*)?[\d-]+|[¶§]+\s*\d+/g;

function hasOtherNumber(plain: string, phrase: CallPhrase, days: Range): boolean {
  const parts = [
    { start: phrase.start, end: phrase.end },
    { start: days.start, end: days.end },
  ];
  let rest = plain;
  for (const { start, end } of parts) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  return anyNumber.test(rest.replace(referred, ' '));
}

/** The words that go with number and days: to the next comma or conjunction behind them. */
function clauseAround(plain: string, phrase: CallPhrase, days: Range): string {
  const first = Math.min(phrase.start, days.start);
  const last = Math.max(phrase.end, days.end);
  const head = plain.slice(0, first).replace(/^.*(?:[;:]|,\s*(?:and|but|yet|so)\s)/, '');
  const tail = plain.slice(last).replace(/[,;:].*$|\s(?:and|but)\s.*$/, '');
  const middle = plain.slice(first, last);
  const inner = shift(days, -first);
  return `${head}${middle.slice(0, inner.start)} ${middle.slice(inner.end)}${tail}`;
}
