import { isOneSlip } from './one-slip';

/**
 * Words to be looked up by a misspelling of them: the look-up costs as much as the word is long,
 * however many there are. The first letter is taken to be right.
 */
export class SlipIndex {
  /** The words by what they leave with any letter but the first dropped, and by themselves. */
  readonly #byRest = new Map<string, string[]>();
  readonly #order = new Map<string, number>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (this.#order.has(word)) continue;
      this.#order.set(word, this.#order.size);
      for (const rest of restsOf(word)) {
        const known = this.#byRest.get(rest);
        if (known) known.push(word);
        else this.#byRest.set(rest, [word]);
      }
    }
  }

  /** The words that are one slip away from `word` and begin as it does, in the order given. */
  near(word: string): string[] {
    const near = new Set<string>();
    for (const rest of restsOf(word)) {
      for (const other of this.#byRest.get(rest) ?? []) {
        if (isOneSlip(other, word)) near.add(other);
      }
    }
    const placeOf = (one: string) => this.#order.get(one) ?? 0;
    return [...near].sort((a, b) => placeOf(a) - placeOf(b));
  }
}

/** Two words that are one slip apart have one of these in common. */
function restsOf(word: string): Set<string> {
  const rests = new Set([word]);
  for (let i = 1; i < word.length; i++) rests.add(word.slice(0, i) + word.slice(i + 1));
  return rests;
}
