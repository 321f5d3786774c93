import type { RecordPaper } from '../record/model';
import { folded } from '../record/passage';
import { runsAround } from './find-quote';
import { lettersOf } from './letters';

/** The passage of a paper that is most like a quotation. */
export interface Nearest {
  readonly page: number;
  /** The passage's words, white space folded. */
  readonly text: string;
  /** Share of the quotation's words that stand there in order, 0 to 1. */
  readonly likeness: number;
  /** Words of the quotation that are not there, and those that are there instead. */
  readonly changed: readonly Change[];
  /** The passage with those changes in their places, in order. */
  readonly compared: readonly (string | Change)[];
}

export interface Change {
  readonly quoted: string;
  readonly record: string;
}

interface Word {
  readonly text: string;
  readonly letters: string;
  readonly page: number;
}

/** A quotation longer than this is compared by its beginning. */
const mostWords = 120;

/**
 * Finds it by the runs of three words that both have; undefined where they share none.
 *
 * @param likely the pages to look on
 */
export function nearestPassage(
  quote: string,
  { pages }: RecordPaper,
  likely: readonly number[],
): Nearest | undefined {
  const quoted = wordsIn(quote, 0).slice(0, mostWords);
  if (quoted.length < 4) return undefined;
  const all = runsAround(likely, pages.length).flatMap(([first, last]) => {
    const run = { pages: pages.slice(first, last + 1) };
    return run.pages.flatMap(({ text }, i) => wordsIn(folded(text, run), first + i));
  });
  const runs = new Map<string, number>();
  for (let i = 0; i + 2 < quoted.length; i++) runs.set(run(quoted, i), i);
  const hits: number[] = [];
  for (let i = 0; i + 2 < all.length; i++) if (runs.has(run(all, i))) hits.push(i);
  if (hits.length === 0) return undefined;
  // The stretch as long as the quotation that holds most of them.
  const span = quoted.length + 6;
  let best = { from: hits[0] ?? 0, count: 0 };
  for (let i = 0, low = 0; i < hits.length; i++) {
    while ((hits[i] ?? 0) - (hits[low] ?? 0) > span) low++;
    if (i - low + 1 > best.count) best = { from: hits[low] ?? 0, count: i - low + 1 };
  }
  // Where the quotation would begin if that run stands where it stands in the quotation.
  const before = runs.get(run(all, best.from)) ?? 0;
  const from = Math.max(0, best.from - before - 3);
  const window = all.slice(from, from + quoted.length + 10);
  const pairs = common(quoted, window);
  const compared = comparison(quoted, window, pairs);
  const first = pairs[0]?.[1] ?? 0;
  const last = pairs[pairs.length - 1]?.[1] ?? 0;
  return {
    page: window[first]?.page ?? 0,
    text: window
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
    likeness: pairs.length / quoted.length,
    changed: compared.filter((one): one is Change => typeof one !== 'string'),
    compared,
  };
}

function run(words: readonly Word[], at: number): string {
  return `${words[at]?.letters} ${words[at + 1]?.letters} ${words[at + 2]?.letters}`;
}

function wordsIn(text: string, page: number): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const letters = lettersOf(match[0]);
    if (letters) found.push({ text: match[0], letters, page });
  }
  return found;
}

/** The longest common run of words in order, as pairs of places. */
function common(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i]?.letters === b[j]?.letters
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.letters === b[j]?.letters) pairs.push([i++, j++]);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** The common words as text, what differs between them as changes. */
function comparison(
  quoted: readonly Word[],
  window: readonly Word[],
  pairs: readonly [number, number][],
): Nearest['compared'] {
  const found: (string | Change)[] = [];
  const words = (list: readonly Word[], from: number, to: number) =>
    list
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  let same: string[] = [];
  const close = () => {
    if (same.length > 0) found.push(same.join(' '));
    same = [];
  };
  for (let k = 0; k <= pairs.length; k++) {
    const [i, j] = pairs[k - 1] ?? [-1, (pairs[0]?.[1] ?? 0) - 1];
    const [nextI, nextJ] = pairs[k] ?? [quoted.length, j + 1];
    const said = words(quoted, i + 1, nextI);
    const there = words(window, j + 1, nextJ);
    if (said !== '' || (there !== '' && k > 0 && k < pairs.length)) {
      close();
      found.push({ quoted: said, record: there });
    }
    const next = pairs[k] && window[nextJ];
    if (next) same.push(next.text);
  }
  close();
  return found;
}
