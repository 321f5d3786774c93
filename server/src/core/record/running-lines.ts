/** Lines at the top and at the bottom of a page that may be its head or its foot. */
const edge = 5;
/** A head or foot has no more lines than these. */
const mostLines = 3;
const longest = 160;
/** The outermost of them may be a page number. */
const outer = 3;
const pageNumber =
  /^[\s–—-]*(?:page\s*:?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s+of\s+\d{1,4})?[\s–—-]*$/i;

/**
 * The pages with their heads and feet blanked, unit by unit: page numbers on lines of their own,
 * and lines that come again, numbers aside, once at the same edge of most pages. What stands
 * between two pages would part a sentence that goes over both.
 */
export function withoutRunningLines(pages: readonly string[]): readonly string[] {
  const all = pages.map(edgesOf);
  const times = new Map<string, number>();
  for (const lines of all) {
    for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const filled = pages.filter((text) => /\S/.test(text)).length;
  const least = Math.max(2, filled / 2);
  const isRunning = ({ key }: EdgeLine) => (times.get(key) ?? 0) >= least;
  return pages.map((text, i) => {
    const lines = all[i] ?? [];
    // Pages that are alike in more than a head and a foot say the same again.
    const isHead = (side: EdgeLine['side']) =>
      lines.filter((line) => line.side === side && isRunning(line)).length <= mostLines;
    const sides = { top: isHead('top'), bottom: isHead('bottom') };
    const clean = blanked(
      text,
      lines.filter((line) => line.isNumber || (sides[line.side] && isRunning(line))),
    );
    // A page has words of its own.
    return /\p{L}/u.test(clean) ? clean : text;
  });
}

interface Line {
  readonly start: number;
  readonly text: string;
}

interface EdgeLine extends Line {
  readonly side: 'top' | 'bottom';
  /** Its edge and its words, numbers aside. */
  readonly key: string;
  readonly isNumber: boolean;
}

function edgesOf(text: string): EdgeLine[] {
  const lines: Line[] = [];
  const counts = new Map<string, number>();
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      lines.push({ start, text: line });
      counts.set(wordsOf(line), (counts.get(wordsOf(line)) ?? 0) + 1);
    }
    start += line.length + 1;
  }
  const at = (side: EdgeLine['side'], some: readonly Line[]) =>
    some.map((line, i): EdgeLine => {
      return {
        ...line,
        side,
        key: `${side} ${wordsOf(line.text)}`,
        isNumber: i < outer && pageNumber.test(line.text),
      };
    });
  const both = [...at('top', lines.slice(0, edge)), ...at('bottom', lines.slice(-edge).reverse())];
  // The rows of a table are like each other; a head stands once on its page.
  const isOnce = (line: Line) =>
    (counts.get(wordsOf(line.text)) ?? 0) === 1 && /\p{L}{3}/u.test(line.text);
  return both.filter((one) => one.text.length <= longest && (one.isNumber || isOnce(one)));
}

function wordsOf(line: string): string {
  return line.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

function blanked(text: string, lines: readonly Line[]): string {
  let clean = '';
  let at = 0;
  for (const { start, text: line } of [...lines].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    clean += text.slice(at, start) + ' '.repeat(line.length);
    at = start + line.length;
  }
  return clean + text.slice(at);
}
