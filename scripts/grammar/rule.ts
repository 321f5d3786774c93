/** A rule of a TextMate grammar, as far as this one needs them. Patterns are Oniguruma's. */
export type Rule =
  | { readonly include: string }
  | { readonly patterns: readonly Rule[] }
  | { readonly name?: string; readonly match: string; readonly captures?: Captures }
  | {
      readonly name?: string;
      readonly contentName?: string;
      readonly begin: string;
      readonly beginCaptures?: Captures;
      readonly end: string;
      readonly endCaptures?: Captures;
      readonly patterns?: readonly Rule[];
    }
  | {
      readonly name?: string;
      readonly begin: string;
      readonly beginCaptures?: Captures;
      readonly while: string;
      readonly whileCaptures?: Captures;
      readonly patterns?: readonly Rule[];
    };

export type Captures = Readonly<
  Record<number, { readonly name?: string; readonly patterns?: readonly Rule[] }>
>;

/** Captures by group number, from scope names alone. */
export function scopes(...names: readonly (string | undefined)[]): Captures {
  return Object.fromEntries(
    names.flatMap((name, i) => (name === undefined ? [] : [[i + 1, { name }]])),
  );
}

/**
 * A JavaScript regular-expression source as Oniguruma reads it: `\uXXXX` is `\x{XXXX}` there. The
 * rest of what our word lists use (classes, groups, look-around, `\p{…}`, `\b`) is the same. A
 * `[` inside a character class means another thing there and is refused.
 */
export function toOniguruma(source: string): string {
  if (/\[(?:[^\]\\]|\\.)*(?<!\\)\[/.test(source)) {
    throw new Error(`A “[” inside a character class has to be escaped: ${source}`);
  }
  return source.replace(/\\u([0-9A-Fa-f]{4})/g, '\\x{$1}');
}

/** The source matched in any case. */
export function anyCase(source: string): string {
  return `(?i:${source})`;
}
