import type { CaseContext } from '../case/load-case';
import { nameOf } from '../case/paths';
import type { CitedItem } from '../filing/docket-citations/model';
import type { Files } from '../ports';
import { recordFiles } from '../record/load-record';
import type { Range } from '../text/range';
import { itemsOf, type Snapshot } from './snapshot';

export interface DocumentLink {
  readonly range: Range;
  readonly target:
    | { readonly kind: 'file'; readonly path: string; readonly page?: number }
    | { readonly kind: 'url'; readonly url: string };
  readonly tooltip: string;
}

/**
 * Links from cited numbers to the paper itself: a copy in the case's record folder (`542.pdf`,
 * `596-1.pdf`), else the address in the docket where it is `https:`.
 */
export async function documentLinks(snapshot: Snapshot, files: Files): Promise<DocumentLink[]> {
  const { case: context } = snapshot;
  if (!context || (!context.docket && context.related.length === 0)) return [];
  const papers = await recordedPapers(context, files);
  const links: DocumentLink[] = [];
  for (const { item, range, entries, other } of itemsOf(snapshot)) {
    const cited = entries[0];
    if (!cited || entries.length !== 1) continue;
    const number = {
      start: range.start,
      end: range.start + item.numberRange.end - item.numberRange.start,
    };
    const path = other ? undefined : papers.get(paperKey(cited.number, cited.attachment));
    if (path !== undefined) {
      const page = /\.pdf$/i.test(path) ? pageOf(item) : undefined;
      const name = nameOf(path);
      links.push({
        range: number,
        target: { kind: 'file', path, ...(page ? { page } : {}) },
        tooltip: page ? `Open ${name} at page ${page}` : `Open ${name}`,
      });
    } else if (cited.attachment === undefined && cited.entry?.url && isSafeLink(cited.entry.url)) {
      links.push({
        range: number,
        target: { kind: 'url', url: cited.entry.url },
        tooltip: 'Open at the court',
      });
    }
  }
  return links;
}

/** The key of a paper among the recorded ones: `542`, `596-1`. */
export function paperKey(entry: number, attachment?: number): string {
  return attachment ? `${entry}-${attachment}` : `${entry}`;
}

/** Paths of the copies in the case's record folder by the paper they are named for (`paperKey`). */
export async function recordedPapers(
  context: CaseContext,
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const papers = new Map<string, string>();
  if (!context.docket) return papers;
  for (const { path, entry, attachment } of await recordFiles(files, context)) {
    const key = paperKey(entry, attachment);
    // Of several copies the PDF, which has pages to go to.
    if (!papers.has(key) || /\.pdf$/i.test(path)) papers.set(key, path);
  }
  return papers;
}

/** The page a pincite names; the court's stamp counts the pages of the file. */
function pageOf({ pincites }: CitedItem): number | undefined {
  const [first] = pincites;
  return first && (first.kind === 'page' || first.kind === 'line') ? first.first : undefined;
}

/** Docket text is untrusted: only plain https addresses are followed. */
export function isSafeLink(url: string): boolean {
  return /^https:\/\/[a-z0-9.-]+(?:[:/?#][^\s<>"]*)?$/i.test(url);
}
