import type { CaseContext } from '../case/load-case';
import { nameOf } from '../case/paths';
import type { CitedItem } from '../filing/docket-citations/model';
import type { Files } from '../ports';
import { recordFiles } from '../record/load-record';
import { pageNumber, type RecordPaper } from '../record/model';
import type { Range } from '../text/range';
import { lookedUpQuotes } from './quote-card';
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
 * `596-1.pdf`, or by the court's stamp), at the page that is cited or, without one, quoted; else the address in the docket where
 * it is `https:`.
 */
export async function documentLinks(snapshot: Snapshot, files: Files): Promise<DocumentLink[]> {
  const { case: context } = snapshot;
  if (!context || (!context.docket && context.related.length === 0)) return [];
  const papers = await recordedPapers(context, files);
  const quoted = quotedPages(snapshot);
  const misnamed = new Set<string | undefined>(
    context.record?.misnamed.map(({ paper }) => paper.file),
  );
  const links: DocumentLink[] = [];
  for (const { item, range, entries, other } of itemsOf(snapshot)) {
    const cited = entries[0];
    if (!cited || entries.length !== 1) continue;
    const number = {
      start: range.start,
      end: range.start + item.numberRange.end - item.numberRange.start,
    };
    const copies = other ? [] : (context.record?.of(cited.number, cited.attachment) ?? []);
    const named = other ? undefined : papers.get(paperKey(cited.number, cited.attachment));
    const copy = copies.find(({ file }) => file === named) ?? copies[0];
    const path = copy?.file ?? (misnamed.has(named) ? undefined : named);
    if (path !== undefined) {
      const inFile = quoted.get(item)?.file === path ? quoted.get(item)?.page : undefined;
      const page = /\.pdf$/i.test(path) ? (pageOf(item, copy) ?? inFile) : undefined;
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

/**
 * The page of the file that a pincite names, from 1: the one that bears the number where the copy
 * was read, the court's stamp before its own foot; else the number itself, as the stamp counts.
 */
function pageOf({ pincites }: CitedItem, copy: RecordPaper | undefined): number | undefined {
  const [first] = pincites;
  const number = first?.kind === 'page' || first?.kind === 'line' ? first.first : undefined;
  if (number === undefined || !copy) return number;
  const page = copy.pages.findIndex((_, i) => pageNumber(copy, i) === number);
  const other = copy.pages.findIndex(({ numbers }) => numbers.includes(number));
  return page >= 0 ? page + 1 : other >= 0 ? other + 1 : undefined;
}

/** For items whose quotation was found, the file and its page, from 1. */
function quotedPages(
  snapshot: Snapshot,
): ReadonlyMap<CitedItem, { readonly file: string; readonly page: number }> {
  const pages = new Map<CitedItem, { file: string; page: number }>();
  for (const block of snapshot.filing.blocks.keys()) {
    for (const { result } of lookedUpQuotes(snapshot, block)) {
      const place = result.kind === 'found' ? result.places[0] : undefined;
      if (result.kind !== 'found' || !place || pages.has(result.item)) continue;
      pages.set(result.item, { file: result.paper.file, page: place.firstPage + 1 });
    }
  }
  return pages;
}

/** Docket text is untrusted: only plain https addresses are followed. */
export function isSafeLink(url: string): boolean {
  return /^https:\/\/[a-z0-9.-]+(?:[:/?#][^\s<>"]*)?$/i.test(url);
}
