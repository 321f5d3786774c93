import { type Letters, pageAt } from './letters';
import type { QuotePattern } from './quote-pattern';

/** How many letters at once are looked for, and in how many places they may stand to tell anything. */
interface Grain {
  readonly size: number;
  readonly mostHits: number;
}

/** Three words; two, for quotations in short pieces. */
const coarse: Grain = { size: 14, mostHits: 60 };
const medium: Grain = { size: 10, mostHits: 60 };
/** One word: for short quotations that omit something in their middle. */
const fine: Grain = { size: 6, mostHits: 400 };
const short = 60;
const mostSamples = 32;
/** A page that shares so many samples, and more than any other by half, is the one. */
const enough = 2;
/** After so many samples that stand nowhere, there is nothing to be found. */
const mostInVain = 12;
const mostPages = 6;

/**
 * The pages, from 0, that share most with a quotation, by samples of its letters; the likeliest
 * first. One pass over the paper a sample, however the words between them were changed, and only
 * as many as it takes.
 */
export function likelyPages(pattern: QuotePattern, letters: Letters): readonly number[] {
  const isLong = pattern.parts.some((part) => part.letters.length >= coarse.size);
  const pages = pagesBy(pattern, letters, isLong ? coarse : medium);
  return pages.length > 0 || pattern.length > short ? pages : pagesBy(pattern, letters, fine);
}

function pagesBy({ parts }: QuotePattern, letters: Letters, grain: Grain): readonly number[] {
  const shared = new Map<number, number>();
  const texts = parts.map((part) => part.letters);
  for (const [i, sample] of spread(samplesOf(texts, grain.size)).entries()) {
    if (i >= mostInVain && shared.size === 0) break;
    for (const page of pagesWith(sample, letters, grain.mostHits)) {
      shared.set(page, (shared.get(page) ?? 0) + 1);
    }
    if (isClear(shared)) break;
  }
  const sorted = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const best = sorted[0]?.[1] ?? 0;
  return sorted
    .filter(([, times]) => times * 3 >= best)
    .slice(0, mostPages)
    .map(([page]) => page);
}

/** One page shares much more than any that is not next to it. */
function isClear(shared: ReadonlyMap<number, number>): boolean {
  let best = -1;
  let most = 0;
  for (const [page, times] of shared) {
    if (times <= most) continue;
    best = page;
    most = times;
  }
  if (most < enough) return false;
  return [...shared].every(([page, times]) => Math.abs(page - best) <= 1 || times * 1.5 < most);
}

function samplesOf(parts: readonly string[], size: number): readonly string[] {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const step = Math.max(4, Math.ceil(length / mostSamples));
  const samples = new Set<string>();
  for (const part of parts) {
    for (let at = 0; at + size <= part.length; at += step) samples.add(part.slice(at, at + size));
  }
  return [...samples];
}

/** The same in an order in which the first few come from all over the list. */
function spread<T>(list: readonly T[]): T[] {
  const ordered: T[] = [];
  let stride = 1;
  while (stride * 4 < list.length) stride *= 2;
  const taken = new Set<number>();
  for (; stride >= 1; stride >>= 1) {
    for (let at = stride >> 1; at < list.length; at += stride) {
      const one = list[at];
      if (one === undefined || taken.has(at)) continue;
      taken.add(at);
      ordered.push(one);
    }
  }
  return ordered;
}

function pagesWith(sample: string, letters: Letters, mostHits: number): ReadonlySet<number> {
  const pages = new Set<number>();
  let hits = 0;
  for (
    let at = letters.text.indexOf(sample);
    at >= 0;
    at = letters.text.indexOf(sample, at + sample.length)
  ) {
    if (++hits > mostHits) return new Set();
    pages.add(pageAt(letters, at));
  }
  return pages;
}
