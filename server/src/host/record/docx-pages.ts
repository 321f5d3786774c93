import { strFromU8, unzipSync } from 'fflate';
import { docxText } from '../../core/record/docx-text';

/** The parts of a Word file that hold its words, in the order of a reader. */
const partsInOrder = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
/** A part that is larger when unpacked is left alone: 60 MB. */
const largest = 60_000_000;

/**
 * The words of a Word file, as one page: where its pages end is known to Word alone. Throws for what
 * is no Word file.
 */
export function docxPages(data: Uint8Array): readonly string[] {
  const parts = unzipSync(data, {
    filter: ({ name, originalSize }) => partsInOrder.includes(name) && originalSize <= largest,
  });
  const [body] = partsInOrder;
  if (!body || !parts[body]) throw new Error('No words in the file.');
  const texts = partsInOrder.flatMap((name) => {
    const part = parts[name];
    return part ? docxText(strFromU8(part)) : [];
  });
  return [texts.filter(Boolean).join('\n\n')];
}
