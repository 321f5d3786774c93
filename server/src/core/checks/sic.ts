import type { Range } from '../text/range';

/** Whether the writer marked the slip as another’s, in the words or right behind them: `[sic]`. */
export function isMarkedSic(text: string, { start, end }: Range): boolean {
  return /\[\s?sic\b/i.test(text.slice(start, end + 12));
}
