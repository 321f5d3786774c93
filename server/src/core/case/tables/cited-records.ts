import type { DocketIndex } from '../../docket/docket-index';
import { readingOf, resolveNumber } from '../../docket/resolve';
import type { CitedItem, DocketCitation } from '../../filing/docket-citations/model';
import type { BlockFacts } from '../../filing/facts';
import { readFrontMatter } from '../../filing/front-matter';
import { inKeptRow } from '../../filing/kept-table';
import { blockAt } from '../../filing/read-filing';
import type { RecordCitation } from '../../filing/record-citations';
import { whereaboutsOf } from '../../filing/whereabouts';
import { overlaps, type Range, shift } from '../../text/range';
import { type Cited, citedIn } from '../cited';
import { isOtherDocket, ownNumbers } from '../own-case';
import type { PacketPaper } from '../packet';
import { entryTitle } from './entry-title';
import type { TableSource } from './model';
import type { CitingPlace } from './places';

/** One citation of an entry or a paper. */
export interface CitedRecord {
  /** The same for all that cite one entry, attachment or paper. */
  readonly key: string;
  /** `Docket No. 596-1`, `Reyes Decl.`, as the filing calls it. */
  readonly label: string;
  /** By entry number; papers come after every entry. */
  readonly order: number;
  readonly description: string;
  /** Of the citation, in the filing. */
  readonly range: Range;
  readonly place: CitingPlace;
}

/** A run of more entries than this is listed as one: `Docket Nos. 1–300`. */
const longestRun = 12;
const behindEntries = 1e9;

/**
 * Every citation of the record in a filing: of its own docket, of papers by name, and each `Id.`
 * that refers to one of these. Citations of other cases' dockets are none.
 */
export function citedRecords(source: TableSource): CitedRecord[] {
  const docket = docketCited(source);
  const papers = papersCited(source);
  const direct = [...docket, ...papers];
  const ids = citedIn(source.filing, source.case).filter(({ kind }) => kind === 'id');
  const referring = ids.flatMap((id) => idCited(id, direct, source));
  return [...direct, ...referring]
    .filter(({ range }) => !inKeptRow(source.filing, range.start))
    .sort((a, b) => a.range.start - b.range.start);
}

type Unplaced = Omit<CitedRecord, 'range' | 'place'>;

function docketCited({ filing, case: context }: TableSource): CitedRecord[] {
  const own = ownNumbers(context, filing.outline.caseNumber);
  const found: CitedRecord[] = [];
  let marker = context?.caseFile?.cite;
  for (const [i, block] of filing.blocks.entries()) {
    if (!block.facts.hasDigits) continue;
    const start = filing.starts[i] ?? 0;
    const all = block.facts.docketCitations;
    for (const [at, citation] of all.entries()) {
      if (isOtherDocket(citation, own, all[at - 1])) continue;
      marker ??= markerOf(citation, block.clean);
      for (const item of citation.items) {
        const pincite = pinciteIn(
          block.clean,
          item.numberRange.end,
          item.shortName?.range.start ?? item.range.end,
        );
        const where = whereaboutsOf(filing)[i];
        if (!where) continue;
        for (const one of itemCited(item, marker, context?.docket)) {
          found.push({ ...one, range: shift(citation.range, start), place: { where, pincite } });
        }
      }
    }
  }
  return found;
}

/** The marker of one number: `Docket Nos.` as `Docket No.`. */
function markerOf({ marker }: DocketCitation, text: string): string {
  return text
    .slice(marker.range.start, marker.range.end)
    .replace(/\s+/g, ' ')
    .replace(/\bNos\b/i, 'No')
    .replace('##', '#')
    .replace(/\b(D(?:kt|oc))s\b/i, '$1')
    .replace(/\bEntries\b/i, 'Entry');
}

function itemCited(
  { number: written }: CitedItem,
  marker: string,
  docket: DocketIndex | undefined,
): Unplaced[] {
  const number = readingOf(written, docket);
  if (number.kind === 'range' && Math.abs(number.to - number.from) >= longestRun) {
    const run = `${number.from}–${number.to}`;
    const label = `${marker.replace(/\bNo\b/, 'Nos')} ${run}`;
    return [{ key: `docket ${run}`, label, order: number.from, description: '' }];
  }
  return resolveNumber(number, docket).map((cited) => {
    const { number: entry, attachment } = cited;
    const text = attachment === undefined ? `${entry}` : `${entry}-${attachment}`;
    return {
      key: `docket ${text}`,
      label: `${marker} ${text}`,
      order: entry + (attachment ?? -1) / 1000,
      description: entryTitle(cited),
    };
  });
}

function papersCited({ filing, packet }: TableSource): CitedRecord[] {
  const names = new Map<string, string>();
  return filing.blocks.flatMap(({ clean, facts }, i) => {
    const where = whereaboutsOf(filing)[i];
    if (!where) return [];
    return facts.recordCitations.map((citation): CitedRecord => {
      const paper = onlyPaper(citation, packet);
      const key = paper?.path ?? citation.name.toLowerCase();
      const label = names.get(key) ?? citation.name;
      names.set(key, label);
      const pincite = pinciteIn(clean, citation.nameRange.end, endOf(citation, facts));
      return {
        ...{ key, label, order: behindEntries, description: paper ? paperTitle(paper) : '' },
        range: shift(citation.range, filing.starts[i] ?? 0),
        place: { where, pincite },
      };
    });
  });
}

/** Where a citation ends, all exhibits of a list `Exs. A-C` taken in. */
function endOf({ range, exhibit }: RecordCitation, { exhibits }: BlockFacts): number {
  const start = exhibit?.range.start;
  const list = exhibits.find(({ labels }) => labels.some((one) => one.range.start === start));
  return Math.max(range.end, list?.range.end ?? 0);
}

function paperTitle({ filing, declarant, kind }: PacketPaper): string {
  const first = filing.blocks[0];
  const title = first?.kind === 'front-matter' ? readFrontMatter(first.raw).title?.text : undefined;
  if (title) return title;
  return declarant && kind === 'declaration' ? `Declaration of ${properName(declarant)}` : '';
}

/** `MARTA REYES`, as captions have it, as `Marta Reyes`. */
function properName(name: string): string {
  return name.replace(
    /\p{Lu}[\p{Lu}’'-]+/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

function onlyPaper(citation: RecordCitation, packet: TableSource['packet']) {
  const [only, second] = packet?.named(citation) ?? [];
  return second ? undefined : only;
}

/** An `Id.` as one more citation of all that the citation before it cites. */
function idCited(
  id: Cited,
  direct: readonly CitedRecord[],
  { filing }: TableSource,
): CitedRecord[] {
  const { refersTo, range } = id;
  const where = whereaboutsOf(filing)[blockAt(filing, range.start)];
  if (!refersTo || !where) return [];
  const pincite = filing.text.slice(range.start, range.end).replace(/^i(?:bi)?d\.,?\s*/i, '');
  const place = { where, pincite: pincite.replace(/\s+/g, ' ') };
  return direct
    .filter((one) => overlaps(one.range, refersTo.range))
    .map((one) => ({ ...one, range, place }));
}

function pinciteIn(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;]+|[\s,;(]+$/g, '');
}
