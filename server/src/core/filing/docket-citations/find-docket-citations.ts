import { findMarkers } from './markers';
import type { CitedItem, DocketCitation, Marker } from './model';
import { type ItemList, readItems } from './numbers';
import { readOtherCase } from './other-case';

/** `S. Doc. No. 5`, `H.R. Doc. 108-72`, `U.N. Doc. 12`, `WC Docket No. 17-108`, `Privilege Log Doc. No. 3`. */
const foreignBefore =
  /(?:\b(?:S|H|H\.\s?R|Sen|Exec|Cong|Pub|U\.\s?N|CN)\.|\b(?:NextGen|House|Senate|Executive|Log|log|Litigation|FCC|WC|CC|GN|MM|MB|ET|IB|CG|WT|EPA|FERC|NRC|FDA|SEC|CFTC|DOT|FAA|FTC|OSHA|PUC|PSC|ITC|Agency|Administrative))\s+$/;
/** `MDL Docket No. 2168` is the number the Panel gave; `MDL Dkt. 36` is an entry of that docket. */
const panelBefore = /\b(?:MDL|Panel)\s+$/;
/** `produced Documents 1-50`, `Documents 1-50 on the log`: papers with numbers of their own. */
const producedBefore =
  /\b(?:produc\w+|Bates|Bates-\w+|numbered|labell?ed|withheld|stamped|designated)\s+(?:as\s+)?$/i;
const loggedAfter =
  /^\s+(?:on|of|in)\s+(?:the|its|their|his|her|plaintiffs?['’]s?|defendants?['’]s?)\s+(?:privilege\s+)?log\b/i;
/** `Compl. at ECF 3`, `Id. at ECF 3-4`: the page that the court’s stamp prints. */
const pageBefore = /(?:[.)’”"\d]|\b[A-Z][\w.]*)\s+at\s+$/;
/** What follows the number in the stamp that CM/ECF prints on each page. */
const stampAfter =
  /^[\s,]*(?:(?:Filed|Entered):?\s*|Entered\s+on\s+\w+\s+Docket\s+)?,?\s*\d{1,2}\/\d{1,2}\/\d{2,4}\b.{0,60}?\b(?:Page|Pg)/i;
const maybeStamp = /[\s,\dFE]/i;
const reLine = /\bre:\s*$/i;
const idBefore = /\b(?:Id|Ibid)\.,?\s*(?:\(|at\s+)?$/i;
/** Between two citations of one list; a semicolon parts citations of their own. */
const listed = /^\s*(?:,\s*(?:and|&|or)?|and|&|or)\s*$/i;
const andBefore = /^[\s,;&)]*(?:and|with|see also)?[\s,;&(]*$/i;

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
    const one = citation(text, marker, list, last);
    if (one.otherCase && one.otherCase.range.start >= one.range.end) shareCase(text, one, found);
    found.push(one);
  }
  return found;
}

/**
 * `D.I. 12, D.I. 13 in C.A. No. 19-1334`: the case named behind the last of a list is that of all,
 * or may be: none of them is judged by this case's docket.
 */
function shareCase(text: string, last: DocketCitation, before: DocketCitation[]): void {
  let next = last;
  for (let at = before.length - 1; at >= 0; at--) {
    const one = before[at];
    if (!one || one.otherCase || one.re) return;
    if (!listed.test(text.slice(one.range.end, next.range.start))) return;
    before[at] = { ...one, ...(last.otherCase ? { otherCase: last.otherCase } : {}) };
    next = one;
  }
}

function citation(
  text: string,
  marker: Marker,
  list: ItemList,
  previous: DocketCitation | undefined,
): DocketCitation {
  const start = marker.range.start;
  const before = text.slice(Math.max(0, start - 12), start);
  const re = before.includes(':') && reLine.test(before);
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
    ...(before.includes('.') && idBefore.test(before) ? { followsId: true } : {}),
  };
}

function isDocketShape(text: string, marker: Marker, list: ItemList): boolean {
  const { start } = marker.range;
  // The patterns for words before a marker all end in white space.
  const parted = start > 0 && text.charAt(start - 1).trim() === '';
  const before = parted ? text.slice(Math.max(0, start - 24), start) : '';
  if (parted && foreignBefore.test(before)) return false;
  const after = text.slice(list.end, list.end + 100);
  if (maybeStamp.test(after.charAt(0)) && stampAfter.test(after)) return false;
  const first = list.items[0] as CitedItem;
  if (marker.family === 'record') return first.pincites.some(({ kind }) => kind === 'page-id');
  const signed = isSigned(text, marker);
  if (marker.family === 'docket' && panelBefore.test(before)) return false;
  if (marker.family === 'document' && !signed) {
    if (producedBefore.test(before) || loggedAfter.test(after)) return false;
    if (isYears(first)) return false;
  }
  if (!signed && text.slice(start, start + 4).trim() === 'ECF' && pageBefore.test(before)) {
    return false;
  }
  if (isCaseNumberList(list)) return false;
  // `DE 19801` is a ZIP code.
  if (text.startsWith('DE', start) && !signed) return entryNumber(first) < 10_000;
  return true;
}

/** Whether `No.` or `#` stands between the marker and its number. */
function isSigned(text: string, { range, number }: Marker): boolean {
  return number !== undefined || text.charAt(range.end - 1) === '#';
}

/** `Documents 2016 to 2018` are years. */
function isYears({ number }: CitedItem): boolean {
  return (
    number.kind === 'range' && number.from > 1900 && number.to < 2100 && number.to >= number.from
  );
}

/** `Docket Nos. 15-1234, 15-1235`: two digits of a year and a serial, as courts number their cases. */
function isCaseNumberList({ items }: ItemList): boolean {
  return items.every(({ number }) => {
    if (number.kind !== 'range' && number.kind !== 'either') return false;
    const from = entryNumber({ number } as CitedItem);
    return from >= 10 && from < 100 && number.to >= (items.length > 1 ? 200 : 1000);
  });
}

function entryNumber(item: CitedItem): number {
  return item.number.kind === 'range' ? item.number.from : item.number.entry;
}
