import { scanMarkup } from '../docket/sources/html/scan';

/**
 * The words of a part of a Word file (`word/document.xml`, `word/footnotes.xml`): a blank line
 * between paragraphs. What was struck out by a tracked change is left out, what was put in is there.
 */
export function docxText(xml: string): string {
  const parts: string[] = [];
  let isText = false;
  // A drawing's words stand twice, for older programs once more.
  let fallback = 0;
  scanMarkup(
    xml,
    {
      open(name) {
        if (name === 'mc:fallback') fallback++;
        if (fallback > 0) return;
        if (name === 'w:t') isText = true;
        else if (name === 'w:tab' || name === 'w:tc') parts.push(' ');
        else if (name === 'w:br' || name === 'w:cr') parts.push('\n');
        else if (name === 'w:nobreakhyphen') parts.push('-');
      },
      close(name) {
        if (name === 'mc:fallback') fallback = Math.max(0, fallback - 1);
        else if (name === 'w:t') isText = false;
        else if (name === 'w:p' && fallback === 0) parts.push('\n\n');
      },
      text(text) {
        if (isText) parts.push(text);
      },
    },
    true,
  );
  return parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
