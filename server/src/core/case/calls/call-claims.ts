import type { Temporal } from 'temporal-polyfill';
import { type Range, shift, within } from '../../text/range';
import { sentenceAround } from '../../text/sentences';
import type { DateMention } from '../../time/model';
import { quoted, reported } from '../claims/plain-words';

/** What a sentence says of calls: how many, and in which days. Offsets are the block's. */
export interface CallClaim {
  readonly count: number;
  /** `at least fifteen`: more are no slip. */
  readonly atLeast: boolean;
  readonly countRange: Range;
  readonly first: Temporal.PlainDate;
  /** The last day, inclusive. */
  readonly last: Temporal.PlainDate;
  readonly daysRange: Range;
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const word = `(?:${tens.join('|')})(?:[-\\s](?:${units.slice(1, 10).join('|')}))?|${units.slice(1).join('|')}`;
const number = `(${word}|\\d{1,3})(?:\\s\\(\\d{1,3}\\))?`;
const callVerb =
  '(?:called|telephoned|phoned|dialed|dialled|rang|(?:tried|attempted)\\s+to\\s+(?:call|reach|telephone))';
const patterns = [
  // `called the office fifteen times`
  new RegExp(
    `\\b${callVerb}\\b[^.;:]{0,80}?\\b${number}\\s+(?:separate\\s+|different\\s+)?times\\b`,
    'giu',
  ),
  new RegExp(`\\b${callVerb}\\b[^.;:]{0,80}?\\b(once|twice)\\b`, 'giu'),
  // `made fifteen calls`, `fifteen telephone calls were placed`
  new RegExp(
    `\\b${number}\\s+(?:(?:separate|different|unanswered|outgoing|telephone|phone)\\s+){0,2}(?:telephone\\s+|phone\\s+)?calls\\b`,
    'giu',
  ),
];
const unsure =
  /\b(?:about|approximately|around|some|roughly|nearly|almost|up\s+to|another|other|additional|more\s+than|over|fewer\s+than|less\s+than|no\s+more\s+than|last|first|of\s+the|of\s+these|of\s+those)\s+$/i;
const least = /\b(?:at\s+least|no\s+fewer\s+than|no\s+less\s+than|not\s+less\s+than)\s+$/i;
const unreal =
  /\b(?:not|never|would|could|should|may|might|will|shall|if|whether|unless|e-?mails?|texts?|messages?|letters?|per\s+(?:day|week)|each|every|daily|respectively)\b/i;

/**
 * What the sentences of a block say of calls: a number and the days, both in one sentence and each
 * only once. Where there is a second number or day, or somebody else's words, nothing is read.
 */
export function callClaimsIn(text: string, dates: readonly DateMention[]): CallClaim[] {
  if (dates.length === 0 || !/\b(?:call|phon|dial|rang\b|times\b)/i.test(text)) return [];
  const claims: CallClaim[] = [];
  const seen = new Set<number>();
  for (const { range } of dates) {
    const sentence = sentenceAround(text, range.start);
    if (seen.has(sentence.start)) continue;
    seen.add(sentence.start);
    const claim = claimOf(text, sentence, within(dates, sentence));
    if (claim) claims.push(claim);
  }
  return claims;
}

function claimOf(
  text: string,
  sentence: Range,
  dates: readonly DateMention[],
): CallClaim | undefined {
  const written = text.slice(sentence.start, sentence.end);
  if (quoted(text, sentence.start) || /[“"]/.test(written)) return undefined;
  if (unreal.test(written) || reported.test(written)) return undefined;
  const plain = written.replace(/\s/g, ' ');
  const matches = patterns.flatMap((pattern) => [...plain.matchAll(pattern)]);
  const [match, second] = matches;
  if (!match || second) return undefined;
  const said = (match[1] ?? '').toLowerCase();
  const at = match.index + match[0].toLowerCase().lastIndexOf(said);
  const lead = plain.slice(0, at);
  if (unsure.test(lead)) return undefined;
  const days = daysOf(plain, sentence.start, dates);
  if (!days) return undefined;
  const countRange = shift({ start: at, end: at + said.length }, sentence.start);
  return { count: numberOf(said), atLeast: least.test(lead), countRange, ...days };
}

function daysOf(
  plain: string,
  base: number,
  dates: readonly DateMention[],
): Pick<CallClaim, 'first' | 'last' | 'daysRange'> | undefined {
  const [one, two, three] = dates;
  if (!one?.start || three || one.impossible || one.ambiguous) return undefined;
  if (!two) {
    const last = one.end ?? one.start;
    const before = plain.slice(0, one.range.start - base);
    if (!one.end && !/\bon\s+$/i.test(before)) return undefined;
    return { first: one.start, last, daysRange: one.range };
  }
  if (one.end || !two.start || two.end || two.impossible || two.ambiguous) return undefined;
  const before = plain.slice(0, one.range.start - base);
  const between = plain.slice(one.range.end - base, two.range.start - base);
  if (!/\b(?:between|from)\s+$/i.test(before)) return undefined;
  if (!/^,?\s*(?:and|to|through|until)\s*$/i.test(between)) return undefined;
  return {
    first: one.start,
    last: two.start,
    daysRange: { start: one.range.start, end: two.range.end },
  };
}

function numberOf(said: string): number {
  if (said === 'once') return 1;
  if (said === 'twice') return 2;
  if (/^\d/.test(said)) return Number(said);
  const [ten = '', unit = ''] = said.split(/[-\s]/);
  if (!tens.includes(ten)) return units.indexOf(said);
  return (tens.indexOf(ten) + 2) * 10 + Math.max(0, units.indexOf(unit));
}
