import type { Block, Filing } from '../../filing/model';
import type { Range } from '../../text/range';
import type { Snapshot } from '../snapshot';

export type MentionKind =
  | 'section'
  | 'paragraph'
  | 'footnote'
  | 'exhibit'
  | 'display'
  | 'term'
  | 'paper';

/** A word of a filing that names a part of it, or of another filing of the packet. */
export interface Mention {
  readonly kind: MentionKind;
  /** The same for all that name one thing, across the packet. */
  readonly key: string;
  /** What lights up: the whole reference. */
  readonly range: Range;
  /** The label alone: what a renumbering changes. */
  readonly labelRange: Range;
  readonly label: string;
  /** It is the thing itself: the heading’s label, the paragraph’s number, the definition. */
  readonly isTarget: boolean;
  readonly target: Place;
  /** A label in a kept table: it follows a new name, and is no place that cites anything. */
  readonly inTable?: true;
  /** Somebody else’s words, or the caption’s: a new name leaves them as they are. */
  readonly kept?: true;
}

/** A place in a filing of the packet, or in the case file. */
export interface Place {
  readonly path: string;
  readonly range: Range;
  /** The filing; a place in the case file has the words to show of it instead. */
  readonly filing?: Filing;
  readonly words?: string;
}

/** The block that mentions are read from, and all it stands in. */
export interface Scene {
  readonly snapshot: Snapshot;
  readonly filing: Filing;
  readonly path: string;
  readonly block: Block;
  /** Its index among the filing's blocks, and its offset. */
  readonly index: number;
  readonly start: number;
}

/** Reads the mentions of one kind, or of a few that stand together, from a block. */
export interface MentionReader {
  readonly kinds: readonly MentionKind[];
  read(scene: Scene): Iterable<Mention>;
}
