import type { DocumentParams } from './requests';

/** The Docket view asks for the head first, and for entries only as they come into view. */
export interface DocketFilter {
  /** All of these words, in any order. */
  readonly words?: string;
  readonly cited?: boolean;
  /** Part of a filer's name. */
  readonly filer?: string;
}

export interface DocketHeadParams extends DocumentParams {
  readonly filter: DocketFilter;
}

export interface DocketHead {
  /** The case's number, or its folder's name. */
  readonly name: string;
  readonly folder: string;
  /** `2016-04-20`. */
  readonly asOf?: string;
  /** How many entries pass the filter, and how many there are. */
  readonly total: number;
  readonly all: number;
  /** Those who filed, most entries first; at most 200. */
  readonly filers: readonly string[];
  /** What passes in groups of 100, where there are more than that; else empty. */
  readonly groups: readonly DocketGroup[];
}

/** Entries that stand under one parent in a long docket. */
export interface DocketGroup {
  /** The first of them, counted from 0 among those that pass. */
  readonly from: number;
  readonly count: number;
  /** The lowest and the highest number in it; undefined where no entry has one. */
  readonly numbers?: { readonly first: number; readonly last: number };
  /** The earliest and the latest day in it: `2016-04-06`. */
  readonly days?: { readonly first: string; readonly last: string };
}

/** Request: `DocketHeadParams` to `DocketHead | null` (null: no case, or no docket in it). */
export const docketHead = 'pincite/docketHead';

export interface DocketPageParams extends DocketHeadParams {
  /** The first entry wanted, counted from 0 among those that pass; at most 500 at a time. */
  readonly from: number;
  readonly count: number;
}

export interface DocketItem {
  /** The court's number; null for an entry without one. */
  readonly number: number | null;
  readonly kind: string;
  /** `2016-04-06`. */
  readonly date?: string;
  readonly text: string;
  readonly filer?: string;
  readonly sealed?: boolean;
  /** How often the drafts of the case cite it. */
  readonly cited: number;
  /** A citation in the case's form: `Docket No. 596`; none for an entry without a number. */
  readonly citation?: string;
  /** The paper: a PDF of the record folder, or an `https:` address at the court. */
  readonly paper?: string;
  /** Where the entry stands in its source; lines and characters from 0. */
  readonly place?: DocketPlace;
  readonly attachments: readonly DocketAttachmentItem[];
}

export interface DocketAttachmentItem {
  readonly number: number;
  readonly text: string;
  readonly cited: number;
  readonly citation?: string;
  readonly paper?: string;
}

export interface DocketPlace {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** Request: `DocketPageParams` to `DocketItem[]`, in docket order; counts are the last head's. */
export const docketPage = 'pincite/docketPage';
