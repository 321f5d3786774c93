import type { Range } from '../../text/range';
import type { CaptionPart } from './forms/form';

/**
 * What a caption is put together from: words, a blank that a person has to fill, or the title of
 * the paper.
 */
export type Piece =
  | string
  | { readonly kind: 'blank'; readonly text: string; readonly title?: true }
  | { readonly kind: 'title'; readonly text: string };

/** One printed line. */
export type Line = readonly Piece[];

/** Lines under each other, and which part of the caption they are of. */
export interface Paragraph {
  readonly part: CaptionPart;
  readonly lines: readonly Line[];
}

/** A caption as text, with the places in it that matter (UTF-16, end exclusive, in text order). */
export interface RenderedCaption {
  readonly text: string;
  /** Each part that is printed, from its first line to its last, in text order. */
  readonly parts: readonly { readonly part: CaptionPart; readonly range: Range }[];
  readonly titleRange: Range;
  readonly blanks: readonly Range[];
}

/** Two spaces keep a line end in Markdown, as court orders in this form have it. */
const hardBreak = '  \n';

/** A place for a person to fill: `[COUNSEL NAME]`. */
export function blank(words: string): Piece {
  return { kind: 'blank', text: `[${words}]` };
}

/** The text where there is one that says something, else a blank. */
export function orBlank(text: string | undefined, words: string): Piece {
  return (text && plain(text)) || blank(words);
}

/**
 * Text that is safe as part of one line: white space folded, control characters out, and a
 * comment's opening broken up, so that no name swallows the rest of the paper.
 */
export function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/<!--/g, '<!\\--')
    .trim();
}

/** Lines of one paragraph under each other, paragraphs apart; paragraphs without lines are left out. */
export function render(paragraphs: readonly Paragraph[]): RenderedCaption {
  let text = '';
  const parts: { part: CaptionPart; range: Range }[] = [];
  let titleRange: Range = { start: 0, end: 0 };
  const blanks: Range[] = [];
  for (const { part, lines } of paragraphs) {
    if (lines.length === 0) continue;
    if (text !== '') text += '\n\n';
    const start = text.length;
    lines.forEach((line, i) => {
      if (i > 0) text += hardBreak;
      line.forEach((piece, j) => {
        if (typeof piece === 'string') {
          text += j === 0 ? unmarked(piece) : piece;
          return;
        }
        const range = { start: text.length, end: text.length + piece.text.length };
        text += piece.text;
        if (piece.kind === 'blank') blanks.push(range);
        if (piece.kind === 'title' || piece.title) titleRange = range;
      });
    });
    const last = parts.at(-1);
    if (last?.part === part) last.range = { start: last.range.start, end: text.length };
    else parts.push({ part, range: { start, end: text.length } });
  }
  return { text: `${text}\n`, parts, titleRange, blanks };
}

/** A name that begins as a list, heading, quotation, table, code or rule would, kept as words. */
function unmarked(line: string): string {
  return line
    .replace(/^(?:[#>|+-]|\*(?!\*)|`{3}|~{3}|\[\^)/, '\\$&')
    .replace(/^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}))([.)])(?=\s)/, '$1\\$2');
}
