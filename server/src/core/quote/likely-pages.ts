import { type Letters, pageAt } from './letters';
import type { QuotePattern } from './quote-pattern';

/** How many letters at once are looked for, and in how many places they may stand to tell anything. */
interface Grain {
  readonly size: number;
  readonly mostHits: number;
}

/** Two words or three. */
const coarse: Grain = { size: 10, mostHits: 60 };
/** One word: for short quotations that omit something in their middle. */
const fine: Grain = { size: 6, mostHits: 400 };
const short = 60;
const mostSamples = 40;
const mostPages = 6;

/**
 * The pages, from 0, that share most with a quotation, by samples of its letters; the likeliest
 * first. One pass over the paper a sample, however the words between them were changed.
 */
export function likelyPages(pattern: QuotePattern, letters: Letters): readonly number[] {
  const pages = pagesBy(pattern, letters, coarse);
  return pages.length > 0 || pattern.length > short ? pages : pagesBy(pattern, letters, fine);
}

function pagesBy({ parts }: QuotePattern, letters: Letters, grain: Grain): readonly number[] {
  const shared = new Map<number, number>();
  const texts = parts.map((part) => part.letters);
  for (const sample of samplesOf(texts, grain.size)) {
    for (const page of pagesWith(sample, letters, grain.mostHits)) {
      shared.set(page, (shared.get(page) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostPages)
    .map(([page]) => page);
}

function samplesOf(parts: readonly string[], size: number): ReadonlySet<string> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const step = Math.max(4, Math.ceil(length / mostSamples));
  const samples = new Set<string>();
  for (const part of parts) {
    for (let at = 0; at + size <= part.length; at += step) samples.add(part.slice(at, at + size));
  }
  return samples;
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
