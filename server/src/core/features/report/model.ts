import type { Range } from '../../text/range';

/** What a person has to do about a row, the most pressing first. */
export const rowStatuses = ['wrong', 'look', 'unchecked', 'right'] as const;
export type RowStatus = (typeof rowStatuses)[number];

export type RowKind =
  | 'citation'
  | 'quotation'
  | 'date'
  | 'cross-reference'
  | 'term'
  | 'caption'
  | 'record'
  | 'other';

/** One thing of a filing that can be held against the docket, the record, or the filing itself. */
export interface ReportRow {
  readonly kind: RowKind;
  readonly status: RowStatus;
  /** In the filing. */
  readonly range: Range;
  /** The words of the filing. */
  readonly text: string;
  /** What they come to: the entry, the page, the day; empty where the notes say it all. */
  readonly found: string;
  /** What agrees with the docket, what does not, and why something could not be checked. */
  readonly notes: readonly string[];
  /** Codes of the findings among the notes. */
  readonly codes?: readonly string[];
}

/** A fact about the case that stands at the head of a report: `Docket`, `as of April 20, 2016`. */
export interface ReportFact {
  readonly name: string;
  readonly value: string;
}

export interface FilingReport {
  readonly facts: readonly ReportFact[];
  readonly rows: readonly ReportRow[];
  readonly counts: Readonly<Record<RowStatus, number>>;
}

/** Words of a filing in one line, cut after a word where they run longer than `most`. */
export function folded(text: string, most = 300): string {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length > most ? `${one.slice(0, most).replace(/\s+\S*$/, '')} …` : one;
}
