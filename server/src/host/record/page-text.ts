/** A run of letters as a page shows it; `y` grows upward. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Not turned. */
  readonly upright: boolean;
  /** The last of its line. */
  readonly endsLine: boolean;
}

/** Fewer numbers than these in a column are a list or a table. */
const fewestNumbers = 10;
/** A column's numbers stand so close to one edge. */
const slack = 4;

/**
 * The text of a page, line by line. The numbers that count lines in the margin of pleading paper
 * and of transcripts, wherever the file has them, go to the head of the lines they stand beside:
 * `3<tab>sages were left`.
 */
export function pageText(all: readonly PlacedText[]): string {
  const items = withoutMargin(all);
  const numbers = marginNumbers(items);
  const isNumber = new Set(numbers.flatMap(({ items: all }) => all));
  const scale = numbers.length === 1 && numbers[0] ? lineScale(numbers[0].items) : undefined;
  const lines: string[] = [];
  let line = '';
  let first: PlacedText | undefined;
  let isAfterNumber = false;
  const close = () => {
    const number = first && scale?.(first.y);
    lines.push(number ? `${number}\t${line}` : line);
    line = '';
    first = undefined;
  };
  for (const item of items) {
    if (isNumber.has(item)) isAfterNumber = true;
    else if (!isAfterNumber || item.text.trim() !== '') {
      line += item.text;
      if (item.text.trim() !== '') {
        first ??= item;
        isAfterNumber = false;
      }
    }
    // The end of a line that held its number alone is none of the text.
    if (item.endsLine) {
      if (!isAfterNumber || line.trim() !== '') close();
      isAfterNumber = false;
    }
  }
  if (line !== '') close();
  return lines.join('\n');
}

/** Turned text of which a page has more than this share is the page's own. */
const mostTurned = 0.3;
const stamp = /\b(?:Case|Document|Page)\b.*\d/;

/** Without what is printed sideways in the margin, as some courts have their names there. */
function withoutMargin(items: readonly PlacedText[]): readonly PlacedText[] {
  const length = (some: readonly PlacedText[]) =>
    some.reduce((sum, { text }) => sum + text.trim().length, 0);
  const turned = items.filter(({ upright }) => !upright);
  if (turned.length === 0 || length(turned) > length(items) * mostTurned) return items;
  return items.filter(({ upright, text }) => upright || stamp.test(text));
}

interface Column {
  /** From the top down. */
  readonly items: readonly PlacedText[];
}

/** The columns of numbers left of the text that count 1, 2, 3 … downward, once or again and again. */
function marginNumbers(items: readonly PlacedText[]): Column[] {
  const numbers = items.filter(({ text, upright }) => upright && /^\s*\d{1,2}\s*$/.test(text));
  if (numbers.length < fewestNumbers) return [];
  const columns: { edge: number; items: PlacedText[] }[] = [];
  for (const item of numbers) {
    // Two digits may begin or end where one does.
    const edge = item.x + item.width / 2;
    const column = columns.find((one) => Math.abs(one.edge - edge) <= slack);
    if (column) column.items.push(item);
    else columns.push({ edge, items: [item] });
  }
  return columns.flatMap(({ items: column, edge }) => {
    column.sort((a, b) => b.y - a.y);
    const right = items.filter(
      ({ text, x }) => x > edge && /\p{L}/u.test(text) && text.trim().length > 1,
    );
    if (right.length === 0) return [];
    return runsOf(column).map((run) => ({ items: run }));
  });
}

/** The runs 1, 2, 3 … of a column that are long enough to count lines. */
function runsOf(column: readonly PlacedText[]): PlacedText[][] {
  const runs: PlacedText[][] = [];
  let run: PlacedText[] = [];
  const close = () => {
    if (run.length >= fewestNumbers && isEven(run)) runs.push(run);
    run = [];
  };
  for (const item of column) {
    const number = Number(item.text);
    if (number === run.length + 1) run.push(item);
    else {
      close();
      if (number === 1) run.push(item);
    }
  }
  close();
  return runs;
}

/** Lines stand at even distances; the rows of a table of words do not. */
function isEven(run: readonly PlacedText[]): boolean {
  const steps = run.slice(1).map(({ y }, i) => (run[i]?.y ?? 0) - y);
  const sorted = [...steps].sort((a, b) => a - b);
  const median = sorted[steps.length >> 1] ?? 0;
  const even = steps.filter((step) => Math.abs(step - median) <= median * 0.25);
  return median > 0 && even.length >= steps.length * 0.8;
}

/** The number that a line at some height stands beside; undefined above the first and below the last. */
function lineScale(run: readonly PlacedText[]): (y: number) => number | undefined {
  const top = run[0]?.y ?? 0;
  const bottom = run[run.length - 1]?.y ?? 0;
  const step = (top - bottom) / Math.max(1, run.length - 1);
  return (y) => {
    let best: PlacedText | undefined;
    for (const item of run) {
      if (!best || Math.abs(item.y - y) < Math.abs(best.y - y)) best = item;
    }
    return best && Math.abs(best.y - y) <= step * 0.6 ? Number(best.text) : undefined;
  };
}
