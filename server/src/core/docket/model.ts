import type { Problem } from '../text/problem';
import type { Range } from '../text/range';

/** A calendar day as `YYYY-MM-DD`, always a real day. */
export type IsoDate = string;

/** What a docket source says: the case it belongs to, and its entries in source order. */
export interface Docket {
  readonly source: DocketSource;
  readonly case: DocketCase;
  readonly entries: readonly DocketEntry[];
}

export interface DocketSource {
  /** Which reader made it: `yaml`, `pacer-html`, `courtlistener-json`, … */
  readonly kind: string;
  /** Absolute path with `/`. */
  readonly file: string;
  /** The day this snapshot shows the docket of. */
  readonly asOf?: IsoDate;
}

/** What a docket sheet says of its case. Everything may be missing. */
export interface DocketCase {
  /** Case name as the court prints it, `Loop AI Labs Inc v. Gatti et al`. */
  readonly name?: string;
  /** PACER court id, `cand`. */
  readonly court?: string;
  /** `Oakland`, where the sheet names a division that captions have. */
  readonly division?: string;
  /** Case number as printed, `4:15-cv-00798-HSG`. */
  readonly number?: string;
  readonly judge?: string;
  readonly magistrate?: string;
  readonly filed?: IsoDate;
  readonly terminated?: IsoDate;
  readonly cause?: string;
  readonly natureOfSuit?: string;
  readonly juryDemand?: string;
  readonly demand?: string;
  readonly jurisdiction?: string;
  readonly parties?: readonly DocketParty[];
}

export interface DocketParty {
  readonly name: string;
  /** `Plaintiff`, `Defendant`, `ThirdParty Plaintiff`, … as the sheet prints it. */
  readonly role?: string;
  readonly terminated?: IsoDate;
  readonly counsel: readonly DocketCounsel[];
}

export interface DocketCounsel {
  readonly name: string;
  /** Firm, address, telephone, e-mail: the lines under the name. */
  readonly contact: readonly string[];
  /** `LEAD ATTORNEY`, `ATTORNEY TO BE NOTICED`, `PRO SE`. */
  readonly roles: readonly string[];
}

/**
 * One row of a docket. Where a reader understands the text only when it is asked, what the text says
 * is no property of the object's own: change an entry with `entryWith`, not by spreading it.
 */
export interface DocketEntry {
  /** The court's number; null for an entry without one (minute entries, notes). */
  readonly number: number | null;
  readonly filed?: IsoDate | undefined;
  /**
   * The source does not say the day filed; `filed` is then the day entered (a feed's time stamp, a
   * report sorted by date entered) and may be days late.
   */
  readonly filedUncertain?: boolean | undefined;
  readonly entered?: IsoDate | undefined;
  /** The docket text, tags removed, white space folded. */
  readonly text: string;
  readonly filer?: string | undefined;
  readonly pages?: number | undefined;
  readonly attachments: readonly DocketAttachment[];
  /** True where the source is known to list every attachment (a table, or a hand-written list). */
  readonly attachmentsComplete?: boolean | undefined;
  readonly sealed?: boolean | undefined;
  /** A text-only entry: no document behind it, so no pages. */
  readonly textOnly?: boolean | undefined;
  /** `pacer_doc_id`, its fourth digit normalised to 0. */
  readonly documentId?: string | undefined;
  /** Numbers of the entries this one is about (`re 542 MOTION`). */
  readonly re?: readonly number[] | undefined;
  /** A link to the document as the source gives it; untrusted. */
  readonly url?: string | undefined;
  /**
   * The entry's own case, where one file speaks of several (a court's RSS feed, a notice that
   * covers two cases); not set where the file is all of one case.
   */
  readonly caseNumber?: string | undefined;
  /** Where the entry stands in its source file. */
  readonly range: Range;
  /** Absolute path of that file. */
  readonly file: string;
}

export interface DocketAttachment {
  readonly number: number;
  readonly text: string;
  readonly pages?: number;
  readonly documentId?: string;
  readonly range?: Range;
}

/** What a reader makes of one file: a docket where there is one, and what was wrong. */
export interface DocketReading {
  readonly docket?: Docket;
  readonly problems: readonly Problem[];
}
