import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Fix, Severity } from '../core/checks/define';
import type { Range } from '../core/text/range';
import type { ReadFile } from './filings';
import type { Paint } from './reporters/paint';

/**
 * What one of the commands that list things of filings (`check`, `cites`, `dates`) has of its own;
 * the rest, reading, formats, exit codes, is the same for all of them.
 */
export interface Listing<T> {
  /** The key of a file's list in the JSON. */
  readonly key: 'findings' | 'cites' | 'dates';
  /** How the summary counts them: `finding`, `findings`. */
  readonly nouns: readonly [one: string, several: string];
  /** What a SARIF log says of the rules that its results name. */
  readonly rules: readonly Rule[];
  /** What there is to list of a file, in text order; undefined leaves the file out. */
  itemsOf(file: ReadText): readonly T[] | undefined;
  /** What to say on the error stream of a file that is left out, one sentence each. */
  remarks?(file: ReadText): readonly string[];
  /** The item's object in the JSON. */
  toJson(item: T, document: TextDocument): object;
  toResult(item: T): Result;
  /** What a person reads of a file; one string a line. */
  toLines(file: ListedFile<T>, style: PrettyStyle): Iterable<string>;
}

/** A file of which there is a text. */
export type ReadText = Exclude<ReadFile, { kind: 'unreadable' }>;

export interface ListedFile<T> {
  /** As the output names it. */
  readonly file: string;
  /** Tells lines and characters, both from 0, as LSP counts them. */
  readonly document: TextDocument;
  readonly items: readonly T[];
}

/** An item as SARIF has it. */
export interface Result {
  readonly code: string;
  /** Undefined for what is listed and is no finding. */
  readonly severity?: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fixes?: readonly Fix[];
}

export interface Rule {
  readonly code: string;
  readonly severity?: Severity;
  readonly summary: string;
  readonly why: string;
  /** How to silence it, in Markdown. */
  readonly silence?: string;
}

export interface PrettyStyle {
  readonly paint: Paint;
  /** Columns that a line may fill. */
  readonly columns: number;
}
