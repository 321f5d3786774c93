import { longFormOf } from '../filing/definitions';
import type { Filing } from '../filing/model';
import { SlipIndex } from '../text/slip-index';
import type { CaseContext } from './load-case';

/** A word that belongs to a name or a defined term, as its owner spells it. */
export interface KnownWord {
  readonly word: string;
  /** The name or term it stands in. */
  readonly name: string;
  readonly origin: 'term' | 'party' | 'counsel' | 'judge';
}

export interface KnownNames {
  /** The words to hold the draft's spelling to, by their lower-case form. */
  readonly words: ReadonlyMap<string, KnownWord>;
  /**
   * Words that a definition of the filing spells one slip away from another of its words, and that
   * stand nowhere else: `Jeffrey Garon (“Gahon”)`. By lower-case form, with the word they are near.
   */
  readonly twins: ReadonlyMap<string, KnownWord>;
  /** Words of the names of counsel's firms, in lower case: no slips, and nothing is held to them. */
  readonly firms: ReadonlySet<string>;
  /** The same names always have the same signature. */
  readonly signature: string;
}

const wordsOfName = /\p{Lu}[\p{L}\p{N}]{3,}/gu;

/**
 * The names a draft may misspell: its own defined terms with their long forms, and the parties,
 * counsel and judges of the case file and the docket sheet.
 */
export function knownNames(filing: Filing, context: CaseContext | undefined): KnownNames {
  const words = new Map<string, KnownWord>();
  const add = (name: string | undefined, origin: KnownWord['origin']) => {
    for (const match of name?.matchAll(wordsOfName) ?? []) {
      const key = match[0].toLowerCase();
      if (!words.has(key)) words.set(key, { word: match[0], name: name ?? '', origin });
    }
  };
  for (const { name, short } of context?.caseFile?.parties ?? []) {
    add(short, 'party');
    add(name, 'party');
  }
  for (const { name } of context?.caseFile?.counsel ?? []) add(name, 'counsel');
  add(context?.caseFile?.judge, 'judge');
  add(context?.caseFile?.magistrate, 'judge');
  const sheet = context?.docket?.case;
  add(sheet?.judge, 'judge');
  add(sheet?.magistrate, 'judge');
  for (const party of sheet?.parties ?? []) {
    add(party.name, 'party');
    for (const { name } of party.counsel) add(name, 'counsel');
  }
  for (const block of filing.blocks) {
    for (const { term, before } of block.facts.definitions) {
      add(term, 'term');
      add(longFormOf(before), 'term');
    }
  }
  const twins = twinsOf(words, filing);
  const firms = firmWords(context);
  return {
    words,
    twins,
    firms,
    signature: [...words.keys(), '|', ...twins.keys(), '|', ...firms].join(' '),
  };
}

function firmWords(context: CaseContext | undefined): ReadonlySet<string> {
  const names = context?.caseFile?.counsel.map(({ firm = '' }) => firm) ?? [];
  const words = names.flatMap((name) => name.match(wordsOfName) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

/** How often the right spelling has to stand for a single other one to be a slip. */
const often = 3;
const mostPairs = 50;

function twinsOf(
  words: ReadonlyMap<string, KnownWord>,
  filing: Filing,
): ReadonlyMap<string, KnownWord> {
  const index = new SlipIndex(words.keys());
  const pairs: { key: string; word: string; known: KnownWord }[] = [];
  for (const [key, { word, origin }] of words) {
    if (origin !== 'term' || key.length <= 4) continue;
    for (const other of index.near(key)) {
      const known = words.get(other);
      if (known) pairs.push({ key, word, known });
    }
  }
  const twins = new Map<string, KnownWord>();
  // Names that are many and alike are a list of names. Each pair costs a look through the text.
  if (pairs.length > mostPairs) return twins;
  for (const { key, word, known } of pairs) {
    // The whole text is put together for such a pair only: that costs more than all the rest.
    const { text } = filing;
    if (occurs(text, word, 2) < 2 && occurs(text, known.word, often) >= often) {
      twins.set(key, known);
    }
  }
  return twins;
}

/** How often a word stands in the text; counting stops at `limit`. */
function occurs(text: string, word: string, limit: number): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < limit; at = text.indexOf(word, at + 1)) {
    count++;
  }
  return count;
}
