import { extractText, getDocumentProxy } from 'unpdf';

/**
 * The text of each page of a PDF. Nothing in the file is run and nothing is loaded from elsewhere.
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
    return (await extractText(document, { mergePages: false })).text;
  } finally {
    await document.destroy();
  }
}
