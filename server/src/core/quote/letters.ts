/**
 * A text boiled down to its letters and digits, lower case, so that spacing, line and page breaks,
 * hyphenation, quotation marks and ligatures make no difference; with the way back.
 */
export interface Letters {
  readonly text: string;
  /** For each letter its page (from 0). */
  pageAt(letter: number): number;
  /** For each letter its offset in its page's text. */
  offsetAt(letter: number): number;
}

const letter = /[\p{L}\p{N}]/u;
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  æ: 'ae',
  œ: 'oe',
};

/** The letters of one string. */
export function lettersOf(text: string): string {
  let letters = '';
  for (const one of text) letters += folded(one);
  return letters;
}

function folded(one: string): string {
  const code = one.charCodeAt(0);
  if (code < 128) {
    const is = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (is) return one;
    return code >= 65 && code <= 90 ? one.toLowerCase() : '';
  }
  if (!letter.test(one)) return '';
  const low = one.toLowerCase();
  return ligatures[low] ?? low.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The letters of a paper, its pages as one text.
 *
 * @param blanked for each page, its text with what is to be left out blanked
 */
export function lettersOfPages(blanked: readonly string[]): Letters {
  const starts: number[] = [];
  const offsets: number[] = [];
  let letters = '';
  for (const page of blanked) {
    starts.push(letters.length);
    const parts: string[] = [];
    let at = 0;
    for (const one of page) {
      const fold = folded(one);
      for (let i = 0; i < fold.length; i++) offsets.push(at);
      if (fold) parts.push(fold);
      at += one.length;
    }
    letters += parts.join('');
  }
  return {
    text: letters,
    pageAt(at) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    offsetAt: (at) => offsets[at] ?? 0,
  };
}
