import { type Letters, pageAt } from './letters';
import type { QuotePattern } from './quote-pattern';

/** So many letters at once are looked for: two words or three. */
const size = 10;
const mostSamples = 40;
/** What stands in more places than this tells nothing. */
const mostHits = 60;
const mostPages = 6;

/**
 * The pages, from 0, that share most with a quotation, by samples of its letters; the likeliest
 * first. One pass over the paper a sample, however the words between them were changed.
 */
export function likelyPages({ parts }: QuotePattern, letters: Letters): readonly number[] {
  const shared = new Map<number, number>();
  for (const sample of samplesOf(parts.map((part) => part.letters))) {
    for (const page of pagesWith(sample, letters)) shared.set(page, (shared.get(page) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostPages)
    .map(([page]) => page);
}

function samplesOf(parts: readonly string[]): ReadonlySet<string> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const step = Math.max(4, Math.ceil(length / mostSamples));
  const samples = new Set<string>();
  for (const part of parts) {
    for (let at = 0; at + size <= part.length; at += step) samples.add(part.slice(at, at + size));
  }
  return samples;
}

function pagesWith(sample: string, letters: Letters): ReadonlySet<number> {
  const pages = new Set<number>();
  let hits = 0;
  for (
    let at = letters.text.indexOf(sample);
    at >= 0;
    at = letters.text.indexOf(sample, at + size)
  ) {
    if (++hits > mostHits) return new Set();
    pages.add(pageAt(letters, at));
  }
  return pages;
}
