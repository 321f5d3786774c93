import type { Range } from '../../text/range';

/** Text that points at entries of a docket: `Dkt. Nos. 589, 590`, `ECF No. 596-1 at 3:4-9`. */
export interface DocketCitation {
  /** From the marker to the last number or pincite, brackets around it left out. */
  readonly range: Range;
  readonly marker: Marker;
  /** What is cited, in text order; never empty. */
  readonly items: readonly CitedItem[];
  /** Stands in a `Re:` line (caption or subject line). */
  readonly re: boolean;
  /** The list goes on in words we do not read as numbers: `Nos. 65 and ECF No. 104`. */
  readonly openEnded: boolean;
  /** The text itself says that another case's docket is meant. */
  readonly otherCase?: OtherCase;
  /** Directly after `Id.`: whatever docket the citation before it points at is meant. */
  readonly followsId?: boolean;
}

export interface Marker {
  readonly range: Range;
  readonly family: MarkerFamily;
  /** `No.`, `Nos.`, `Number(s)`: the word that must agree with the list; `#` does not count. */
  readonly number?: { readonly range: Range; readonly plural: boolean };
  /** Plural by any of its words: `Nos.`, `##`, `Docs.`, `Entries`. */
  readonly plural: boolean;
}

/** How this court's people say it. Two citations of one family are in the same form. */
export type MarkerFamily =
  | 'docket'
  | 'dkt'
  | 'ecf'
  | 'de'
  | 'di'
  | 'doc'
  | 'document'
  | 'filing'
  | 'record';

/** One member of the list: an entry, an attachment, or a run of either. */
export interface CitedItem {
  /** The number or run with its pincites. */
  readonly range: Range;
  /** The number or run alone. */
  readonly numberRange: Range;
  readonly number: CitedNumber;
  readonly pincites: readonly Pincite[];
  /** A short name set or repeated behind it: `(“Mot.”)`, `(Reply)`. */
  readonly shortName?: { readonly range: Range; readonly text: string };
}

export type CitedNumber =
  | { readonly kind: 'entry'; readonly entry: number }
  | { readonly kind: 'attachment'; readonly entry: number; readonly attachment: number }
  | {
      readonly kind: 'attachments';
      readonly entry: number;
      readonly from: number;
      readonly to: number;
    }
  /** Inclusive at both ends; `from > to` when the text has them in the wrong order. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  /**
   * `A-B` where the text allows two readings; `preferred` holds unless the docket says otherwise.
   * `to` is the last entry if a range is meant (`589-90` ends at 590).
   */
  | {
      readonly kind: 'either';
      readonly entry: number;
      readonly attachment: number;
      readonly to: number;
      readonly preferred: 'attachment' | 'range';
    };

export interface Pincite {
  readonly range: Range;
  readonly kind: 'page' | 'paragraph' | 'footnote' | 'section' | 'exhibit' | 'page-id' | 'line';
  /** As written, white space folded: `4:5-8`, `¶¶ 4-6`, `Ex. A`. */
  readonly text: string;
  /** First and last number where there is one; pages for `page` and `line`. */
  readonly first?: number;
  readonly last?: number;
}

export interface OtherCase {
  readonly range: Range;
  /** The case number or name as written. */
  readonly text: string;
  readonly kind: 'number' | 'name' | 'court';
}
