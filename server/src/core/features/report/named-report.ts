import type { LineIndex } from '../../text/line-index';
import type { FilingReport, ReportRow, RowKind, RowStatus } from './model';

/** A report of one filing with its name and lines, ready to be written. */
export interface NamedReport {
  readonly name: string;
  readonly report: FilingReport;
  /** Of the text that the report is of. */
  readonly lines: Pick<LineIndex, 'positionAt'>;
}

/** The groups of a report, in order, with their headings. */
export const groupTitles: Readonly<Record<RowStatus, string>> = {
  wrong: 'To mend',
  look: 'To look at',
  unchecked: 'Not checked',
  right: 'In order',
};

export const kindTitles: Readonly<Record<RowKind, string>> = {
  citation: 'Citation',
  quotation: 'Quotation',
  date: 'Date',
  'cross-reference': 'Reference',
  term: 'Name or term',
  caption: 'Caption',
  record: 'Record',
  other: 'Filing',
};

/** The rows of a report by what is to be done; a group without rows is left out. */
export function groupsOf({ rows }: FilingReport): [RowStatus, readonly ReportRow[]][] {
  return (Object.keys(groupTitles) as RowStatus[]).flatMap(
    (status): [RowStatus, readonly ReportRow[]][] => {
      const here = rows.filter((row) => row.status === status);
      return here.length > 0 ? [[status, here]] : [];
    },
  );
}

/** The line on which a row's words begin, counted from 1. */
export function lineOf({ range }: ReportRow, { lines }: NamedReport): number {
  return lines.positionAt(range.start).line + 1;
}
