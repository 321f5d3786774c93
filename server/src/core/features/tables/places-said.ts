import { outlineOf } from '../../filing/heading-outline';
import { keptTables } from '../../filing/kept-table';
import type { Filing } from '../../filing/model';
import { numberedParagraphs } from '../../filing/numbered-paragraphs';
import { perFiling } from '../../filing/per-filing';

interface Mark {
  readonly start: number;
  readonly said: string;
}

/** Where the numbered paragraphs, or else the labelled parts, of a filing begin. */
const marksOf = perFiling((filing): readonly Mark[] => {
  const paragraphs = numberedParagraphs(filing);
  if (paragraphs.length > 0) {
    return paragraphs.map(({ start, number }) => ({ start, said: `¶ ${number}` }));
  }
  const labels: string[] = [];
  return outlineOf(filing).map(({ start, label, path }) => {
    labels.length = path.length - 1;
    labels.push(label.text.replace(/[.()]/g, ''));
    return { start, said: `Part ${labels.join('.')}` };
  });
});

/**
 * Where places of a filing are, in words, each once and in text order: `Part I; Part III.A`, or
 * `¶ 4; ¶ 7` where the paragraphs are numbered. Places inside kept tables are none.
 */
export function placesSaid(filing: Filing, offsets: readonly number[]): string {
  const marks = marksOf(filing);
  const tables = keptTables(filing);
  const said = new Set<string>();
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    if (tables.some(({ range }) => range.start <= offset && offset < range.end)) continue;
    said.add(lastBefore(marks, offset)?.said ?? 'before the first part');
  }
  return [...said].join('; ');
}

function lastBefore(marks: readonly Mark[], offset: number): Mark | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1];
}
