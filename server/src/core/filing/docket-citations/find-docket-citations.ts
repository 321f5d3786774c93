import { findMarkers } from './markers';
import type { CitedItem, DocketCitation, Marker } from './model';
import { type ItemList, readItems } from './numbers';
import { readOtherCase } from './other-case';

/** `S. Doc. No. 5`, `H.R. Doc. 108-72`, `MDL Docket No. 2168`, `WC Docket No. 17-108`. */
const foreignBefore =
  /(?:\b(?:S|H|H\.\s?R|Sen|Exec|Cong|Pub)\.|\b(?:House|Senate|Executive|MDL|FCC|WC|CC|GN|MM|MB|ET|IB|CG|WT|EPA|FERC|NRC|FDA|SEC|CFTC|DOT|FAA|FTC|OSHA|PUC|PSC|ITC|Agency|Administrative))\s+$/;
/** What follows the number in the stamp that CM/ECF prints on each page. */
const stampAfter =
  /^[\s,]*(?:(?:Filed|Entered):?\s*)?,?\s*\d{1,2}\/\d{1,2}\/\d{2,4}\b.{0,60}?\b(?:Page|Pg)/i;
const reLine = /\bre:\s*$/i;
const idBefore = /\b(?:Id|Ibid)\.,?\s*(?:\(|at\s+)?$/i;
const andBefore = /^[\s,;&)]*(?:and|with|see also)?[\s,;&(]*$/i;
const pageId = /\bPage\s?ID/i;

/**
 * Finds the docket citations of a stretch of text, in order, never overlapping. What is no docket
 * citation (page stamps, agency and congressional documents, case numbers, ZIP codes) is left out.
 *
 * @param text one block of a filing, or any text; ranges are UTF-16 offsets into it
 * @returns never throws; linear in the text
 */
export function findDocketCitations(text: string): DocketCitation[] {
  const found: DocketCitation[] = [];
  for (const { marker, end } of findMarkers(text)) {
    const last = found[found.length - 1];
    if (last && marker.range.start < last.range.end) continue;
    const list = readItems(text, end, marker.plural, !isSigned(text, marker));
    if (!list || !isDocketShape(text, marker, list)) continue;
    found.push(citation(text, marker, list, last));
  }
  return found;
}

function citation(
  text: string,
  marker: Marker,
  list: ItemList,
  previous: DocketCitation | undefined,
): DocketCitation {
  const start = marker.range.start;
  const before = text.slice(Math.max(0, start - 12), start);
  const re = reLine.test(before);
  const stated = re ? undefined : readOtherCase(text, start, list.end);
  // `Case No. 20-55436, Docket Entry No. 20 and Docket Entry No. 21`: the second follows the first.
  const inherited =
    !stated && !re && previous?.otherCase && andBefore.test(text.slice(previous.range.end, start))
      ? previous.otherCase
      : undefined;
  const otherCase = stated ?? inherited;
  return {
    range: { start, end: list.end },
    marker,
    items: list.items,
    re,
    openEnded: list.openEnded,
    ...(otherCase ? { otherCase } : {}),
    ...(idBefore.test(before) ? { followsId: true } : {}),
  };
}

function isDocketShape(text: string, marker: Marker, list: ItemList): boolean {
  const { start } = marker.range;
  const before = text.slice(Math.max(0, start - 24), start);
  if (foreignBefore.test(before)) return false;
  const after = text.slice(list.end, list.end + 100);
  if (stampAfter.test(after)) return false;
  const first = list.items[0] as CitedItem;
  if (marker.family === 'record')
    return pageId.test(text.slice(first.numberRange.end, first.numberRange.end + 12));
  // `DE 19801` is a ZIP code.
  if (text.startsWith('DE', start) && !isSigned(text, marker)) return entryNumber(first) < 10_000;
  return true;
}

/** Whether `No.` or `#` stands between the marker and its number. */
function isSigned(text: string, { range, number }: Marker): boolean {
  return number !== undefined || text.charAt(range.end - 1) === '#';
}

function entryNumber(item: CitedItem): number {
  return item.number.kind === 'range' ? item.number.from : item.number.entry;
}
