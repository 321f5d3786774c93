import { NUMBER, numberOf } from '../../text/number-words';

/** A number of calls as a sentence has it. Offsets are the sentence's. */
export interface CallPhrase {
  /** The number alone, `fifteen`. */
  readonly number: string;
  readonly numberAt: number;
  readonly start: number;
  readonly end: number;
  /** Who was called, as written between verb and number; empty where that is not said there. */
  readonly callee: string;
}

/** One word of somebody who is called: a name, or what counsel and their offices go by. */
const person =
  "(?:\\p{Lu}[\\p{L}\\d.&'’-]*|[Tt]he|his|hers?|him|them|me|us|my|our|their|its|opposing|lead|local|defense|(?:co-)?counsel(?:['’]s)?|attorneys?(?:['’]s?)?|lawyers?(?:['’]s?)?|law|firms?(?:['’]s?)?|offices?|chambers|assistants?(?:['’]s?)?|secretar(?:y|ies)|paralegals?|clerk(?:['’]s)?|plaintiffs?(?:['’]s?)?|defendants?(?:['’]s?)?)";
/** Somebody who is called, in words: `Plaintiff’s counsel`, `the office of counsel for IQS`. */
export const PERSONS = `${person}(?:,?\\s+(?:${person}|and|of|for|at))*`;

const byTelephone = '(?:\\s+(?:by|via|on)\\s+(?:the\\s+)?(?:tele)?phone)?';
const verb = '(?<![\\p{L}-])(?:called|telephoned|phoned|dial(?:l)?ed|rang)';
const number = `(?<![\\p{L}\\d,.$#–-])(?<number>${NUMBER})(?:\\s\\((?<again>\\d{1,3})\\))?`;
const patterns = [
  // called the office of counsel fifteen times
  new RegExp(
    `${verb}(?:\\s+(?<callee>${PERSONS}))?${byTelephone}(?:,?\\s+(?:a\\s+total\\s+of|at\\s+least|no\\s+(?:fewer|less)\\s+than|only|just|exactly))?\\s+${number}\\s+(?:separate\\s+|different\\s+)?times\\b`,
    'gu',
  ),
  // called the office twice
  new RegExp(
    `${verb}(?:\\s+(?<callee>${PERSONS}))?${byTelephone}(?:,?\\s+(?:at\\s+least|only|just|exactly))?\\s+(?<number>once|twice)(?=\\s+(?:on|between|from|during)\\b|\\s*[,.;]|$)`,
    'gu',
  ),
  // made fifteen telephone calls
  new RegExp(
    `${number}\\s+(?:(?:separate|different)\\s+)?(?:telephone\\s+|phone\\s+)?calls\\b(?:\\s+to\\s+(?<callee>${PERSONS}))?`,
    'gu',
  ),
];

const mixed =
  /^\s*(?:,|and|or|\/)\s*(?:[\p{L}-]+\s+){0,2}?(?:e-?mails?|texts?|messages?|letters?|voice-?\s?mails?|faxes)\b/u;

/**
 * The one number of calls that a sentence gives; undefined where it gives none or several, or counts
 * calls and other things together.
 *
 * @param plain the sentence with blanks for line breaks, its first letter small
 */
export function callPhraseIn(plain: string): CallPhrase | undefined {
  const [match, another] = patterns.flatMap((pattern) => [...plain.matchAll(pattern)]);
  if (!match?.groups || another) return undefined;
  const { number: said = '', again, callee = '' } = match.groups;
  if (again !== undefined && Number(again) !== numberOf(said)) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  // “e-mailed and called five times” counts both.
  if (/\b(?:\p{L}+ed|wrote|sent)\s+(?:and|or)\s+$/u.test(plain.slice(0, start))) return undefined;
  if (mixed.test(plain.slice(end))) return undefined;
  const before = match[0].slice(0, match[0].lastIndexOf(said) + said.length);
  return { number: said, numberAt: start + before.length - said.length, start, end, callee };
}
