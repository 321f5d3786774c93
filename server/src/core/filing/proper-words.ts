import type { Range } from '../text/range';
import type { CapitalWord } from './capital-words';

/** A word that begins with a capital letter, its possessive ending left out. */
export interface ProperWord {
  readonly word: string;
  readonly range: Range;
  /** In capitals throughout. */
  readonly capitals: boolean;
}

/** In UTF-16 units. */
const shortest = 4;
const longest = 40;

/**
 * The capitalized words of four letters and more, in text order. Parts of addresses, e-mails and
 * links are left out.
 *
 * @param capitals the capitalized words of the same text
 */
export function findProperWords(text: string, capitals: readonly CapitalWord[]): ProperWord[] {
  const found: ProperWord[] = [];
  for (const { start, end, isWithin } of capitals) {
    if (isWithin || end - start < shortest || end - start > longest) continue;
    if (joins.includes(text.charAt(start - 1) || ' ') || isJoined(text, end)) continue;
    const word = text.slice(start, end);
    found.push({ word, range: { start, end }, capitals: word === word.toUpperCase() });
  }
  return found;
}

/** Before a word, these make it a part of a longer one or of an address. */
const joins = "@./_’'-";

/** Whether what follows makes the word a part of an address or of a name like `L’Oreal`. */
function isJoined(text: string, end: number): boolean {
  switch (text.charAt(end)) {
    case '@':
    case '_':
    case '/':
      return true;
    case '.':
      return /^\p{L}/u.test(text.slice(end + 1, end + 3));
    case '’':
    case "'":
      return /^\p{L}{3}/u.test(text.slice(end + 1, end + 7));
    default:
      return false;
  }
}
