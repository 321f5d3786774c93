import { scanMarkup } from '../html/scan';

/** A notice as lines of text, whatever it came as, with the links in it. */
export interface NoticeText {
  readonly text: string;
  /** Links with their place in `text`. */
  readonly links: readonly { readonly href: string; readonly at: number }[];
  /** Offset in the source for an offset in `text`; never decreasing. */
  place(at: number): number;
}

const newLine = new Set([
  'br',
  'p',
  'div',
  'tr',
  'table',
  'center',
  'hr',
  'li',
  'blockquote',
  'h3',
]);

/** HTML of a notice as text: a line for each row and each break, a tab between cells. */
export function noticeOfHtml(html: string): NoticeText {
  let text = '';
  const links: { href: string; at: number }[] = [];
  /** Pairs of offsets: in the text, and in the source. */
  const marks: number[] = [0, 0];
  const mark = (source: number) => marks.push(text.length, source);
  scanMarkup(html, {
    open(name, start, end, attributes) {
      if (newLine.has(name)) text += '\n';
      else if (name === 'td') text += '\t';
      else if (name === 'a' && attributes['href'] !== undefined) {
        links.push({ href: attributes['href'], at: text.length });
      }
      if (name === 'tr' || name === 'table') mark(start);
      else mark(end);
    },
    close(name, _start, end) {
      if (newLine.has(name)) text += '\n';
      mark(end);
    },
    text(piece) {
      // A line break in the source of HTML is a space.
      text += piece.replace(/[\r\n\t]+/g, ' ');
    },
  });
  marks.push(text.length + 1, html.length);
  return { text, links, place: (at) => sourceOf(marks, at) };
}

/** A notice that came as plain text; stray tags in its docket text are the court's own. */
export function noticeOfText(source: string): NoticeText {
  const links: { href: string; at: number }[] = [];
  const address = /https?:\/\/[^\s<>"]+/g;
  for (let match = address.exec(source); match; match = address.exec(source)) {
    links.push({ href: match[0], at: match.index });
  }
  return { text: source, links, place: (at) => at };
}

/** The last mark at or before `at`. */
function sourceOf(marks: readonly number[], at: number): number {
  let low = 0;
  let high = marks.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle * 2] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return marks[low * 2 + 1] ?? 0;
}
