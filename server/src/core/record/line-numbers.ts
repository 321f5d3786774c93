/** Where a line of a page begins, and the number in the margin beside it; 0 where there is none. */
export interface NumberedLine {
  readonly start: number;
  readonly number: number;
}

/** A page of numbered lines counts at least so far, and most of its lines have a number. */
const fewestLines = 10;
const numbered = /^[ \t]*(\d{1,2})(?:[ \t]+|$)/;
const certain = /^(\d{1,2})\t/;

/**
 * The lines of a page whose numbers stand at their head, as on pleading paper and in transcripts:
 * 1, 2, 3 … Empty where a page has no such numbers, or it is not sure that they count its lines.
 *
 * @param placed numbers before a tab were seen in the margin, as the reading of PDFs has them
 */
export function numberedLines(text: string, placed: boolean): readonly NumberedLine[] {
  const lines = linesOf(text);
  const sure = placed ? lines.map(({ words }) => Number(certain.exec(words)?.[1] ?? 0)) : [];
  if (sure.some((number) => number > 0)) return marks(lines, isAscending(sure) ? sure : []);
  const inOrder: number[] = [];
  let count = 0;
  for (const { words } of lines) {
    const number = Number(numbered.exec(words)?.[1] ?? 0);
    const isNext = number === count + 1;
    if (isNext) count++;
    inOrder.push(isNext ? number : 0);
  }
  const withWords = lines.filter(({ words }) => words.trim() !== '').length;
  return count >= fewestLines && count * 2 > withWords ? marks(lines, inOrder) : [];
}

/** The text with those numbers blanked, unit by unit. */
export function withoutLineNumbers(text: string, lines: readonly NumberedLine[]): string {
  let blanked = '';
  let at = 0;
  for (const { start, number } of lines) {
    if (number === 0) continue;
    const head = /^[ \t]*\d{1,2}[ \t]*/.exec(text.slice(start, start + 12))?.[0].length ?? 0;
    blanked += text.slice(at, start) + ' '.repeat(head);
    at = start + head;
  }
  return blanked + text.slice(at);
}

/** The number of the line that holds an offset; undefined where it has none. */
export function lineAt(lines: readonly NumberedLine[], offset: number): number | undefined {
  return lines.findLast(({ start }) => start <= offset)?.number || undefined;
}

interface Line {
  readonly start: number;
  readonly words: string;
}

function linesOf(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((words) => {
    const start = at;
    at += words.length + 1;
    return { start, words };
  });
}

function marks(lines: readonly Line[], numbers: readonly number[]): NumberedLine[] {
  return lines.map(({ start }, i) => ({ start, number: numbers[i] ?? 0 }));
}

/** Lines in single spacing may share a number. */
function isAscending(numbers: readonly number[]): boolean {
  let last = 0;
  for (const number of numbers) {
    if (number === 0) continue;
    if (number < last) return false;
    last = number;
  }
  return true;
}
