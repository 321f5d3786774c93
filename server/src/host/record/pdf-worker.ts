import { parentPort } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';

/**
 * Runs in a worker thread of its own, one PDF a worker: a file that hangs or eats memory is ended
 * from outside. Nothing in the file is run and nothing is loaded from elsewhere.
 */
parentPort?.once('message', async (data: Uint8Array) => {
  try {
    const document = await getDocumentProxy(data, {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    const { text } = await extractText(document, { mergePages: false });
    parentPort?.postMessage({ pages: text });
  } catch (error) {
    parentPort?.postMessage({ why: error instanceof Error ? error.message : String(error) });
  }
});
