import type { Refiner } from 'chrono-node/en';
import { DateReading } from '../reading';

/** Puts the further dates of a list beside its first one, in text order, and drops overlaps. */
export const flatten: Refiner = {
  refine(context, results) {
    const all: DateReading[] = [];
    for (const result of results) {
      if (!(result instanceof DateReading)) continue;
      all.push(result, ...result.more);
      if (result.more.length > 0) {
        result.text = context.text.slice(result.startAt.start, result.startAt.end);
      }
    }
    all.sort((a, b) => a.index - b.index || b.bodyEnd - a.bodyEnd);
    const kept: DateReading[] = [];
    for (const reading of all) {
      const last = kept.at(-1);
      if (!last || reading.index >= last.bodyEnd) kept.push(reading);
    }
    return kept;
  },
};
