import type { Range } from '../text/range';

/** `supra` or `infra` beside a reference: which way its target must lie. */
export interface Direction {
  readonly back: boolean;
  /** As written: `supra`, `below`. */
  readonly word: string;
  readonly range: Range;
}

const after =
  /^(?:\s*,)?\s*(?:\(\s*)?((?:see\s+)?(supra|infra|above|below))\b(?!-)(?!\s+(?:the|that|this|all|any|and\s+beyond)\b)/i;
const before = /\b(supra|infra|above|below)\b,?\s*(?:at\s+|in\s+)?$/i;

/**
 * The direction that a word right beside a reference gives it; undefined where there is none.
 * `the above Section` and `set out above in Section II` count, `above all` does not.
 *
 * @param range the reference in `text`
 */
export function directionOf(text: string, range: Range): Direction | undefined {
  const behind = after.exec(text.slice(range.end, range.end + 40));
  const word = behind?.[2];
  if (behind && word) {
    const start = range.end + behind[0].length - word.length;
    return direction(word, start);
  }
  const from = Math.max(0, range.start - 20);
  const ahead = before.exec(text.slice(from, range.start));
  return ahead?.[1] ? direction(ahead[1], from + ahead.index) : undefined;
}

function direction(word: string, start: number): Direction {
  return {
    word,
    back: /^(?:supra|above)$/i.test(word),
    range: { start, end: start + word.length },
  };
}
