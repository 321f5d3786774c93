import { pagesOfText } from '../../core/record/text-pages';
import { readTextFile } from '../read-text';

/** The pages of a text or HTML file; undefined where it cannot be read. */
export async function textPages(path: string): Promise<readonly string[] | undefined> {
  const content = await readTextFile(path);
  return content.kind === 'text' ? pagesOfText(path, content.text) : undefined;
}
