/**
 * The pages of a record file that is text: parted by form feeds, else one. Of an HTML file the
 * words, tags and scripts left out.
 *
 * @param name the file's name or path, for its ending
 */
export function pagesOfText(name: string, text: string): readonly string[] {
  return (/\.html?$/i.test(name) ? textOfHtml(text) : text).split(/\n?\f/);
}

/** The words of an HTML page, tags and scripts left out. */
function textOfHtml(html: string): string {
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
