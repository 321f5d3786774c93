import type { Filing } from '../../filing/model';
import type { TableKind } from '../../filing/table-markers';
import type { CaseContext } from '../load-case';
import type { Packet } from '../packet';

/** What a table is made of: a filing, in its case and packet if it has them. */
export interface TableSource {
  readonly filing: Filing;
  readonly case?: CaseContext | undefined;
  readonly packet?: Packet | undefined;
}

/** One kind of table that is kept current. */
export interface TableMaker {
  readonly kind: TableKind;
  /** `exhibit list`: as a sentence speaks of it. */
  readonly name: string;
  /** The columns. The second is the writer's: words that stand there already are kept. */
  readonly header: readonly [string, string, ...string[]];
  /** The rows in order, a cell for each column. */
  rows(source: TableSource): readonly (readonly string[])[];
  /** What a row is of, the same for a row that was written before and for the one made now. */
  keyOf(cells: readonly string[], source: TableSource): string;
  /** What a row is called where a change is told: `Exhibit C`. */
  called(cells: readonly string[]): string;
  /** Said where there is nothing to list. */
  readonly nothing: string;
}
