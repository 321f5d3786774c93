import type { RecordPage, RecordText } from './model';

const stamp =
  /\bPage\s*:?\s*(\d{1,4})\s+of\s+\d{1,4}\b|\bPage\s*ID\s*[#:.]*\s*\d+\s*Page\s*(\d{1,4})\b/i;
const foot = /(?:^|\n)\s*[-–—]?\s*(?:Page\s+)?(\d{1,4})\s*[-–—]?\s*$/i;

/**
 * A paper from the texts of its pages. A page goes by the number of the court's stamp on it, by the
 * one at its own foot, and by its place in the file: drafts rarely say which they mean.
 */
export function recordText(file: string, texts: readonly string[]): RecordText {
  const pages: RecordPage[] = texts.map((text, i) => {
    const lines = text.split('\n');
    const edges = [...lines.slice(0, 3), ...lines.slice(-4)].join('\n');
    const stamped = stamp.exec(edges);
    const own = foot.exec(text.trimEnd());
    const numbers = [Number(stamped?.[1] ?? stamped?.[2]), Number(own?.[1]), i + 1];
    return { text, numbers: [...new Set(numbers.filter((one) => one > 0))] };
  });
  const letters = pages.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  // A stamp alone is what the court adds to a scanned page.
  const noText = letters < 60 * Math.max(1, pages.length);
  return { file, pages, ...(noText && /\.pdf$/i.test(file) ? { noText: true } : {}) };
}

/** The pages of a plain text: parted by form feeds, else one. */
export function pagesOfText(text: string): string[] {
  return text.split(/\n?\f/);
}

/** The words of an HTML page, tags and scripts left out. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    });
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  sect: '§',
  para: '¶',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};
