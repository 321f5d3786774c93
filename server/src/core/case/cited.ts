import type { DocketIndex } from '../docket/docket-index';
import { type CitedEntry, readingOf, resolveNumber } from '../docket/resolve';
import type { CitedNumber, DocketCitation } from '../filing/docket-citations/model';
import type { Filing } from '../filing/model';
import type { OtherCitation } from '../filing/other-citations';
import { type Range, shift } from '../text/range';
import type { CaseContext } from './load-case';
import { isOtherDocket, ownNumbers } from './own-case';
import { relatedCaseOf } from './related-case';

/** A docket citation of a filing, or an `Id.`, with what it comes to. Offsets are the filing's. */
export interface Cited {
  readonly kind: 'docket' | 'other-case' | 'id';
  readonly range: Range;
  /** What is cited, runs expanded, in text order; an `Id.` has what it refers to. */
  readonly entries: readonly CitedEntry[];
  /** The name that the case file gives the other case, where it does. */
  readonly related?: string;
  /** What an `Id.` refers to, where there is a citation before it. */
  readonly refersTo?: { readonly kind: Antecedent['kind']; readonly range: Range };
}

type Antecedent = Pick<Cited, 'range' | 'entries'> & {
  readonly kind: 'docket' | 'other-case' | 'case' | 'statute' | 'record';
};

/**
 * Lists the docket citations of a filing and its `Id.`s, in text order, resolved against the
 * docket of `context`, or of its related case that is named, where there is one. An `Id.` refers to
 * the citation before it, of whatever
 * kind; in a footnote only to one of the same footnote, and in the text never to one of a footnote
 * or of the caption (`Re: Dkt. No. 542`).
 */
export function citedIn(filing: Filing, context: CaseContext | undefined): readonly Cited[] {
  const before = readings.get(filing);
  if (before && before.context === context) return before.cited;
  const cited = read(filing, context);
  readings.set(filing, { context, cited });
  return cited;
}

interface Known {
  readonly context: CaseContext | undefined;
  readonly cited: readonly Cited[];
}

/** Kept with the filing: several checks, tables and reports ask for it. */
const readings = new WeakMap<Filing, Known>();

function read(filing: Filing, context: CaseContext | undefined): Cited[] {
  const own = ownNumbers(context, filing.outline.caseNumber);
  const docket = context?.docket;
  const cited: Cited[] = [];
  let inText: Antecedent | undefined;
  const budget = { entries: mostInRuns };
  filing.blocks.forEach((block, i) => {
    if (!block.facts.hasDigits && !/\bid\.|\bibid\./i.test(block.clean)) return;
    const start = filing.starts[i] ?? 0;
    const isNote = block.kind === 'footnote';
    let last = isNote ? undefined : inText;
    let previous: DocketCitation | undefined;
    const { docketCitations, otherCitations } = block.facts;
    for (const one of inTextOrder(docketCitations, otherCitations)) {
      const range = shift(one.range, start);
      if ('marker' in one) {
        const kind = isOtherDocket(one, own, previous) ? 'other-case' : 'docket';
        const related = kind === 'docket' ? undefined : relatedCaseOf(one, context, previous);
        const known = kind === 'docket' ? docket : related?.docket;
        const entries = one.items.flatMap(({ number }) => expand(number, known, budget));
        previous = one;
        cited.push({ kind, range, entries, ...(related ? { related: related.name } : {}) });
        last = { kind, range, entries };
      } else if (one.kind === 'id') {
        cited.push(idOf(range, last));
      } else {
        last = { kind: one.kind, range, entries: [] };
      }
    }
    if (!isNote && i >= filing.outline.bodyStart) inText = last;
  });
  return cited;
}

function idOf(range: Range, last: Antecedent | undefined): Cited {
  if (!last) return { kind: 'id', range, entries: [] };
  const refersTo = { kind: last.kind, range: last.range };
  return { kind: 'id', range, entries: last.entries, refersTo };
}

/** Both lists in one; what lies in a docket citation, or leads straight into one, is left out. */
function inTextOrder(
  docketCitations: readonly DocketCitation[],
  otherCitations: readonly OtherCitation[],
): (DocketCitation | OtherCitation)[] {
  const merged: (DocketCitation | OtherCitation)[] = [];
  let at = 0;
  for (const citation of docketCitations) {
    for (; at < otherCitations.length; at++) {
      const other = otherCitations[at] as OtherCitation;
      if (other.range.start >= citation.range.end) break;
      if (other.range.end > citation.range.start) continue;
      // `Id., Dkt. 12`: the two are one.
      const leads = citation.range.start - other.range.end <= 12;
      if (other.kind === 'id' && citation.followsId && leads) continue;
      merged.push(other);
    }
    merged.push(citation);
  }
  return merged.concat(otherCitations.slice(at));
}

/** Runs of a filing are written out to this many entries in all; of any further, the ends are listed. */
const mostInRuns = 100_000;

/** As `resolveNumber`, with long runs in full: the list is for a program to read. */
function expand(
  cited: CitedNumber,
  docket: DocketIndex | undefined,
  budget: { entries: number },
): CitedEntry[] {
  const number = readingOf(cited, docket);
  if (number.kind !== 'range') return resolveNumber(number, docket);
  const low = Math.min(number.from, number.to);
  const high = Math.max(number.from, number.to);
  const length = high - low + 1;
  const ends = length > budget.entries;
  if (!ends) budget.entries -= length;
  const entries = ends ? [low, high] : Array.from({ length }, (_, i) => low + i);
  return entries.flatMap((entry) => resolveNumber({ kind: 'entry', entry }, docket));
}
