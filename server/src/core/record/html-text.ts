import { scanMarkup } from '../docket/sources/html/scan';

/** Tags that end a paragraph. */
const blocks = new Set(
  'p div li ul ol table tr h1 h2 h3 h4 h5 h6 blockquote section article dl dt dd hr center pre'.split(
    ' ',
  ),
);
/** What a browser shows none of. */
const hidden = new Set(['head', 'title', 'template', 'noscript', 'object', 'select', 'textarea']);

/** The words of an HTML page: a blank line between paragraphs, cells of a table apart. */
export function htmlText(html: string): string {
  const parts: string[] = [];
  let muted = '';
  const paragraph = () => {
    if (parts.length > 0 && parts[parts.length - 1] !== '\n\n') parts.push('\n\n');
  };
  scanMarkup(html, {
    open(name) {
      // A head that is never closed ends where the body begins.
      if (muted === 'head' && name === 'body') muted = '';
      if (muted !== '') return;
      if (hidden.has(name)) muted = name;
      else if (name === 'br') parts.push('\n');
      else if (name === 'td' || name === 'th') parts.push(' ');
      else if (blocks.has(name)) paragraph();
    },
    close(name) {
      if (name === muted) muted = '';
      else if (muted === '' && blocks.has(name)) paragraph();
    },
    text(text) {
      // Line ends of the source are spaces.
      if (muted === '') parts.push(text.replace(/[^\S\u00a0]+/g, ' '));
    },
  });
  return parts.join('').trim();
}
