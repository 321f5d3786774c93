import type { Block, Filing } from '../../filing/model';
import type { ProperWord } from '../../filing/proper-words';
import { isEnglish } from '../../text/english/english';
import { SlipIndex } from '../../text/slip-index';
import type { FilingContext } from '../define';

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
  readonly english: boolean;
}

/**
 * Capitalized words in no dictionary that stand once, one slip away from a word that stands often:
 * `Garom` among many `Garon`, `Neveda` among `Nevada`. Needs no definition and no case file.
 */
export function oddNames(filing: Filing, memo: FilingContext['memo']): OddName[] {
  const seen = new Map<string, Seen>();
  const isLong = filing.list.textLength > longFiling;
  filing.blocks.forEach((block, i) => {
    for (const { word, key, english } of memo('term/frequent-names', block, () => wordsOf(block))) {
      if (english && isLong) continue;
      const known = seen.get(key);
      if (!known) seen.set(key, { count: 1, word, block: i, english });
      else {
        known.count++;
        // The manner of running text, not of the caption.
        if (known.word.capitals) known.word = word;
      }
    }
  });
  const usual = new SlipIndex(
    [...seen].flatMap(([key, { count }]) => (count >= often ? [key] : [])),
  );
  const odd: OddName[] = [];
  for (const [key, { count, word, block, english }] of seen) {
    if (count > 1 || english) continue;
    const near = usual.near(key).find((name) => !isInflected(name, key));
    const right = near === undefined ? undefined : seen.get(near);
    if (right) odd.push({ word, block, usual: right.word.word });
  }
  return filing.origin === 'extracted' && odd.length > misread ? [] : odd;
}

function wordsOf(block: Block) {
  return block.facts.properWords
    .filter(({ word }) => word.length >= shortest && !/\d/.test(word))
    .map((word) => ({ word, key: word.word.toLowerCase(), english: isEnglish(word.word) }));
}

/** `Dearingers`, `Pharma` and `Pharm`: an ending more or less. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|n|d|a|e|o|y)$/.test(long.slice(short.length));
}
