/** A run of letters and digits that begins with a capital letter. Offsets are the text's. */
export interface CapitalWord {
  readonly start: number;
  /** After its last letter or digit. */
  readonly end: number;
  /** Whether a letter or digit stands right before it: the `Bay` of `eBay`. */
  readonly isWithin: boolean;
}

/**
 * The capitalized words of a text, in text order: what names, acronyms and defined terms are
 * looked for in. One plain pass, because it goes over every paragraph of a filing.
 */
export function findCapitalWords(text: string): CapitalWord[] {
  const found: CapitalWord[] = [];
  let afterWord = false;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit >= 128 ? isUpper(charAt(text, at)) : unit >= 65 && unit <= 90) {
      const end = wordEnd(text, at);
      found.push({ start: at, end, isWithin: afterWord });
      afterWord = true;
      at = end;
    } else {
      afterWord = unit >= 128 ? isWord(charAt(text, at)) : isAsciiWord(unit);
      at += unit >= 128 ? charAt(text, at).length : 1;
    }
  }
  return found;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit >= 128) {
      const char = charAt(text, at);
      if (!isWord(char)) break;
      at += char.length;
    } else {
      if (!isAsciiWord(unit)) break;
      at++;
    }
  }
  return at;
}

/** The character at an offset, both halves of it where it has two. */
function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function isUpper(char: string): boolean {
  return /^\p{Lu}$/u.test(char);
}

function isWord(char: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(char);
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}
