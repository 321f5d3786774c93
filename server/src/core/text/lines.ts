/** The end of the line that holds `offset`, its line break included; the text's length at the last. */
export function nextLineStart(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) return i + 1;
    if (unit === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

/** The start of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  for (let i = offset; i > 0; i--) {
    const unit = text.charCodeAt(i - 1);
    if (unit === 10) return i;
    if (unit === 13 && !(text.charCodeAt(i) === 10 && i < text.length)) return i;
  }
  return 0;
}

/** Whether the text from `start` to `end` is white space only (a form feed counts as such). */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 32 && unit !== 0xa0 && unit !== 0x202f && unit !== 0xfeff) return false;
  }
  return true;
}

/** The first line break of a text; a plain one where it has none. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
