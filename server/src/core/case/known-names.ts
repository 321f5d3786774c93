import type { Filing } from '../filing/model';
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
      add(longForm(before), 'term');
    }
  }
  return { words, signature: [...words.keys()].join(' ') };
}

/** The capitalized words right before the parenthesis: `Almawave USA Inc.’s`. */
function longForm(before: string): string | undefined {
  return /(?:\p{Lu}[\p{L}\p{N}.&’'-]*,?\s+){0,6}\p{Lu}[\p{L}\p{N}.&’'-]*$/u.exec(before)?.[0];
}
