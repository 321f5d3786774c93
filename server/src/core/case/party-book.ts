import type { DocketIndex } from '../docket/docket-index';
import { filerIn, type PartyNames, partyNames } from '../docket/entry-text/filer';
import { type EntryKind, kindOfEntry } from '../docket/entry-text/kind';
import type { DocketEntry } from '../docket/model';
import type { Range } from '../text/range';
import type { CaseFile } from './case-file';
import { Lawyers } from './lawyers';

/** A side of the case; others (movants, trustees) are not told apart by their role. */
export type Side = 'plaintiff' | 'defendant';

/** Words that name somebody: the court, a party, or a side. */
export interface Mention {
  readonly range: Range;
  readonly court?: boolean;
  readonly side?: Side;
  /** `the parties`: who of them is not said. */
  readonly everyone?: boolean;
  /** Parties by number; more than one where the name is that of several. */
  readonly parties?: readonly number[];
}

/** Who filed an entry, as far as it is known for certain. */
export type Filers =
  | { readonly by: 'court' }
  | {
      readonly by: 'parties';
      readonly parties: readonly number[];
      readonly sides: readonly Side[];
      /** Known only by who signed the entry: `Mark Carver, counsel for Donald Clay`. */
      readonly through?: string;
    };

/** The people of a case by every name that a draft or the docket gives them. */
export interface PartyBook {
  /** Who is named in a text, in text order. */
  mentionsIn(text: string): readonly Mention[];
  /** The sides a party is known to be on; empty where it is not known. */
  sidesOf(party: number): ReadonlySet<Side>;
  filersOf(entry: DocketEntry): Filers | undefined;
  /** What kind of paper an entry is; read once an entry. */
  kindOf(entry: DocketEntry): EntryKind;
}

interface Party {
  readonly name: string;
  readonly sides: Set<Side>;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/** Makes the book of a case from its case file, the docket sheet, and the filers the entries name. */
export function partyBook(
  caseFile: CaseFile | undefined,
  docket: DocketIndex | undefined,
): PartyBook {
  const parties: Party[] = [];
  const byFirstWord = new Map<string, { words: readonly string[]; party: number }[]>();
  const numbers = new Map<string, number>();

  const addKey = (words: readonly string[], party: number) => {
    const [first] = words;
    if (!first) return;
    const list = byFirstWord.get(first) ?? [];
    if (list.some((one) => one.party === party && one.words.join(' ') === words.join(' '))) return;
    list.push({ words, party });
    byFirstWord.set(first, list);
  };
  const add = (name: string, role: string | undefined, short?: string): number | undefined => {
    const words = wordsOf(name).map(({ text }) => text);
    if (words.length === 0 || words.every((word) => roleWords.has(word))) return undefined;
    const key = bare(words).join(' ');
    let number = numbers.get(key);
    if (number === undefined) {
      number = parties.push({ name, sides: new Set() }) - 1;
      numbers.set(key, number);
    }
    for (const form of formsOf(words)) addKey(form, number);
    if (short)
      addKey(
        wordsOf(short).map(({ text }) => text),
        number,
      );
    for (const side of sidesIn(role ?? '')) parties[number]?.sides.add(side);
    return number;
  };

  const lawyers = new Lawyers();
  for (const { name, role, short } of caseFile?.parties ?? []) add(name, role, short);
  for (const { name, for: clients } of caseFile?.counsel ?? []) {
    for (const client of clients) {
      const party = add(client, undefined);
      if (party !== undefined) lawyers.add(name, party);
    }
  }
  for (const { name, role, counsel } of docket?.case.parties ?? []) {
    const party = add(name, role);
    if (party !== undefined) for (const one of counsel) lawyers.add(one.name, party);
  }
  const seen = new Set<string>();
  for (const entry of docket?.entries ?? []) {
    // The same few parties file thousands of entries.
    if (!entry.filer || seen.has(entry.filer)) continue;
    seen.add(entry.filer);
    const named = cutFiler(entry.filer);
    const role = roleBefore(entry.text, named);
    for (const name of splitNames(named)) add(name, role);
  }
  let names: PartyNames | undefined;
  const kinds = new WeakMap<DocketEntry, EntryKind>();
  const filers = new WeakMap<DocketEntry, Filers | undefined>();

  const find = (text: string): Mention[] => {
    const words = wordsOf(text);
    const found: Mention[] = [];
    for (let i = 0; i < words.length; i++) {
      const at = words[i];
      if (!at) continue;
      let length = 0;
      let who: number[] = [];
      for (const { words: form, party } of at.capital ? (byFirstWord.get(at.text) ?? []) : []) {
        if (form.length < length || !form.every((word, k) => words[i + k]?.text === word)) continue;
        if (form.length > length) who = [];
        length = form.length;
        who.push(party);
      }
      const role = length === 0 ? roleAt(words, i) : undefined;
      if (role) {
        found.push({
          range: { start: at.start, end: words[i + role.length - 1]?.end ?? at.end },
          ...role.who,
        });
        i += role.length - 1;
      } else if (length > 0) {
        const last = words[i + length - 1] ?? at;
        const end = last.end + (suffixes.has(last.text) && text[last.end] === '.' ? 1 : 0);
        found.push({ range: { start: at.start, end }, parties: [...new Set(who)] });
        i += length - 1;
      }
    }
    return found;
  };

  return {
    mentionsIn: find,
    sidesOf: (party) => parties[party]?.sides ?? new Set(),
    kindOf,
    filersOf(entry) {
      if (!filers.has(entry)) filers.set(entry, readFilers(entry));
      return filers.get(entry);
    },
  };

  function kindOf(entry: DocketEntry): EntryKind {
    const known = kinds.get(entry) ?? kindOfEntry(entry.text);
    kinds.set(entry, known);
    return known;
  }

  function readFilers(entry: DocketEntry): Filers | undefined {
    const { byCourt, kinds, named } = kindOf(entry);
    if (byCourt) return { by: 'court' };
    names ??= partyNames(parties.map(({ name }) => name));
    const filer = entry.filer ?? filerIn(entry.text, names);
    if (kinds.includes('order') || named.has('order')) return undefined;
    if (!filer) {
      const lawyer = lawyers.ofEntry(entry.text);
      if (!lawyer) return undefined;
      const [first, ...more] = [...lawyer.parties].map((party) => parties[party]?.name);
      const through = `${lawyer.name}, counsel for ${first}${more.length > 0 ? ' and others' : ''}`;
      return { by: 'parties', parties: [...lawyer.parties], sides: [], through };
    }
    const words = cutFiler(filer);
    const mentions = find(words);
    if (mentions.length === 0) return undefined;
    // What is left over would be a filer that is not known.
    let rest = words;
    for (const { range } of [...mentions].reverse()) {
      rest = rest.slice(0, range.start) + rest.slice(range.end);
    }
    if (/\p{L}{2,}/u.test(rest.replace(leftOver, ' '))) return undefined;
    const all = new Set(mentions.flatMap((one) => one.parties ?? []));
    const sides = new Set(mentions.flatMap((one) => (one.side ? [one.side] : [])));
    if (/\ball\b/i.test(words)) return { by: 'parties', parties: [], sides: [...sides] };
    for (const side of sidesIn(roleBefore(entry.text, words) ?? '')) sides.add(side);
    return { by: 'parties', parties: [...all], sides: [...sides] };
  }
}

const leftOver =
  /\b(?:and|the|all|et|al|inc|llc|llp|lp|ltd|corp|corporation|company|co|by|jr|sr|an?|in|for|through|attorney|counsel|pro|se)\b/gi;
const endOfFiler =
  /,?\s+(?:identifying|upon|as\s+to|waiver|regarding|re:?|against|motion|receipt|on\s+behalf\s+of\s*$)(?:\s|$)|\.\s+[A-Z][a-z]+\s+[a-z]/;

function cutFiler(filer: string): string {
  const behalf = /\bon\s+behalf\s+of\s+(.+)$/i.exec(filer)?.[1] ?? filer;
  const end = endOfFiler.exec(behalf)?.index ?? behalf.length;
  return behalf.slice(0, end);
}

function splitNames(names: string): string[] {
  return names
    .split(
      /\s+and\s+|,\s+(?:and\s+)?(?!(?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|LLP|LP|L\.P|Jr|Sr|II|III|N\.A|P\.C|PLLC)\b\.?)/i,
    )
    .map((name) =>
      name.replace(/^(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?)\s+/i, '').trim(),
    )
    .filter((name) => /[A-Za-z]{2}/.test(name) && name.split(/\s+/).length <= 8);
}

/** The role in front of the filer in an entry's text: `filed by Defendants X, Y`. */
function roleBefore(text: string, filer: string): string | undefined {
  const at = text.indexOf(filer);
  if (at < 0) return undefined;
  return /\b(Plaintiffs?|Defendants?|Petitioners?|Respondents?)\s+$/i.exec(
    text.slice(Math.max(0, at - 24), at),
  )?.[1];
}

function sidesIn(role: string): Side[] {
  const sides: Side[] = [];
  if (/plaintiff|petitioner|claimant|relator/i.test(role)) sides.push('plaintiff');
  if (/defendant|respondent/i.test(role)) sides.push('defendant');
  return sides;
}

const suffixes = new Set(
  'inc llc llp lp ltd corp corporation company co lc pllc plc na gmbh sa pc incorporated limited jr sr ii iii et al usa'.split(
    ' ',
  ),
);
const roleWords = new Set(
  'plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents court all parties party the movant'.split(
    ' ',
  ),
);
/** First words that name nobody by themselves. */
const common = new Set(
  'the united states american national first general international county city state university trustees board department bank university new north south east west estate people federal doe unknown john jane in'.split(
    ' ',
  ),
);

function bare(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && suffixes.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** The forms a name goes by: whole, without `Inc.`, by its first word, by a surname. */
function formsOf(words: readonly string[]): readonly string[][] {
  const forms = [[...words]];
  const name = bare(words);
  const company =
    name.length < words.length && !/^(?:jr|sr|ii|iii)$/.test(words[name.length] ?? '');
  forms.push([...name]);
  const [first = ''] = name;
  const last = name[name.length - 1] ?? '';
  if (name.length > 1 && company && first.length > 3 && !common.has(first)) forms.push([first]);
  if (!company && name.length > 1 && name.length < 5 && last.length > 2 && !common.has(last))
    forms.push([last]);
  const whole = words.join(' ');
  if (/^(?:usa|united states(?: of america)?)$/.test(whole)) {
    forms.push(
      ['usa'],
      ['united', 'states'],
      ['united', 'states', 'of', 'america'],
      ['government'],
    );
  }
  return forms;
}

function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(
    /[\p{L}\d](?:[\p{L}\d&]|\.(?=\p{L}\b)|['’](?!s\b)(?=\p{L}))*/gu,
  )) {
    found.push({
      text: match[0].toLowerCase().replace(/[.'’]/g, ''),
      start: match.index,
      end: match.index + match[0].length,
      capital: /^[\p{Lu}\d]/u.test(match[0]) || match[0] === 'government',
    });
  }
  return found;
}

/** `the court`, `Judge Ryu`, `Plaintiffs`, from the word at `i`. */
function roleAt(
  words: readonly Word[],
  i: number,
): { length: number; who: Omit<Mention, 'range'> } | undefined {
  const at = words[i];
  if (!at) return undefined;
  const previous = words[i - 1]?.text ?? '';
  if (at.text === 'court' && /^(?:the|this)$/.test(previous))
    return { length: 1, who: { court: true } };
  if ((at.text === 'judge' || at.text === 'clerk') && at.capital) {
    const name = words[i + 1]?.capital ? 1 : 0;
    return { length: 1 + name, who: { court: true } };
  }
  if (at.text === 'parties' && /^(?:the|all|both)$/.test(previous)) {
    return { length: 1, who: { everyone: true } };
  }
  if (at.text === 'undersigned') return { length: 1, who: { court: true } };
  if (/^(?:plaintiff|petitioner)s?$/.test(at.text))
    return { length: 1, who: { side: 'plaintiff' } };
  if (/^(?:defendant|respondent)s?$/.test(at.text))
    return { length: 1, who: { side: 'defendant' } };
  return undefined;
}
