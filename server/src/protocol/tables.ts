import type { DocumentParams } from './requests';

interface Position {
  readonly line: number;
  readonly character: number;
}

export interface TablesParams extends DocumentParams {
  /** A table to put in, and where the cursor stands; without it, those there are brought to date. */
  readonly insert?: { readonly kind: 'exhibits' | 'record'; readonly position: Position };
}

export interface TablesResult {
  /** LSP's edits, all to be made in one step. */
  readonly edits: readonly {
    readonly range: { readonly start: Position; readonly end: Position };
    readonly newText: string;
  }[];
  /** Where the cursor goes after them. */
  readonly cursor?: Position;
  /** What the user is told; empty where the edits say it all. */
  readonly said: string;
}

/** Request: `TablesParams` to `TablesResult | null` (null: the document is none of ours). */
export const tables = 'pincite/tables';
