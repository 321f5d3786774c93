import type { CaseContext } from '../case/load-case';
import { join, nameOf } from '../case/paths';
import type { Files } from '../ports';
import type { Range } from '../text/range';
import { itemsOf, type Snapshot } from './snapshot';

export interface DocumentLink {
  readonly range: Range;
  readonly target:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'url'; readonly url: string };
  readonly tooltip: string;
}

/**
 * Links from cited numbers to the paper itself: a PDF in the case's record folder (`542.pdf`,
 * `596-1.pdf`), else the address in the docket where it is `https:`.
 */
export async function documentLinks(snapshot: Snapshot, files: Files): Promise<DocumentLink[]> {
  const { case: context } = snapshot;
  if (!context?.docket) return [];
  const papers = await recordedPapers(context, files);
  const links: DocumentLink[] = [];
  for (const { item, range, entries, other } of itemsOf(snapshot)) {
    const cited = entries[0];
    if (other || !cited || entries.length !== 1) continue;
    const label =
      cited.attachment === undefined ? `${cited.number}` : `${cited.number}-${cited.attachment}`;
    const number = {
      start: range.start,
      end: range.start + item.numberRange.end - item.numberRange.start,
    };
    const path = papers.get(label);
    if (path !== undefined) {
      links.push({
        range: number,
        target: { kind: 'file', path },
        tooltip: `Open ${nameOf(path)}`,
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

/** Paths of the PDFs in the case's record folder by what they are named for: `542`, `596-1`. */
export async function recordedPapers(
  context: CaseContext,
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const folder = join(context.folder, context.caseFile?.record ?? 'record');
  // A record folder outside the case folder is not followed.
  if (!folder.startsWith(`${context.folder}/`)) return new Map();
  const pdfs = (await files.list(folder)).filter(({ name }) => /\.pdf$/i.test(name));
  return new Map(
    pdfs.map(({ name }) => [name.slice(0, -'.pdf'.length).toLowerCase(), join(folder, name)]),
  );
}

/** Docket text is untrusted: only plain https addresses are followed. */
export function isSafeLink(url: string): boolean {
  return /^https:\/\/[a-z0-9.-]+(?:[:/?#][^\s<>"]*)?$/i.test(url);
}
