import type { DocumentParams } from './requests';

export interface RecordSearchParams extends DocumentParams {
  /** As typed: words in any order, `“words just so”`, `542: words`. */
  readonly typed: string;
  /** Looks the record folder through for copies that came or were changed; at the first question. */
  readonly again?: boolean;
}

export type RecordSearchResult =
  /** No case governs the document, its record folder holds no copy, or the document is none of ours. */
  | { readonly kind: 'no-case' | 'no-copies' | 'no-draft'; readonly folder?: string }
  | {
      readonly kind: 'searched';
      /** At most 60, the best first. */
      readonly hits: readonly RecordHitItem[];
      /** `more`: there are more than were counted. */
      readonly total: number;
      readonly more: boolean;
      /** Too little was typed to look for. */
      readonly tooShort: boolean;
      /** Copies, those read so far, and their pages. */
      readonly copies: number;
      readonly read: number;
      readonly pages: number;
      /** Names of copies that have no text: scans. */
      readonly scans: readonly string[];
      /** Names of copies that could not be read. */
      readonly unread: readonly string[];
      /** Copies are still being read: `recordRead` tells when there are more. */
      readonly reading: boolean;
    };

export interface RecordHitItem {
  /** `Docket No. 589 at 2`. */
  readonly citation: string;
  /** What the docket calls the paper, else the file’s name. */
  readonly paper: string;
  /** The passage from shortly before the words on. */
  readonly passage: string;
  /** Quotation and citation, as they go into the draft. */
  readonly text: string;
  /** The copy’s URI, with its page where it is a PDF. */
  readonly uri: string;
}

/** Request: `RecordSearchParams` to `RecordSearchResult | null`; null where it failed. */
export const searchRecord = 'pincite/searchRecord';

/** Notification from the server: more copies of a record folder were read. No params. */
export const recordRead = 'pincite/recordRead';
