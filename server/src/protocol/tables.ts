import type { DocumentParams } from './requests';

export interface TablesParams extends DocumentParams {
  /** A table to put in; without it, those that are there are brought up to date. */
  readonly insert?: 'exhibits' | 'record';
}

export interface TablesResult {
  /** The new table with its marks; not set where one of its kind is there already. */
  readonly table?: string;
  /** LSP's edits of the tables that are there. */
  readonly edits: readonly {
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
    readonly newText: string;
  }[];
  /** How many tables of the kinds asked for stand in the filing. */
  readonly there: number;
}

/** Request: `TablesParams` to `TablesResult | null` (null: the document is none of ours). */
export const tables = 'pincite/tables';
