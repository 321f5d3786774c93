import type { Range } from './range';

/** Replaces `range` of a text by `text`. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** The text after the edits, which must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start);
  let result = '';
  let at = 0;
  for (const { range, text: inserted } of ordered) {
    result += text.slice(at, range.start) + inserted;
    at = Math.max(at, range.end);
  }
  return result + text.slice(at);
}
