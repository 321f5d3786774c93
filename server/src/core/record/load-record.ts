import type { CaseContext } from '../case/load-case';
import { isOtherDocket, ownNumbers } from '../case/own-case';
import { join } from '../case/paths';
import { resolveNumber } from '../docket/resolve';
import type { Filing } from '../filing/model';
import type { Files } from '../ports';
import { quotesIn } from '../quote/quotes-in';
import { paperOfFile } from './file-names';
import { pagesOfText, recordText, textOfHtml } from './pages';
import { type RecordShelf, recordShelf, type Shelved } from './shelf';

/** What a host lends to read PDFs: the text of each page, or undefined where it cannot be had. */
export interface PdfReader {
  pagesOf(path: string): Promise<readonly string[] | undefined>;
}

/** The entries for which a filing quotes words. */
export function quotedEntries(filing: Filing, context: CaseContext): ReadonlySet<number> {
  const own = ownNumbers(context, filing.outline.caseNumber);
  const wanted = new Set<number>();
  for (const { facts, clean } of filing.blocks) {
    if (!facts.hasDigits || facts.docketCitations.length === 0) continue;
    const all = facts.docketCitations;
    const citations = all.filter((one, i) => !isOtherDocket(one, own, all[i - 1]));
    for (const { items } of quotesIn(clean, citations, facts.otherCitations, all)) {
      for (const { number } of items) {
        for (const cited of resolveNumber(number, context.docket)) wanted.add(cited.number);
      }
    }
  }
  return wanted;
}

/**
 * Reads the local copies of some entries from the case's record folder; undefined where there is
 * none. Only files inside the case folder are read.
 */
export async function loadRecord(
  files: Files,
  pdf: PdfReader,
  context: CaseContext,
  wanted: ReadonlySet<number>,
): Promise<RecordShelf | undefined> {
  if (wanted.size === 0) return undefined;
  const folder = join(context.folder, context.caseFile?.record ?? 'record');
  if (!folder.startsWith(`${context.folder}/`)) return undefined;
  const copies: Shelved[] = [];
  let any = false;
  for (const { name, kind } of await files.list(folder)) {
    const paper = kind === 'file' ? paperOfFile(name, context.docket) : undefined;
    if (!paper) continue;
    any = true;
    if (!wanted.has(paper.entry)) continue;
    const path = join(folder, name);
    const texts = await pagesOf(files, pdf, path);
    if (texts) copies.push({ ...paper, text: recordText(path, texts) });
  }
  return any ? recordShelf(copies) : undefined;
}

async function pagesOf(
  files: Files,
  pdf: PdfReader,
  path: string,
): Promise<readonly string[] | undefined> {
  if (/\.pdf$/i.test(path)) return pdf.pagesOf(path);
  const content = await files.read(path);
  if (content.kind !== 'text') return undefined;
  return pagesOfText(/\.html?$/i.test(path) ? textOfHtml(content.text) : content.text);
}
