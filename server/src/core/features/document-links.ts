import { join } from '../case/paths';
import type { CitedItem } from '../filing/docket-citations/model';
import type { Files } from '../ports';
import { paperOfFile } from '../record/file-names';
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
 * Links from cited numbers to the paper itself: a PDF in the case's record folder (`542.pdf`,
 * `596-1.pdf`), else the address in the docket where it is `https:`.
 */
export async function documentLinks(snapshot: Snapshot, files: Files): Promise<DocumentLink[]> {
  const { case: context } = snapshot;
  if (!context?.docket) return [];
  const folder = join(context.folder, context.caseFile?.record ?? 'record');
  // A record folder outside the case folder is not followed.
  const inside = folder.startsWith(`${context.folder}/`);
  const names = new Map<string, string>();
  for (const { name, kind } of inside ? await files.list(folder) : []) {
    const paper = kind === 'file' ? paperOfFile(name, context.docket) : undefined;
    if (!paper) continue;
    const key = `${paper.entry}-${paper.attachment}`;
    // Of several copies the PDF, which has pages to go to.
    if (!names.has(key) || /\.pdf$/i.test(name)) names.set(key, name);
  }
  const links: DocumentLink[] = [];
  for (const { item, range, entries, other } of itemsOf(snapshot)) {
    const cited = entries[0];
    if (other || !cited || entries.length !== 1) continue;
    const number = {
      start: range.start,
      end: range.start + item.numberRange.end - item.numberRange.start,
    };
    const name = names.get(`${cited.number}-${cited.attachment ?? 0}`);
    const page = pageOf(item);
    if (name) {
      links.push({
        range: number,
        target: {
          kind: 'file',
          path: join(folder, name),
          ...(page && /\.pdf$/i.test(name) ? { page } : {}),
        },
        tooltip: page ? `Open ${name} at page ${page}` : `Open ${name}`,
      });
    } else if (cited.attachment === undefined && cited.entry?.url && isSafe(cited.entry.url)) {
      links.push({
        range: number,
        target: { kind: 'url', url: cited.entry.url },
        tooltip: 'Open at the court',
      });
    }
  }
  return links;
}

/** The page a pincite names; the court's stamp counts the pages of the file. */
function pageOf({ pincites }: CitedItem): number | undefined {
  const [first] = pincites;
  return first && (first.kind === 'page' || first.kind === 'line') ? first.first : undefined;
}

/** Docket text is untrusted: only plain https addresses are followed. */
function isSafe(url: string): boolean {
  return /^https:\/\/[a-z0-9.-]+(?:[:/?#][^\s<>"]*)?$/i.test(url);
}
