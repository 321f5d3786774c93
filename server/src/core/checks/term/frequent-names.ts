import type { Filing } from '../../filing/model';
import type { ProperWord } from '../../filing/proper-words';
import { isEnglish } from '../../text/english/english';
import { SlipIndex } from '../../text/slip-index';

/** A name is taken to be spelt right that stands this often; another that stands once is a slip. */
const often = 5;
/** Shorter names have too many neighbours. */
const shortest = 6;

export interface OddName {
  readonly word: ProperWord;
  /** Index of the block that holds it. */
  readonly block: number;
  /** The name it is one slip away from, as the filing spells it everywhere else. */
  readonly usual: string;
}

/** Longer filings are looked through for names alone, so that a keystroke stays quick. UTF-16 units. */
const longFiling = 400_000;
/** A printed paper with more odd names than this was misread by the machine, not miswritten. */
const misread = 3;

interface Seen {
  count: number;
  word: ProperWord;
  readonly block: number;
}

/**
 * Capitalized words in no dictionary that stand once, one slip away from a word that stands often:
 * `Garom` among many `Garon`, `Neveda` among `Nevada`. Needs no definition and no case file.
 */
export function oddNames(filing: Filing): OddName[] {
  const seen = new Map<string, Seen>();
  const isLong = filing.list.textLength > longFiling;
  /** Of each spelling: its word, or undefined for one that is not looked at. */
  const spelt = new Map<string, Seen | undefined>();
  filing.blocks.forEach((block, i) => {
    for (const word of block.facts.properWords) {
      const known = spelt.get(word.word);
      if (known) {
        known.count++;
        // The manner of running text, not of the caption.
        if (known.word.capitals) known.word = word;
      } else if (!spelt.has(word.word)) {
        spelt.set(word.word, isLookedAt(word.word) ? take(word, i) : undefined);
      }
    }
  });
  function isLookedAt(word: string): boolean {
    return word.length >= shortest && !/\d/.test(word) && !(isLong && isEnglish(word));
  }
  function take(word: ProperWord, block: number): Seen {
    const key = word.word.toLowerCase();
    const known = seen.get(key);
    if (known) {
      known.count++;
      if (known.word.capitals) known.word = word;
      return known;
    }
    const first = { count: 1, word, block };
    seen.set(key, first);
    return first;
  }
  const usual = new SlipIndex(
    [...seen].flatMap(([key, { count }]) => (count >= often ? [key] : [])),
  );
  const odd: OddName[] = [];
  for (const [key, { count, word, block }] of seen) {
    if (count > 1 || isEnglish(key)) continue;
    const near = usual.near(key).find((name) => !isInflected(name, key));
    const right = near === undefined ? undefined : seen.get(near);
    if (right) odd.push({ word, block, usual: right.word.word });
  }
  return filing.origin === 'extracted' && odd.length > misread ? [] : odd;
}

/** `Dearingers`, `Pharma` and `Pharm`: an ending more or less. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|n|d|a|e|o|y)$/.test(long.slice(short.length));
}
