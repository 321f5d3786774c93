import type { Range } from '../text/range';

/** A word that begins with a capital letter, its possessive ending left out. */
export interface ProperWord {
  readonly word: string;
  readonly range: Range;
  /** In capitals throughout. */
  readonly capitals: boolean;
}

const proper =
  /(?<![\p{L}\p{N}@./_’'-])\p{Lu}[\p{L}\p{N}]{3,39}(?![\p{L}\p{N}@_/]|\.\p{L}|[’']\p{L}{3})/uy;

/**
 * The capitalized words of four letters and more, in text order. Parts of addresses, e-mails and
 * links are left out.
 */
export function findProperWords(text: string): ProperWord[] {
  const found: ProperWord[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Tried only where a word may begin: the pattern at every letter is most of a check's time.
    const mayBegin = (isCapital(unit) || unit >= 0xaa) && !isLetterOrDigit(before);
    before = unit;
    if (!mayBegin) continue;
    proper.lastIndex = at;
    const word = proper.exec(text)?.[0];
    if (word === undefined) continue;
    const end = at + word.length;
    found.push({ word, range: { start: at, end }, capitals: word === word.toUpperCase() });
    at = end - 1;
    before = text.charCodeAt(at);
  }
  return found;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Of ASCII only; the pattern minds all others. */
function isLetterOrDigit(unit: number): boolean {
  return isCapital(unit) || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}
