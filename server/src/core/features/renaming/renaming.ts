import type { CaseContext } from '../../case/load-case';
import type { TextEdit } from '../../text/edit';
import type { Mention } from '../mentions/mention';
import type { Snapshot } from '../snapshot';

/** The edits of one file. */
export interface FileEdits {
  readonly path: string;
  readonly edits: readonly TextEdit[];
}

/** A sentence that says why not. */
export interface Refusal {
  readonly why: string;
}

/** What a new name is given to, and in which filings. */
export interface NameChange {
  readonly mention: Mention;
  /** The filing in which it was asked for. */
  readonly snapshot: Snapshot;
  readonly filings: readonly Snapshot[];
  /** The new name, white space around it cut. */
  readonly text: string;
}

/** The edits of filings and of the case file, to be held to it that nothing else changes. */
export interface Renamed {
  readonly files: readonly FileEdits[];
  /** The key of the thing under its new name. */
  readonly key: string;
  /** The case as it is then, where its file changes too. */
  readonly case?: CaseContext;
}

/** Gives things of one kind another name. */
export type Renamer = (change: NameChange) => Renamed | Refusal;

/** What takes a new name in a filing: every mention but those that are quoted. */
export function editsIn(
  mentions: Iterable<Mention>,
  key: string,
  text: string,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const mention of mentions) {
    if (mention.key === key && !mention.kept) edits.push({ range: mention.labelRange, text });
  }
  return edits;
}
