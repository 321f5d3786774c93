import type { Range } from '../text/range';
import type { BlockList } from './block-list';
import type { BlockFacts } from './facts';

/**
 * A filing as read: blocks in text order that cover the whole text, each with its own facts.
 * Immutable; an edit makes a new one that shares every block the edit did not touch.
 */
export interface Filing {
  /** Put together when first asked for after an edit: work after each keystroke does without. */
  readonly text: string;
  /** The same blocks in chunks that edits share: for work after each keystroke. */
  readonly list: BlockList;
  readonly blocks: readonly Block[];
  /** Offset of each block's first unit in `text`; same length as `blocks`. */
  readonly starts: readonly number[];
  /** `draft`: typed by a person; `extracted`: text of a printed or scanned document. */
  readonly origin: 'draft' | 'extracted';
  /** Where the parts that stand for the whole filing are. */
  readonly outline: FilingOutline;
}

export type BlockKind =
  | 'front-matter'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'footnote'
  | 'table'
  /** A table that is written for the filer, markers and all: its cells are nobody's references. */
  | 'kept-table'
  | 'code'
  | 'comment'
  | 'blank';

/** One block. All offsets inside it count from its own first unit. */
export interface Block {
  readonly kind: BlockKind;
  /** The block's text as it stands in the filing, trailing white space included. */
  readonly raw: string;
  /** `raw` with page furniture, comments and code blanked out; same length. */
  readonly clean: string;
  readonly heading?: Heading;
  /** Codes that an ignore comment in this block silences for the next block; `['*']` for all. */
  readonly ignores?: readonly string[];
  /** Read when first asked for, then kept. */
  readonly facts: BlockFacts;
}

export interface Heading {
  /** Outline depth: 1 for `I.`, 2 for `A.`, …; from `#` marks or the label's form. */
  readonly level: number;
  readonly label?: HeadingLabel;
  /** The heading's words, label and marks left out. */
  readonly title: string;
  readonly range: Range;
}

export interface HeadingLabel {
  readonly text: string;
  readonly style: LabelStyle;
  readonly value: number;
  readonly range: Range;
}

export type LabelStyle = 'upper-roman' | 'upper-letter' | 'arabic' | 'lower-letter' | 'lower-roman';

/** What a filing says of itself, read from its first and last blocks. */
export interface FilingOutline {
  /** Blocks before this index belong to front matter and caption. */
  readonly bodyStart: number;
  /** The filing's own date: `Dated: April 20, 2016`, or `dated` in the front matter. */
  readonly dated?: { readonly iso: string; readonly range: Range };
  /** The case number in the caption, as written. */
  readonly caseNumber?: string;
}
