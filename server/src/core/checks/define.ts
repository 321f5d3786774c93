import type { HeldClaim } from '../case/calls/of-block';
import type { Comparison } from '../case/claims/compare';
import type { Claim } from '../case/claims/model';
import type { CaseContext } from '../case/load-case';
import type { OwnNumbers } from '../case/own-case';
import type { Packet } from '../case/packet';
import type { DocketIndex } from '../docket/docket-index';
import type { DocketCitation } from '../filing/docket-citations/model';
import type { Block, Filing } from '../filing/model';
import type { Cancel } from '../ports';
import type { CheckedQuote } from '../record/quotes-of-block';
import type { TextEdit } from '../text/edit';
import type { Range } from '../text/range';
import type { DateMention } from '../time/model';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One thing a check reports, with its place in the filing (UTF-16, end exclusive). */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly range: Range;
  /** One or two sentences in a lawyer's words. */
  readonly message: string;
  readonly fixes?: readonly Fix[];
}

/** A mending of one finding: all edits at once, not overlapping. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one right answer, safe for `source.fixAll`. */
  readonly certain?: boolean;
}

/** What a check yields: a finding without its code, and with its usual severity unless it says so. */
export interface Report {
  readonly range: Range;
  readonly message: string;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** What a paragraph check may see. Offsets count from the block's first unit. */
export interface ParagraphContext {
  readonly block: Block;
  /** The block's words, furniture blanked out. */
  readonly text: string;
  /** This case's docket citations in the block: those of other cases' dockets left out. */
  readonly docketCitations: readonly DocketCitation[];
  readonly dates: readonly DateMention[];
  /** What the sentences say of the entries they cite; read when first asked for. */
  readonly claims: readonly Claim[];
  /** The claims held against the docket, entry by entry. */
  readonly comparisons: readonly Comparison[];
  /** Quotations that a docket citation follows, looked up in the local record; none without one. */
  readonly quotes: readonly CheckedQuote[];
  readonly docket?: DocketIndex;
  /** What the block says of telephone calls, held against the case's call log; none without one. */
  readonly callClaims: readonly HeldClaim[];
  /** The filing's own date, `YYYY-MM-DD`. */
  readonly dated?: string;
}

/** What a filing check may see. Offsets count from the filing's first unit. */
export interface FilingContext {
  readonly filing: Filing;
  readonly own: OwnNumbers;
  readonly case?: CaseContext;
  /** The filings that it is filed with, where there is a case folder. */
  readonly packet?: Packet | undefined;
  readonly cancel: Cancel;
  /**
   * What `compute` gives for a block, kept as long as the block and `key` stay the same. `key`
   * names the check and everything outside the block that the value depends on.
   */
  memo<T>(key: string, block: Block, compute: () => T): T;
}

interface CheckFacts {
  /** `docket/number-agreement`: also its file, its page and its test. */
  readonly code: string;
  readonly severity: Severity;
  /** One line: what it catches. */
  readonly summary: string;
  /** Why it matters, in a lawyer's words. */
  readonly why: string;
  /** Run as tests and printed in the docs; `«…»` marks what is found. */
  readonly examples: CheckExamples;
}

export interface CheckExamples {
  readonly found: readonly string[];
  readonly silent: readonly string[];
  /** `docket.yaml` entries in one line each, where the examples need a docket. */
  readonly docket?: string;
  /** `case.yaml`, where the examples need more of the case than its number. */
  readonly caseFile?: string;
  /** Another filing of the case folder, where the examples cite one. */
  readonly other?: string;
  /** A file of the local record, where the examples need one; pages are parted by form feeds. */
  readonly record?: { readonly name: string; readonly text: string };
  /** A call log, where the examples need one. */
  readonly calls?: string;
}

/** Runs on one block, again only where the text changed. */
export interface ParagraphCheck extends CheckFacts {
  readonly scope: 'paragraph';
  run(context: ParagraphContext): Iterable<Report>;
}

/** Runs on the whole filing, cheap over facts that are there already. */
export interface FilingCheck extends CheckFacts {
  readonly scope: 'filing';
  run(context: FilingContext): Iterable<Report>;
}

export type Check = ParagraphCheck | FilingCheck;

/** Gives the check back; there to type its `run` by its scope. */
export function defineCheck<C extends Check>(check: C & Check): C {
  return check;
}

/** A fix with one edit. */
export function replace(title: string, range: Range, text: string, certain = false): Fix {
  return { title, edits: [{ range, text }], ...(certain ? { certain: true } : {}) };
}
