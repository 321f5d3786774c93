import type { Comparison, Verdict } from '../../case/claims/compare';
import { kindName } from '../../case/claims/in-words';
import { claimsOfBlock } from '../../case/claims/of-block';
import { isOtherDocket, ownNumbers } from '../../case/own-case';
import type { Finding } from '../../checks/define';
import { longDate } from '../../docket/calendar-day';
import type { CitedEntry } from '../../docket/resolve';
import { quotesIn } from '../../quote/quotes-in';
import { type CheckedQuote, quotesOfBlock } from '../../record/quotes-of-block';
import { overlaps, type Range, shift } from '../../text/range';
import { itemsOf, type Snapshot } from '../snapshot';

/** What a person has to do about a row, the most pressing first. */
export const rowStatuses = ['wrong', 'look', 'unchecked', 'right'] as const;
export type RowStatus = (typeof rowStatuses)[number];

/** One thing of a filing that can be held against the docket, the record, or the filing itself. */
export interface ReportRow {
  readonly kind: 'citation' | 'quotation' | 'date' | 'cross-reference' | 'other';
  readonly status: RowStatus;
  /** In the filing. */
  readonly range: Range;
  /** The words of the filing. */
  readonly text: string;
  /** What they come to: the entry, the page, the day. */
  readonly found: string;
  /** What agrees with the docket, what does not, and why something could not be checked. */
  readonly notes: readonly string[];
}

export interface FilingReport {
  readonly rows: readonly ReportRow[];
  readonly counts: Readonly<Record<RowStatus, number>>;
}

/**
 * Everything in a filing that can be verified, with what came of it: what needs a person first,
 * then in text order.
 *
 * @param findings those of the same filing, as the engine gives them
 */
export function filingReport(snapshot: Snapshot, findings: readonly Finding[]): FilingReport {
  const rows = [...citationRows(snapshot), ...blockRows(snapshot)];
  const byRow = new Map<ReportRow, Finding[]>();
  const judged: ReportRow[] = [];
  for (const finding of findings) {
    const row = closest(rows, finding.range);
    if (row) byRow.set(row, [...(byRow.get(row) ?? []), finding]);
    else judged.push(withFindings(otherRow(finding, snapshot.filing.text), [finding]));
  }
  for (const row of rows) judged.push(withFindings(row, byRow.get(row) ?? []));
  judged.sort(
    (a, b) =>
      rowStatuses.indexOf(a.status) - rowStatuses.indexOf(b.status) ||
      a.range.start - b.range.start,
  );
  const counts = { wrong: 0, look: 0, unchecked: 0, right: 0 };
  for (const { status } of judged) counts[status]++;
  return { rows: judged, counts };
}

/** The shortest row that shares words with a finding. */
function closest(rows: readonly ReportRow[], range: Range): ReportRow | undefined {
  let best: ReportRow | undefined;
  for (const row of rows) {
    if (!overlaps(range, row.range)) continue;
    if (!best || length(row.range) < length(best.range)) best = row;
  }
  return best;
}

function length({ start, end }: Range): number {
  return end - start;
}

function otherRow({ range, code }: Finding, text: string): ReportRow {
  const words = folded(text.slice(range.start, range.end));
  return { kind: 'other', status: 'right', range, text: words, found: code, notes: [] };
}

function withFindings(row: ReportRow, findings: readonly Finding[]): ReportRow {
  if (findings.length === 0) return row;
  const grave = findings.some(({ severity }) => severity === 'warning' || severity === 'error');
  const notes = [...row.notes, ...findings.map(({ message }) => message)];
  return { ...row, status: grave ? 'wrong' : 'look', notes: [...new Set(notes)] };
}

function* citationRows(snapshot: Snapshot): Generator<ReportRow> {
  const { filing } = snapshot;
  for (const placed of itemsOf(snapshot)) {
    const { item, citation, entries, other } = placed;
    const from = placed.range.start - item.range.start + citation.range.start;
    const range =
      citation.items[0] === item ? { start: from, end: placed.range.end } : placed.range;
    const text = folded(filing.text.slice(range.start, range.end));
    if (other) {
      yield {
        kind: 'citation',
        status: 'unchecked',
        range,
        text,
        found: 'Another case’s docket',
        notes: ['Only this case’s docket is at hand.'],
      };
      continue;
    }
    const known = entries.every(({ status }) => status === 'resolved');
    const status = known
      ? 'right'
      : entries.some((one) => one.status === 'unchecked')
        ? 'unchecked'
        : 'look';
    const notes = entries.flatMap((one) => whyNot(one));
    yield {
      kind: 'citation',
      status,
      range,
      text,
      found: entries.slice(0, 6).map(entryWords).join(' · '),
      notes: [...new Set(notes)],
    };
  }
}

function entryWords({ number, attachment, entry, attached }: CitedEntry): string {
  const name = attachment === undefined ? `Entry ${number}` : `Entry ${number}-${attachment}`;
  if (!entry) return name;
  const filed = entry.filed ? `, filed ${longDate(entry.filed)}` : '';
  const words = attached?.text ?? entry.text;
  return `${name}${filed}: ${words.length > 110 ? `${words.slice(0, 110)}…` : words}`;
}

function whyNot({ status, number }: CitedEntry): string[] {
  if (status === 'unchecked') return ['There is no docket to look in.'];
  if (status === 'sealed') return [`Entry ${number} is under seal.`];
  return [];
}

function* blockRows(snapshot: Snapshot): Generator<ReportRow> {
  const { filing, case: context } = snapshot;
  const own = ownNumbers(context, filing.outline.caseNumber);
  for (const [i, block] of filing.blocks.entries()) {
    const start = filing.starts[i] ?? 0;
    const { clean, facts } = block;
    const words = (range: Range) => folded(clean.slice(range.start, range.end));
    for (const { range, own: ours, pointed, foreign } of facts.sectionReferences) {
      yield {
        kind: 'cross-reference',
        status: (ours || pointed) && !foreign ? 'right' : 'unchecked',
        range: shift(range, start),
        text: words(range),
        found: (ours || pointed) && !foreign ? 'A part of this filing' : 'May be another paper’s',
        notes: [],
      };
    }
    if (!facts.hasDigits) continue;
    const all = facts.docketCitations;
    const citations = all.filter((one, at) => !isOtherDocket(one, own, all[at - 1]));
    const { comparisons } = claimsOfBlock(block, citations, context);
    for (const one of comparisons) yield claimRow(one, clean, start);
    if (!context?.record) {
      for (const { range } of quotesIn(clean, citations, facts.otherCitations, all)) {
        const why = 'There is no local copy of the record (folder “record”).';
        yield {
          kind: 'quotation',
          status: 'unchecked',
          range: shift(range, start),
          text: words(range),
          found: 'Not looked up',
          notes: [why],
        };
      }
    }
    for (const quote of quotesOfBlock(block, citations, context))
      yield quoteRow(quote, clean, start);
    for (const mention of facts.dates) {
      const { role } = facts.roleOf(mention);
      const day = mention.start?.toString();
      const end = mention.end ? ` to ${mention.end.toString()}` : '';
      const known = day && !mention.noYear;
      yield {
        kind: 'date',
        status: known ? 'right' : 'unchecked',
        range: shift(mention.range, start),
        text: words(mention.range),
        found: known ? `${day}${end}${role === 'unknown' ? '' : ` (${role})`}` : 'No one day',
        notes: known ? [] : ['No year is written.'],
      };
    }
  }
}

function claimRow(one: Comparison, text: string, start: number): ReportRow {
  const { kind, filer, date, ruling, item, number } = one;
  const facts: string[] = [];
  const say = (verdict: Verdict, words: string) => {
    facts.push(
      `${words}: ${verdict === 'same' ? 'as the docket has it' : verdict === 'differs' ? 'not what the docket has' : 'the docket does not tell'}`,
    );
  };
  const [said] = kind.said;
  if (said) say(kind.verdict, kindName(said));
  if (filer) say(filer.verdict, `by ${folded(text.slice(filer.range.start, filer.range.end))}`);
  if (date) say(date.verdict, folded(text.slice(date.mention.range.start, date.mention.range.end)));
  if (ruling) say(ruling.verdict, ruling.said);
  const wrong = [kind, filer, date, ruling].some((fact) => fact?.verdict === 'differs');
  const unsure = [kind, filer, date, ruling].every((fact) => !fact || fact.verdict === 'unknown');
  const from = Math.min(
    kind.range.start,
    filer?.range.start ?? Infinity,
    date?.mention.range.start ?? Infinity,
  );
  const range = { start: Math.min(from, item.range.start), end: item.range.end };
  return {
    kind: 'citation',
    status: wrong ? 'wrong' : unsure ? 'unchecked' : 'right',
    range: shift(range, start),
    text: folded(text.slice(range.start, range.end)),
    found: `What the sentence says of entry ${number}`,
    notes: facts,
  };
}

function quoteRow({ range, result }: CheckedQuote, text: string, start: number): ReportRow {
  const row = {
    kind: 'quotation',
    range: shift(range, start),
    text: folded(text.slice(range.start, range.end)),
  } as const;
  if (result.kind === 'unchecked') {
    const why =
      result.why === 'no-text'
        ? 'The local copy is a scan without text.'
        : 'There is no local copy.';
    return { ...row, status: 'unchecked', found: `Entry ${result.name}`, notes: [why] };
  }
  if (result.kind === 'found') {
    const page = result.places[0]?.firstPage ?? 0;
    const number = result.paper.record.pages[page]?.numbers[0] ?? page + 1;
    return { ...row, status: 'right', found: `Entry ${result.name}, page ${number}`, notes: [] };
  }
  return {
    ...row,
    status: 'look',
    found: `Entry ${result.name}`,
    notes: result.nearest ? [`Nearest: “${result.nearest.text}”`] : [],
  };
}

function folded(text: string): string {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length > 300 ? `${one.slice(0, 300)}…` : one;
}
