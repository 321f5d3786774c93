import { isBlank, nextLineStart } from '../text/lines';
import type { BlockKind } from './model';
import { isClosingLine, isOpeningLine, isRow } from './table-markers';

/** A block's place in the text, trailing blank lines included; `body` ends before those. */
export interface BlockSpan {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly bodyEnd: number;
}

export interface SplitOptions {
  /** Offset to begin at: 0, or a block's start. */
  readonly from: number;
  /** In printed text a short line that ends a sentence ends its paragraph; 0 switches that off. */
  readonly lineWidth: number;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const bullet = /^\s{0,12}[-*+\u2022\u25cf\uf0b7]\s+\S/;
const ordered = /^\s{0,12}(?:\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+\S/;
const footnote = /^\s{0,3}\[\^[^\]\s]{1,20}\]:/;
const mark = /^ {0,3}#{1,6}\s+\S/;
const capsLine =
  /^\s*(?:(?:[IVXLC]{1,6}|[A-Z]|\d{1,2})[.)]\s+)?[A-Z][A-Z\s,.'’&:;“”"()/\d-]{2,118}$/;

/**
 * Splits text into blocks that cover it from `from` on, in order. Where a block ends depends only
 * on the text from its own start to the first line of the next, so a reader may begin at any
 * block's start.
 *
 * @param text furniture blanked out already
 */
export function* splitBlocks(
  text: string,
  { from, lineWidth }: SplitOptions,
): Generator<BlockSpan> {
  let at = from;
  while (at < text.length) {
    const span = readSpan(text, at, lineWidth);
    yield span;
    at = span.end;
  }
}

function readSpan(text: string, start: number, lineWidth: number): BlockSpan {
  const firstEnd = nextLineStart(text, start);
  const first = text.slice(start, firstEnd);
  if (isBlank(text, start, firstEnd)) {
    const end = skipBlank(text, start);
    return { kind: 'blank', start, end, bodyEnd: start };
  }
  if (start === 0 && /^---\s*$/.test(first.trimEnd())) {
    const end = frontMatterEnd(text, firstEnd);
    if (end > 0) return close(text, 'front-matter', start, end);
  }
  const opened = fence.exec(first);
  if (opened?.[1]) return close(text, 'code', start, fenceEnd(text, firstEnd, opened[1]));
  const keptEnd = keptTableEnd(text, first, firstEnd);
  if (keptEnd !== undefined) return close(text, 'kept-table', start, keptEnd);
  if (/^\s{0,3}<!--/.test(first)) {
    const closing = text.indexOf('-->', start);
    const end = closing < 0 ? text.length : nextLineStart(text, closing);
    return close(text, 'comment', start, end);
  }
  if (mark.test(first)) return close(text, 'heading', start, firstEnd);
  const kind = kindOf(first);
  return close(text, kind, start, paragraphEnd(text, start, firstEnd, kind, lineWidth));
}

function kindOf(line: string): BlockKind {
  if (line.trimStart().startsWith('>')) return 'quote';
  if (line.trimStart().startsWith('|')) return 'table';
  if (footnote.test(line)) return 'footnote';
  if (bullet.test(line) || ordered.test(line)) return 'list-item';
  return 'paragraph';
}

/**
 * Where a table that is written for the filer ends: one that an opening marker stands before, with
 * what rows and closing marker follow, or a table that a closing marker follows. Undefined where
 * the line opens neither: a marker alone stays a comment.
 */
function keptTableEnd(text: string, first: string, firstEnd: number): number | undefined {
  const opens = isOpeningLine(first);
  if (!opens && !isRow(first)) return undefined;
  let end: number | undefined;
  let at = firstEnd;
  while (at < text.length) {
    const next = nextLineStart(text, at);
    const line = text.slice(at, next);
    if (isClosingLine(line)) return next;
    if (isRow(line)) {
      if (opens) end = next;
    } else if (!isBlank(text, at, next)) return end;
    else if (!opens) {
      const resume = skipBlank(text, at);
      const last = nextLineStart(text, resume);
      return isClosingLine(text.slice(resume, last)) ? last : undefined;
    }
    at = next;
  }
  return end;
}

/** Where the lines of one paragraph, item or quotation end, the blank lines behind them left out. */
function paragraphEnd(
  text: string,
  start: number,
  firstEnd: number,
  kind: BlockKind,
  lineWidth: number,
): number {
  let end = firstEnd;
  let previousStart = start;
  while (end < text.length) {
    const next = nextLineStart(text, end);
    if (isBlank(text, end, next)) {
      const resume = skipBlank(text, end);
      if (resume >= text.length || !continues(text, start, end, resume)) return end;
      end = nextLineStart(text, resume);
      previousStart = resume;
      continue;
    }
    const line = text.slice(end, next);
    if (interrupts(line, kind)) return end;
    if (lineWidth > 0) {
      const previous = text.slice(previousStart, end).trimEnd();
      if (
        endsShort(previous, lineWidth) ||
        (numbered.test(line) && endsSentence(previous)) ||
        capsLine.test(line.trimEnd()) !== capsLine.test(previous)
      ) {
        return end;
      }
    }
    previousStart = end;
    end = next;
  }
  return end;
}

/** Whether a line opens a block of its own right under another line. */
function interrupts(line: string, kind: BlockKind): boolean {
  if (mark.test(line) || fence.test(line) || /^\s{0,3}<!--/.test(line)) return true;
  if (footnote.test(line) || bullet.test(line)) return true;
  // `542. The court` may be the second line of a sentence that ends in a docket number.
  if (kind === 'list-item') return ordered.test(line);
  const quote = line.trimStart().startsWith('>');
  return quote !== (kind === 'quote') && (quote || kind !== 'quote');
}

/** `5. The Act`: the next numbered paragraph, where a page break cut the one before it in two. */
const numbered = /^\s{0,12}\d{1,3}\.\s+[“"‘']?\p{Lu}/u;

function endsSentence(line: string): boolean {
  return /[.?!]["”’)\]]*\d{0,2}$/.test(line) && !openMarker.test(line);
}

function endsShort(line: string, width: number): boolean {
  if (line.length >= width * 0.72 || openMarker.test(line)) return false;
  return /[.?!:]["”’)\]]*\d{0,2}$/.test(line);
}

const openBracket = /[([][^()[\]]{0,80}$/;
/** A docket marker with its number still to come. */
const openMarker =
  /(?:\b(?:Nos?|Dkts?|Docs?|D\.E|D\.I)\.|\b(?:ECF|Docket|Dkt|Docs?|Entry|Entries|Nos?)|#)$/i;
const openList = /(?:\b(?:and|or|of|the|to|at|through)|[,&-])$/i;
const ended = /[.?!:;"”’')\]_*|>]$/;

/** Whether the text after a blank line goes on with the sentence before it (a page break in it). */
function continues(text: string, start: number, end: number, resume: number): boolean {
  const before = text.slice(Math.max(start, end - 120), end).trimEnd();
  const next = text.slice(resume, resume + 60);
  const lower = /^\s*["“‘'([]?\p{Ll}/u.test(next) && !/^\s*(?:[a-z]|[ivx]{1,5})[.)]\s/.test(next);
  if (/^\s*[\d)\]]/.test(next)) {
    if (openMarker.test(before) || openBracket.test(before)) return true;
    if (openList.test(before) && !/^\s*\d{1,3}[.)]\s/.test(next)) return true;
  }
  if (!lower || capsOnly(before)) return false;
  return !ended.test(before) || openBracket.test(before);
}

function capsOnly(words: string): boolean {
  return !/\p{Ll}/u.test(words.slice(-60));
}

function skipBlank(text: string, offset: number): number {
  let at = offset;
  while (at < text.length) {
    const next = nextLineStart(text, at);
    if (!isBlank(text, at, next)) return at;
    at = next;
  }
  return at;
}

function close(text: string, kind: BlockKind, start: number, bodyEnd: number): BlockSpan {
  return { kind, start, bodyEnd, end: skipBlank(text, bodyEnd) };
}

function frontMatterEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const next = nextLineStart(text, at);
    if (/^(?:---|\.\.\.)\s*$/.test(text.slice(at, next).trimEnd())) return next;
    at = next;
  }
  return -1;
}

function fenceEnd(text: string, from: number, opened: string): number {
  let at = from;
  while (at < text.length) {
    const next = nextLineStart(text, at);
    const line = text.slice(at, next).trim();
    if (line.startsWith(opened) && line.replace(/[`~]/g, '') === '') return next;
    at = next;
  }
  return text.length;
}
