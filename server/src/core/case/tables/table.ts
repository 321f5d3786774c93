import type { TableKind } from '../../filing/table-markers';
import { exhibitList } from './exhibit-list';
import type { TableMaker } from './model';
import { recordCitations } from './record-citations';

/** Every table that is kept current in filings. A new one is a file here, its line, and its marker word. */
export const tableMakers: Readonly<Record<TableKind, TableMaker>> = {
  exhibits: exhibitList,
  record: recordCitations,
};
