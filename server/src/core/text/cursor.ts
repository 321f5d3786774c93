/**
 * A place in a text and the small moves of a hand-written reader. Patterns must be sticky
 * (`y`); a move that does not match leaves the place as it is.
 */
export class Cursor {
  constructor(
    readonly text: string,
    public offset: number,
  ) {}

  /** Takes the pattern here and gives its match, or undefined. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.offset;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.offset += match[0].length;
    return match;
  }

  /** Whether the pattern stands here; moves nothing. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    return pattern.test(this.text);
  }
}
