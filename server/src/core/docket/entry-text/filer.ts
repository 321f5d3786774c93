import type { Range } from '../../text/range';
import { attachmentListsIn } from './attachments';

/** Names of parties, ready to be looked for at a place in a text; see {@link partyNames}. */
export type PartyNames = ReadonlyMap<string, readonly string[]>;

const noParties: PartyNames = new Map();
const keyLength = 3;

/** Parties' names by their first letters, longest first, so that thousands of them cost little. */
export function partyNames(names: Iterable<string>): PartyNames {
  const byStart = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name.length < keyLength) continue;
    const key = name.slice(0, keyLength);
    const alike = byStart.get(key);
    if (alike) alike.push(name);
    else byStart.set(key, [name]);
  }
  for (const alike of byStart.values()) alike.sort((a, b) => b.length - a.length);
  return byStart;
}

const filedBy = /\b(?:document\s+)?filed\s+by:?\s*/gi;
const byParty = /\bby\s+/gi;
/** An entry number inside the text: bracketed, behind `re`, or in front of a title. */
const reference =
  /\[\d{1,5}\]|\b[Rr][Ee]:?\s+\d{1,5}\b|\brelated document\(s\)|(?<![$/:.\d-]\s?)\b\d{1,5}\s+[A-Z][A-Za-z]/;
const ofTheCourt =
  /^[\W]*(?:[A-Z][a-z]* )?(?:ORDER|MINUTES?|JUDGMENT|OPINION|CLERK|TEXT|NOTICE OF HEARING)\b/i;
/** The lawyer who filed it, at the end: `(Turnage, Kevin D)`; a clerk signs with initials. */
const lawyer = /\([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*, [A-Z][^()]{0,40}\)/;

/**
 * Who filed the entry, as its text says: `filed by X`, `Document filed by X`, `by X` where X is a
 * party. `parties` are the names of the sheet, if any. Undefined where the words could belong to
 * another entry that this one is about, or where there are none: a wrong filer is worse than none.
 */
export function filerIn(
  text: string,
  parties: PartyNames = noParties,
  lists: readonly Range[] = attachmentListsIn(text),
): string | undefined {
  if (!/\bby/i.test(text)) return undefined;
  const plain = withoutAttachments(text, lists);
  const firstReference = plain.search(reference);
  let only: string | undefined;
  let count = 0;
  const isInBrackets = bracketsOf(plain);
  filedBy.lastIndex = 0;
  for (let match = filedBy.exec(plain); match; match = filedBy.exec(plain)) {
    const name = nameAt(plain, filedBy.lastIndex, parties);
    if (name === undefined) continue;
    const sure = /^document/i.test(match[0]) || firstReference < 0 || match.index < firstReference;
    if (sure && !isInBrackets(match.index)) return name;
    only = name;
    count++;
  }
  const party = namedParty(plain, firstReference, parties);
  if (party !== undefined) return party;
  if (count === 1 && only !== undefined && lawyer.test(plain) && !ofTheCourt.test(plain))
    return only;
  return undefined;
}

function withoutAttachments(text: string, lists: readonly Range[]): string {
  const [list] = lists;
  return list ? text.slice(0, list.start) + text.slice(list.end) : text;
}

/** `NOTICE by Roe Inc. re 7`: words that name a party right behind `by`, before any reference. */
function namedParty(text: string, firstReference: number, parties: PartyNames): string | undefined {
  if (parties.size === 0) return undefined;
  const isInBrackets = bracketsOf(text);
  byParty.lastIndex = 0;
  for (let match = byParty.exec(text); match; match = byParty.exec(text)) {
    if (firstReference >= 0 && match.index > firstReference) return undefined;
    const names = partiesAt(text, byParty.lastIndex, parties);
    if (names !== undefined && !isInBrackets(match.index)) return names;
  }
  return undefined;
}

/** What a filer's name ends before; `Inc. Responses due by 3/1/2016` has no stop to tell by. */
const nameEnds =
  /\s*[([]|\s+re:?\s|\s*;|\s+-+\s|\s+(?:with|against|as to)\s|\s+(?:(?:Motion\s+)?Hearing|Responses?|Repl(?:y|ies)|Answers?|Objections?|Oppositions?)\s+(?:set|due|reset)\b/;

function nameAt(text: string, at: number, parties: PartyNames): string | undefined {
  const known = partiesAt(text, at, parties);
  if (known !== undefined) return known;
  const from = at + (roleWord.exec(text.slice(at, at + 40))?.[0].length ?? 0);
  const rest = text.slice(from, from + 300);
  let end = rest.search(nameEnds);
  if (end < 0) end = rest.length;
  const stop = sentenceEnd(rest.slice(0, end));
  const name = rest.slice(0, stop).replace(/[\s.,]+$/, '');
  // Keep the stop of `Inc.` and its like.
  const full =
    /\b(?:Inc|Corp|Co|Ltd|Jr|Sr|L\.L\.C|L\.P|al)$/.test(name) && rest[name.length] === '.';
  const whole = full ? `${name}.` : name;
  return whole.length > 0 && whole.length <= 200 && /[A-Za-z]/.test(whole) ? whole : undefined;
}

/** Offset of the stop that ends a sentence; stops of abbreviations and initials do not. */
function sentenceEnd(text: string): number {
  const stops = /\.(?=\s+[A-Z*]|\.|\s*$)/g;
  for (let match = stops.exec(text); match; match = stops.exec(text)) {
    const before = text.slice(0, match.index);
    const short =
      /(?:^|[\s.])(?:[A-Z]|Inc|Corp|Co|Ltd|Jr|Sr|Dr|Mr|Mrs|Ms|St|No|al|Bros|Assn|Dept)$/.test(
        before,
      );
    if (!short || /^\.\s*$/.test(text.slice(match.index))) return match.index;
  }
  return text.length;
}

const roleWord =
  /^(?:(?:all|the)\s+)?(?:plaintiff|defendant|respondent|petitioner|appellant|appellee|debtor|creditor|movant|intervenor|deft?s?\.|pltfs?\.)s?\s+/i;

/**
 * The parties named at `at`, one after another (`A, B and C`), as the text writes them, without
 * the role in front. Undefined where one of them is not known: half a list would be wrong.
 */
function partiesAt(text: string, at: number, parties: PartyNames): string | undefined {
  let begin = at + (roleWord.exec(text.slice(at, at + 40))?.[0].length ?? 0);
  const start = begin;
  for (;;) {
    const name = longestAt(text, begin, parties);
    if (name === undefined) return undefined;
    const end = begin + name.length;
    const next = /^(?:,\s*(?:and\s+)?|\s+and\s+)(?=[A-Z])/.exec(text.slice(end, end + 8));
    if (!next) return text.slice(start, end);
    begin = end + next[0].length;
    begin += roleWord.exec(text.slice(begin, begin + 40))?.[0].length ?? 0;
  }
}

function longestAt(text: string, at: number, parties: PartyNames): string | undefined {
  for (const party of parties.get(text.slice(at, at + keyLength)) ?? []) {
    if (text.startsWith(party, at) && !/[A-Za-z0-9]/.test(text.charAt(at + party.length))) {
      return party;
    }
  }
  return undefined;
}

/** Whether places of a text stand in brackets; asked in text order, so that the text is walked once. */
function bracketsOf(text: string): (at: number) => boolean {
  let depth = 0;
  let walked = 0;
  return (at) => {
    for (; walked < at; walked++) {
      const unit = text.charCodeAt(walked);
      if (unit === 0x28) depth++;
      else if (unit === 0x29 && depth > 0) depth--;
    }
    return depth > 0;
  };
}
