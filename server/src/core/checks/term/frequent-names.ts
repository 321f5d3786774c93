import type { Filing } from '../../filing/model';
import type { ProperWord } from '../../filing/proper-words';
import { isEnglish } from '../../text/english/english';
import { isOneSlip } from '../../text/one-slip';
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

/**
 * Capitalized words in no dictionary that stand once, one slip away from a name that stands often:
 * `Garom` among many `Garon`. Needs no definition and no case file. Printed papers are left out,
 * since what reads a page misreads letters.
 */
export function oddNames(filing: Filing, memo: FilingContext['memo']): OddName[] {
  if (filing.origin === 'extracted') return [];
  const seen = new Map<string, { count: number; word: ProperWord; block: number }>();
  filing.blocks.forEach((block, i) => {
    for (const word of memo('term/frequent-names', block, () =>
      block.facts.properWords.filter(isName),
    )) {
      const key = word.word.toLowerCase();
      const known = seen.get(key);
      if (known) {
        known.count++;
        // The manner of running text, not of the caption.
        if (known.word.capitals) known.word = word;
      } else seen.set(key, { count: 1, word, block: i });
    }
  });
  const usual = [...seen].filter(([, { count }]) => count >= often);
  if (usual.length === 0) return [];
  const odd: OddName[] = [];
  for (const [key, { count, word, block }] of seen) {
    if (count > 1) continue;
    const near = usual.find(
      ([name]) => name[0] === key[0] && isOneSlip(name, key) && !isInflected(name, key),
    );
    if (near) odd.push({ word, block, usual: near[1].word.word });
  }
  return odd;
}

function isName({ word }: ProperWord): boolean {
  return word.length >= shortest && !/\d/.test(word) && !isEnglish(word);
}

/** `Dearingers`, `Pharma` and `Pharm`: an ending more or less. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|n|d|a|e|o|y)$/.test(long.slice(short.length));
}
