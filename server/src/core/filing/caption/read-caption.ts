import type { Range } from '../../text/range';
import type { Block, Filing } from '../model';

export type ReadPartName =
  | 'counsel'
  | 'court'
  | 'action'
  | 'number'
  | 'notes'
  | 'title'
  | 'hearing'
  | 're';

/** A line of a caption, white space and emphasis around it left out. Offsets are the filing's. */
export interface CaptionLine {
  readonly text: string;
  readonly range: Range;
}

/** Blocks of a caption that belong together. */
export interface ReadPart {
  readonly part: ReadPartName | 'other';
  /** From the first line to the end of the last, blank lines behind it left out. */
  readonly range: Range;
  readonly lines: readonly CaptionLine[];
}

/** The caption of a draft as read, parts in text order. */
export interface ReadCaption {
  readonly parts: readonly ReadPart[];
}

/** How far down the caption has been read. */
type Seen = 'court' | 'action' | 'number' | 'title';

const reach = 60;
const firstLine = /[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*/;
/** Longer blocks are no lines of a caption. */
const longest = 4000;

const court =
  /^(?:(?:in the )?united states (?:district|bankruptcy) court|district court of (?:guam|the virgin islands)|\[COURT\])/i;
const number =
  /^(?:MDL No\.|(?:Lead )?(?:Case|C\.\s?A\.|Civil Action|Civ(?:il|\.)?|Action|Docket)?\s*(?:Case )?Nos?\.?:?\s*(?:\[|\d|[A-Z]{1,3}[ -]?\d))/i;
const notes =
  /^(?:(?:putative )?class action|(?:demand for )?jury trial(?: demanded)?|filed under seal|\[?under seal\]?)$/i;
const hearing =
  /^(?:hearing(?: date)?|date|time|courtroom|ctrm|dept|department|place|location|judge|before|complaint filed|action filed|trial(?: date)?|discovery cut-?off|magistrate judge)\.?:/i;
const re = /^re:\s/i;
const versus = /^-?\s*(?:v|vs|against)\.?\s*-?$/i;
const role =
  /^(?:(?:lead|nominal|third[- ]party|cross|counter|consolidated|intervenor|relief|plaintiff|defendant|claim|and|in)[-/ ,]*)*(?:plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ant|ee)s?|claimants?|complainants?|intervenors?|debtors?|movants?|\[ROLE\])(?:[\s/-]+(?:and\s+)?(?:counter|cross|third|plaintiff|defendant|claimant|party|in)[^\s/-]*)*[.,]?$/i;
const counsel =
  /\b(?:attorneys?|counsel) for\b|\bSBN\b|\bpro (?:se|hac vice)\b|^(?:tel|telephone|phone|fax|facsimile|e-?mail)\b/im;

/**
 * Reads the caption of a draft, block by block: counsel above the court's name, the court, the
 * title of the action, the number, notes, the title of the paper, hearing and `Re:` lines.
 * Undefined where no line at the top names a court: there is no caption to speak of.
 */
export function readCaption(filing: Filing): ReadCaption | undefined {
  if (filing.origin === 'extracted') return undefined;
  const blocks = filing.blocks.slice(0, reach);
  const at = blocks.findIndex(({ raw }) =>
    court.test(words(firstLine.exec(raw.slice(0, 300))?.[0] ?? '')),
  );
  if (at < 0) return undefined;
  const parts: ReadPart[] = [];
  let seen: Seen = 'court';
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'front-matter' || block.kind === 'blank' || block.kind === 'comment')
      continue;
    const start = filing.starts[i] ?? 0;
    const lines = block.kind === 'kept-table' ? [] : linesOf(block, start);
    if (lines.length === 0) {
      if (i > at) break;
      continue;
    }
    if (i < at) {
      // A paragraph above the court that is no counsel's: not a caption we know.
      const isCounsel = counsel.test(lines.map(({ text }) => text).join('\n'));
      add(parts, isCounsel ? 'counsel' : 'other', lines);
      continue;
    }
    const part: ReadPart['part'] | undefined = i === at ? 'court' : partOf(lines, block, seen);
    if (part === undefined) break;
    if (part === 'action' || part === 'number' || part === 'title') seen = part;
    add(parts, part, lines);
  }
  return { parts };
}

/** What a block below the court's name is; undefined where the caption is over. */
function partOf(
  lines: readonly CaptionLine[],
  block: Block,
  seen: Seen,
): ReadPart['part'] | undefined {
  const texts = lines.map(({ text }) => text);
  const first = texts[0] ?? '';
  if (re.test(first)) return 're';
  if (texts.every((text) => hearing.test(text))) return 'hearing';
  if (seen === 'title') return undefined;
  if (texts.some((text) => number.test(text))) return 'number';
  if (texts.every((text) => notes.test(text))) return 'notes';
  if (court.test(first)) return 'court';
  const body = block.raw.trim();
  const isBold = /^(?:\*\*|__)/.test(body) || /^#{1,6}\s/.test(body);
  if (texts.every((text) => versus.test(text)) || texts.some((text) => role.test(text)))
    return 'action';
  if (/^(?:in re\b|\*?in the matter of\b)/i.test(first)) return 'action';
  if (isBold && seen !== 'court') return 'title';
  const letters = first.replace(/\bet al\b|[^\p{L}]/gu, '');
  const capitals = letters !== '' && letters === letters.toUpperCase();
  if (seen === 'number') {
    const isSentence = /[.!?]["”’)]?$/.test(texts.at(-1) ?? '');
    return (capitals && first.length < 400) || (first.length < 200 && !isSentence)
      ? 'title'
      : undefined;
  }
  return capitals || first.length < 80 ? 'other' : undefined;
}

function add(parts: ReadPart[], part: ReadPart['part'], lines: readonly CaptionLine[]): void {
  const start = lines[0]?.range.start ?? 0;
  const end = lines.at(-1)?.range.end ?? start;
  const last = parts.at(-1);
  if (last?.part === part && part !== 'other') {
    parts[parts.length - 1] = {
      part,
      range: { start: last.range.start, end },
      lines: [...last.lines, ...lines],
    };
    return;
  }
  parts.push({ part, range: { start, end }, lines });
}

/** The block's lines with words in them; emphasis and the escapes of a line's first mark left out. */
function linesOf(block: Block, start: number): CaptionLine[] {
  const lines: CaptionLine[] = [];
  if (block.raw.length > longest) return lines;
  for (const match of block.raw.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const whole = match[0];
    const trimmed = whole.trim();
    if (trimmed === '') continue;
    const from = start + match.index + whole.indexOf(trimmed);
    lines.push({ text: words(trimmed), range: { start: from, end: from + trimmed.length } });
  }
  return lines;
}

/** A line without the marks of a heading, of emphasis, and of an escape at its head. */
function words(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(?:\*\*|__)+|(?:\*\*|__)+$/g, '')
    .replace(/^\\(?=\S)/, '')
    .trim();
}

/** The parts of a name, in the order they stand. */
export function partsOf(caption: ReadCaption, part: ReadPartName): readonly ReadPart[] {
  return caption.parts.filter((one) => one.part === part);
}
