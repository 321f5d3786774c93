import { blankFurniture } from '../filing/furniture';
import { lettersOfPages } from '../quote/letters';
import { numberedLines, withoutLineNumbers } from './line-numbers';
import type { RecordPage, RecordPaper } from './model';
import { withoutRunningLines } from './running-lines';
import { stampsOf } from './stamp';

const stamp =
  /\bPage\s*:?\s*(\d{1,4})\s+of\s+\d{1,4}\b|\bPage\s*ID\s*[#:.]*\s*\d+\s*Page\s*(\d{1,4})\b/i;
const foot = /(?:^|\n)\s*[-–—]?\s*(?:Page\s+)?(\d{1,4})\s*[-–—]?\s*$/i;
const head = /^\s*(?:Page:?\s+)?(\d{1,4})\s*$/i;
/** A page of words has more letters than this; a scanned one has none beside its stamp. */
const fewestLetters = 25;

/**
 * A paper from the texts of its pages. A page goes by the number of the court's stamp on it, by the
 * one at its own foot, and by its place in the file: drafts rarely say which they mean.
 *
 * @param texts page by page, as they were read
 */
export function recordPaper(file: string, texts: readonly string[]): RecordPaper {
  const isPdf = /\.pdf$/i.test(file);
  const lines = texts.map((text) => numberedLines(text, isPdf));
  const unnumbered = texts.map((text, i) => withoutLineNumbers(text, lines[i] ?? []));
  const clean = withoutRunningLines(withoutFurniture(unnumbered));
  const pages = texts.map((_, i): RecordPage => {
    const numbered = lines[i] ?? [];
    return {
      text: clean[i] ?? '',
      numbers: numbersOf(unnumbered[i] ?? '', i),
      ...(numbered.length > 0 ? { lines: numbered } : {}),
    };
  });
  const letters = lettersOfPages(clean);
  const noText = letters.text.length < fewestLetters * Math.max(1, pages.length);
  const stamps = stampsOf(texts);
  return {
    ...{ file, pages, letters },
    ...(!isPdf && texts.length === 1 ? { unpaged: true } : {}),
    ...(stamps.length > 0 ? { stamps } : {}),
    ...((noText && isPdf) || letters.text === '' ? { noText: true } : {}),
  };
}

function numbersOf(text: string, page: number): number[] {
  const lines = text.split('\n');
  const edges = [...lines.slice(0, 3), ...lines.slice(-4)].join('\n');
  const stamped = stamp.exec(edges);
  const own = foot.exec(text.slice(-80).trimEnd());
  const top = lines.slice(0, 4).map((line) => Number(head.exec(line)?.[1]));
  const numbers = [Number(stamped?.[1] ?? stamped?.[2]), Number(own?.[1]), page + 1, ...top];
  return [...new Set(numbers.filter((one) => one > 0))];
}

/** Stamps, line numbers and running heads blanked, unit by unit. */
function withoutFurniture(texts: readonly string[]): readonly string[] {
  // As one text, so that what all pages share is told from what stands on one.
  const { clean } = blankFurniture(texts.join('\n\f'));
  let at = 0;
  return texts.map((text) => {
    const page = clean.slice(at, at + text.length);
    at += text.length + 2;
    return page;
  });
}
