/**
 * Page furniture of printed court papers: what a page adds to the text without being part of it.
 * It is blanked out, unit by unit, so that every offset stays true and a citation that a page
 * break cuts in two reads as one.
 */

/** `Case 2:25-cv-03367-SMB   Document 47   Filed 12/31/25   Page 2 of 8` and its older kin. */
const stamp =
  /^[ \t]*(?:USCA\S*\s)?(?:Case|Appeal)?:?[ \t]*[\dA-Za-z:.-]{5,40}(?:,|[ \t])[^\n]{0,160}?\b(?:Page|Pg)(?:ID)?[ \t:#.]*\d+[^\n]{0,60}$/;
const stampWord = /\b(?:Doc(?:ument)?|ECF|Dkt|DktEntry|Entry|RESTRICTED)\b/;
const pageMark =
  /^\s*(?:(?:-{1,3}\s*)?Page\s+(?:\|\s+)?\d+(?:\s+of\s+\d+)?(?:\s*-{1,3})?|\d+\s+\|\s+Page)\s*$/i;
const bareNumber = /^[ \t]*(\d{1,3})[ \t]*$/;
const leadingNumber = /^[ \t]*(\d{1,2})(?:[ \t]{2,}|\t| (?=[A-Z“"([])|[ \t]*$)/;
const extractedHint =
  /\f|\b(?:Document |Doc #:? ?|PageID[.:#]* ?)\d+(?:-\d+)?\s+Filed:? \d\d\/\d\d\/\d\d|^--- Page \d+ ---$/m;

/** Whether the text came out of a printed document rather than off a keyboard. */
export function isExtracted(text: string): boolean {
  return extractedHint.test(text);
}

/**
 * Blanks the furniture of an extracted text: page stamps, form feeds, pleading line numbers,
 * page numbers and running heads. Every blanked unit becomes a space, line ends stay.
 *
 * @param text the whole text of a document
 * @returns a text of the same length, and for each line whether it was furniture and nothing else
 */
export function blankFurniture(text: string): { clean: string; furnitureLines: Set<number> } {
  const lines = splitLines(text);
  const furniture = new Set<number>();
  const running = runningHeads(lines);
  const cut: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const words = line.text;
    if (isStamp(words) || pageMark.test(words) || running.has(i) || isNumberLine(lines, i)) {
      furniture.add(i);
      cut.push({ start: line.start, end: line.start + words.length });
    } else {
      const number = leadingLineNumber(lines, i);
      if (number > 0) cut.push({ start: line.start, end: line.start + number });
    }
  });
  return { clean: blank(text, cut), furnitureLines: furniture };
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\f]/g;
  let start = 0;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    lines.push({ start, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, text: text.slice(start) });
  return lines;
}

function isStamp(line: string): boolean {
  return line.length < 240 && stamp.test(line) && stampWord.test(line) && /\d/.test(line);
}

/** A line that holds a line or page number and nothing else. */
function isNumberLine(lines: readonly Line[], i: number): boolean {
  const number = Number(bareNumber.exec(lines[i]?.text ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return false;
  for (const step of [-1, 1]) {
    const next = neighbour(lines, i, step);
    if (next === undefined) return true;
    const other = Number(/^[ \t]*(\d{1,3})(?!\d)/.exec(next)?.[1] ?? Number.NaN);
    if (other === number + step || (other === 1 && number > 20)) return true;
    if (isStamp(next) || pageMark.test(next) || next.includes('\f')) return true;
  }
  return false;
}

/** How many units a pleading line number takes at the head of line `i`; 0 where there is none. */
function leadingLineNumber(lines: readonly Line[], i: number): number {
  const match = leadingNumber.exec(lines[i]?.text ?? '');
  const number = Number(match?.[1] ?? 0);
  if (!match || number < 1 || number > 32) return 0;
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= 3; distance++) {
      const other = /^[ \t]*(\d{1,2})(?!\d|[.):/-]\S)/.exec(lines[i + step * distance]?.text ?? '');
      if (other && Number(other[1]) === number + step) return match[0].length;
    }
  }
  return 0;
}

function neighbour(lines: readonly Line[], i: number, step: number): string | undefined {
  for (let at = i + step; at >= 0 && at < lines.length; at += step) {
    const words = lines[at]?.text ?? '';
    if (words.trim() !== '') return words;
  }
  return undefined;
}

/** Lines that come again, numbers aside, right before or after at least three page breaks. */
function runningHeads(lines: readonly Line[]): Set<number> {
  const seen = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (!isStamp(line.text) && !pageMark.test(line.text)) return;
    for (const step of [-1, 1]) {
      let taken = 0;
      for (let at = i + step; at >= 0 && at < lines.length && taken < 6; at += step) {
        const words = lines[at]?.text ?? '';
        if (words.trim() === '' || bareNumber.test(words)) continue;
        if (isStamp(words)) break;
        taken++;
        const key = words.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ');
        if (key.length < 4 || key.length > 120) continue;
        const places = seen.get(key);
        if (places) places.push(at);
        else seen.set(key, [at]);
      }
    }
  });
  const heads = new Set<number>();
  for (const places of seen.values()) {
    const distinct = new Set(places);
    if (distinct.size >= 3) for (const at of distinct) heads.add(at);
  }
  return heads;
}

/** The text with every unit in `ranges` (in order, not overlapping) replaced by a space. */
export function blank(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): string {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
