import type { Finding } from '../../checks/define';
import { courtById } from '../../court/courts';
import { longDate } from '../../docket/calendar-day';
import { overlaps, type Range } from '../../text/range';
import type { Snapshot } from '../snapshot';
import { citationRows } from './citation-rows';
import { dateRows, referenceRows } from './inner-rows';
import {
  type FilingReport,
  folded,
  type ReportFact,
  type ReportRow,
  type RowKind,
  rowStatuses,
} from './model';
import { quotationRows } from './quotation-rows';

/** The kind of thing that a family of findings speaks of. */
const families: Readonly<Record<string, RowKind>> = {
  docket: 'citation',
  quote: 'quotation',
  date: 'date',
  xref: 'cross-reference',
  term: 'term',
  caption: 'caption',
  record: 'record',
};

/**
 * Everything in a filing that can be verified, with what came of it: what needs a person first,
 * then in text order.
 *
 * @param findings those of the same filing, as the engine gives them
 */
export function filingReport(snapshot: Snapshot, findings: readonly Finding[]): FilingReport {
  const rows = [
    ...citationRows(snapshot),
    ...quotationRows(snapshot),
    ...referenceRows(snapshot),
    ...dateRows(snapshot),
  ];
  const byRow = new Map<ReportRow, Finding[]>();
  const judged: ReportRow[] = [];
  for (const finding of findings) {
    const row = rowOf(finding, rows);
    if (row) byRow.set(row, [...(byRow.get(row) ?? []), finding]);
    else judged.push(withFindings(ownRow(finding, snapshot.filing.text), [finding]));
  }
  for (const row of rows) judged.push(withFindings(row, byRow.get(row) ?? []));
  judged.sort(
    (a, b) =>
      rowStatuses.indexOf(a.status) - rowStatuses.indexOf(b.status) ||
      a.range.start - b.range.start,
  );
  const counts = { wrong: 0, look: 0, unchecked: 0, right: 0 };
  for (const { status } of judged) counts[status]++;
  return { facts: factsOf(snapshot), rows: judged, counts };
}

/** The shortest row that shares words with a finding, of the kind it speaks of where there is one. */
function rowOf({ code, range }: Finding, rows: readonly ReportRow[]): ReportRow | undefined {
  const here = rows.filter((row) => overlaps(range, row.range));
  const kind = kindOf(code);
  const alike = here.filter((row) => row.kind === kind);
  const [first, ...more] = alike.length > 0 ? alike : here;
  if (!first) return undefined;
  return more.reduce((best, row) => (length(row.range) < length(best.range) ? row : best), first);
}

function length({ start, end }: Range): number {
  return end - start;
}

function kindOf(code: string): RowKind {
  return families[code.slice(0, code.indexOf('/'))] ?? 'other';
}

function ownRow({ range, code }: Finding, text: string): ReportRow {
  const words = folded(text.slice(range.start, range.end));
  return { kind: kindOf(code), status: 'right', range, text: words, found: '', notes: [] };
}

function withFindings(row: ReportRow, findings: readonly Finding[]): ReportRow {
  if (findings.length === 0) return row;
  const grave = findings.some(({ severity }) => severity === 'warning' || severity === 'error');
  const notes = [...new Set([...findings.map(({ message }) => message), ...row.notes])];
  const codes = [...new Set(findings.map(({ code }) => code))];
  return { ...row, status: grave ? 'wrong' : 'look', notes, codes };
}

function factsOf({ case: context }: Snapshot): readonly ReportFact[] {
  if (!context) return [{ name: 'Case', value: 'No case.yaml governs this filing.' }];
  const { caseFile, docket } = context;
  const number = caseFile?.number ?? docket?.case.number;
  const court = courtById(caseFile?.court ?? docket?.case.court ?? '')?.short;
  const title = docket?.case.name;
  const named = [title, number && `No. ${number}`, court && `(${court})`].filter(Boolean).join(' ');
  const asOf = docket?.asOf === undefined ? '' : `, as of ${longDate(docket.asOf)}`;
  const count = docket?.entries.length;
  const sheet = docket
    ? `${count === 1 ? 'one entry' : `${count} entries`}, the last is ${docket.last}${asOf}`
    : 'There is none to look in.';
  return [
    ...(named === '' ? [] : [{ name: 'Case', value: named }]),
    { name: 'Docket', value: sheet },
  ];
}
