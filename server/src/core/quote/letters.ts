import { lastNotAbove } from '../text/sorted';

/**
 * The letters and digits of a paper, lower case, its pages as one text, so that spacing, line and
 * page breaks, hyphenation, quotation marks and ligatures make no difference; with the way back.
 * Plain data: it goes from one thread to another.
 */
export interface Letters {
  readonly text: string;
  /** For each page, from 0, where its letters begin. */
  readonly starts: readonly number[];
  /** For each letter its offset in its page's text. */
  readonly offsets: Uint32Array;
}

const letter = /[\p{L}\p{N}]/u;
const plain = /^[a-z0-9]*$/;
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
  if (plain.test(text)) return text;
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

/** For each ASCII code that of its letter or digit, lower case; 0 for what is left out. */
const ascii = Array.from({ length: 128 }, (_, code) => {
  const fold = folded(String.fromCharCode(code));
  return fold === '' ? 0 : fold.charCodeAt(0);
});

/**
 * The letters of a paper.
 *
 * @param pages for each page, its text with what is to be left out blanked
 */
export function lettersOfPages(pages: readonly string[]): Letters {
  const parts: string[] = [];
  const offsets: number[] = [];
  const starts: number[] = [];
  for (const page of pages) {
    starts.push(offsets.length);
    const codes: number[] = [];
    for (let at = 0; at < page.length; at++) {
      const code = page.charCodeAt(at);
      const letter = code < 128 ? ascii[code] : undefined;
      if (letter !== undefined) {
        if (letter === 0) continue;
        codes.push(letter);
        offsets.push(at);
        continue;
      }
      const one = String.fromCodePoint(page.codePointAt(at) ?? code);
      for (const unit of folded(one).split('')) {
        codes.push(unit.charCodeAt(0));
        offsets.push(at);
      }
      at += one.length - 1;
    }
    parts.push(stringOf(codes));
  }
  return { text: parts.join(''), starts, offsets: Uint32Array.from(offsets) };
}

/** A call takes only so many arguments. */
const mostArguments = 4096;

function stringOf(codes: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += mostArguments) {
    parts.push(String.fromCharCode(...codes.slice(at, at + mostArguments)));
  }
  return parts.join('');
}

/** The page, from 0, on which a letter stands. */
export function pageAt({ starts }: Letters, letter: number): number {
  return lastNotAbove(starts, letter);
}
