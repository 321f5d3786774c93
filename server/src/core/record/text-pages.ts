import { htmlText } from './html-text';

/**
 * The pages of a record file that is text: parted by form feeds, else one. Of an HTML file the
 * words, tags and scripts left out.
 *
 * @param name the file's name or path, for its ending
 */
export function pagesOfText(name: string, text: string): readonly string[] {
  return /\.html?$/i.test(name) ? [htmlText(text)] : text.split(/\n?\f/);
}
