import type { CaseContext } from '../case/load-case';
import type { OwnNumbers } from '../case/own-case';
import type { Packet } from '../case/packet';
import type { DocketIndex } from '../docket/docket-index';
import type { DocketCitation } from '../filing/docket-citations/model';
import type { Block, Filing } from '../filing/model';
import type { Cancel } from '../ports';
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
  readonly docket?: DocketIndex;
  /** The filing's own date, `YYYY-MM-DD`. */
  readonly dated?: string;
}

/** What a filing check may see. Offsets count from the filing's first unit. */
export interface FilingContext {
  readonly filing: Filing;
  readonly own: OwnNumbers;
  readonly case?: CaseContext;
  /** The filings of the case folder, this one among them; undefined where the host has none. */
  readonly packet?: Packet;
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
  /** Other filings of the case folder, by path in it, where the examples need a packet. */
  readonly packet?: Readonly<Record<string, string>>;
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
