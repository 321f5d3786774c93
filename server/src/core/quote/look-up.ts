import type { RecordPaper } from '../record/model';
import { placesOfQuote, placesWithOmissions, type QuotePlace } from './find-quote';
import { likelyPages } from './likely-pages';
import { type Nearest, nearestPassage } from './nearest';
import { quotePattern } from './quote-pattern';

/** What a quotation comes to in one paper. */
export interface LookedUp {
  /** Where it stands; none where it does not. */
  readonly places: readonly QuotePlace[];
  /** The passage most like it, where it does not stand there. */
  readonly nearest?: Nearest;
}

/** Looks a quotation up in a paper, and for the passage most like it where it is not there. */
export function lookUpQuote(quote: string, paper: RecordPaper): LookedUp {
  const pattern = quotePattern(quote);
  const plain = placesOfQuote(pattern, paper);
  if (plain.length > 0) return { places: plain };
  const likely = likelyPages(pattern, paper.letters);
  const places = placesWithOmissions(pattern, paper, likely);
  const nearest = places.length > 0 ? undefined : nearestPassage(quote, paper, likely);
  return { places, ...(nearest ? { nearest } : {}) };
}
