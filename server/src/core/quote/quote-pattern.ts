import { lettersOf } from './letters';

/** A quotation as it may stand in its source: stretches of letters with gaps between them. */
export interface QuotePattern {
  readonly parts: readonly QuotePart[];
  /** Letters in all. */
  readonly length: number;
}

export interface QuotePart {
  readonly letters: string;
  /** The most letters that may stand between this stretch and the one before. */
  readonly gap: number;
}

/** Letters that an ellipsis may leave out: some paragraphs. */
const ellipsisReach = 4000;
/** Letters that a word in brackets may stand for: some words. */
const wordReach = 60;
const endingReach = 6;

const mark =
  /\[\s*(?:sic|emphasis[^\]]*|internal[^\]]*|citations?[^\]]*|footnotes?[^\]]*)\.?\s*\]|(?:\.\s?){3,4}|…\.?|\*\s\*\s\*|\[\s*(?:\.\s?){3}\]|\[\s*…\s*\]|\[([^\]]{0,120})\]|\((?:citations?|footnotes?|internal quotation marks?|quotation marks?|emphasis)[^)]{0,60}\)/gi;

/**
 * Reads a quotation with the alterations that lawyers make (Bluebook Rule 5): `[w]hen`, `call[ed]`,
 * `[Plaintiff]`, `request[]`, ellipses, `[sic]`, omitted citations, emphasis marks.
 */
export function quotePattern(quote: string): QuotePattern {
  const parts: QuotePart[] = [];
  let open = '';
  let gap = 0;
  const close = (next: number) => {
    if (open.length > 0) {
      parts.push({ letters: open, gap });
      gap = next;
    } else gap = Math.max(gap, next);
    open = '';
  };
  let at = 0;
  for (const match of quote.matchAll(mark)) {
    open += lettersOf(quote.slice(at, match.index));
    at = match.index + match[0].length;
    const inside = match[1];
    if (inside === undefined) {
      if (/^\[\s*(?:sic|emph)/i.test(match[0])) continue;
      close(ellipsisReach);
      continue;
    }
    const before = /[\p{L}]$/u.test(quote.slice(0, match.index));
    const after = /^[\p{L}]/u.test(quote.slice(at));
    const letters = lettersOf(inside);
    // `[w]hen`: another case of the same letter.
    if (letters.length === 1 && after && !before) open += letters;
    else
      close(
        before || after ? Math.max(endingReach, letters.length + 3) : wordReach + letters.length,
      );
  }
  open += lettersOf(quote.slice(at));
  close(0);
  return { parts, length: parts.reduce((sum, { letters }) => sum + letters.length, 0) };
}
