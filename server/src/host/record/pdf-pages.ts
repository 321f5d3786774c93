import { getDocumentProxy } from 'unpdf';
import { type PlacedText, pageText } from './page-text';

/**
 * The text of each page of a PDF, line by line; a line that a number in the margin counts begins
 * with that number and a tab. Nothing in the file is run and nothing is loaded from elsewhere.
 * Rejects for what is no PDF.
 */
export async function pdfPages(data: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(data, {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageText(items.flatMap((item) => ('str' in item ? [placed(item)] : []))));
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

function placed({ str, transform, width, hasEOL }: TextItem): PlacedText {
  const [, b = 0, c = 0, , x = 0, y = 0] = transform;
  return { text: str, x, y, width, upright: b === 0 && c === 0, endsLine: hasEOL };
}
