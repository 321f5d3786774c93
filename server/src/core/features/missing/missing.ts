import type { Finding } from '../../checks/define';
import type { FileEdits } from '../rename';
import type { Snapshot } from '../snapshot';

/** A file to be made, under the first free name: `STEM.filing.md`, `STEM-2.filing.md`. */
export interface NewFiling {
  /** Absolute path with `/`. */
  readonly folder: string;
  readonly stem: string;
  readonly text: string;
}

/** A mending that makes what a finding misses: a file, lines in other filings, or both. */
export interface MissingFix {
  readonly title: string;
  readonly create?: NewFiling;
  readonly edits: readonly FileEdits[];
}

/** Makes what findings of one code miss; none where it is not sure that this mends the finding. */
export interface MissingFixer {
  readonly code: string;
  fixes(snapshot: Snapshot, finding: Finding): readonly MissingFix[];
}
