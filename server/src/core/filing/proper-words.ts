import type { Range } from '../text/range';

/** A word that begins with a capital letter, its possessive ending left out. */
export interface ProperWord {
  readonly word: string;
  readonly range: Range;
  /** In capitals throughout. */
  readonly capitals: boolean;
}

const proper =
  /(?<![\p{L}\p{N}@./_’'-])\p{Lu}[\p{L}\p{N}]{3,39}(?![\p{L}\p{N}@_/]|\.\p{L}|[’']\p{L}{3})/gu;

/**
 * The capitalized words of four letters and more, in text order. Parts of addresses, e-mails and
 * links are left out.
 */
export function findProperWords(text: string): ProperWord[] {
  const found: ProperWord[] = [];
  for (const match of text.matchAll(proper)) {
    const word = match[0];
    found.push({
      word,
      range: { start: match.index, end: match.index + word.length },
      capitals: word === word.toUpperCase(),
    });
  }
  return found;
}
