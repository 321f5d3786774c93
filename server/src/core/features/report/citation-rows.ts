import type { Comparison, Verdict } from '../../case/claims/compare';
import { kindName } from '../../case/claims/in-words';
import { claimsOfBlock } from '../../case/claims/of-block';
import { isOtherDocket, ownNumbers } from '../../case/own-case';
import { longDate } from '../../docket/calendar-day';
import type { CitedEntry } from '../../docket/resolve';
import type { CitedItem } from '../../filing/docket-citations/model';
import { type Range, shift } from '../../text/range';
import { itemsOf, type PlacedItem, type Snapshot } from '../snapshot';
import { folded, type ReportRow } from './model';

/** A sentence is cut after so many characters: its claim stands at its head. */
const longestClaim = 180;

/** Every docket citation: the entry, and what its sentence says of it beside what the docket says. */
export function* citationRows(snapshot: Snapshot): Generator<ReportRow> {
  const { text } = snapshot.filing;
  const claims = claimsByItem(snapshot);
  for (const placed of itemsOf(snapshot)) {
    const { item, citation, other } = placed;
    const block = placed.range.start - item.range.start;
    const cited = {
      start: citation.items[0] === item ? citation.range.start : item.range.start,
      end: item.range.end,
    };
    const said = other ? [] : (claims.get(item) ?? []);
    const range = said.map(claimRange).reduce(span, cited);
    const before = { start: range.start, end: Math.max(range.start, citation.range.start) };
    const after = { start: cited.start, end: range.end };
    const words = [before, after].map((part) => folded(wordsAt(text, part, block), longestClaim));
    yield {
      kind: 'citation',
      range: shift(range, block),
      text: words.join(' ').trim(),
      ...judged(placed, said, (part) => wordsAt(text, part, block)),
    };
  }
}

function claimsByItem({ filing, case: context }: Snapshot): Map<CitedItem, Comparison[]> {
  const own = ownNumbers(context, filing.outline.caseNumber);
  const found = new Map<CitedItem, Comparison[]>();
  for (const block of filing.blocks) {
    if (!block.facts.hasDigits) continue;
    const all = block.facts.docketCitations;
    const citations = all.filter((one, at) => !isOtherDocket(one, own, all[at - 1]));
    for (const one of claimsOfBlock(block, citations, context).comparisons) {
      found.set(one.item, [...(found.get(one.item) ?? []), one]);
    }
  }
  return found;
}

/** The words that make a claim, in the block. */
function claimRange({ kind, filer, date, ruling }: Comparison): Range {
  return [filer?.range, date?.mention.range, ruling?.range]
    .filter((range) => range !== undefined)
    .reduce(span, kind.range);
}

function span(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function wordsAt(text: string, range: Range, block: number): string {
  return text.slice(block + range.start, block + range.end).replace(/[\s[(]+$/, '');
}

type Judged = Pick<ReportRow, 'status' | 'found' | 'notes'>;

function judged(
  { entries, other, related }: PlacedItem,
  said: readonly Comparison[],
  words: (range: Range) => string,
): Judged {
  if (related?.docket) {
    const notes = ['Looked up in the related case’s docket, not checked against it.'];
    const listed = entries.slice(0, 6).map(entryWords).join(' · ');
    return { status: 'unchecked', found: `Related case “${related.name}”: ${listed}`, notes };
  }
  if (other) {
    const notes = ['Only this case’s docket is at hand.'];
    return { status: 'unchecked', found: 'Another case’s docket', notes };
  }
  const notes = [
    ...said.flatMap((one) => comparisonNotes(one, words)),
    ...entries.flatMap((one) => whyNot(one)),
  ];
  const found = entries.slice(0, 6).map(entryWords).join(' · ');
  // A claim that differs and is no finding was let pass by the checks: a person may look.
  const differs = said.some((one) => verdictsOf(one).includes('differs'));
  const known = entries.every(({ status }) => status === 'resolved');
  const blind = entries.some(({ status }) => status === 'unchecked');
  const status = blind ? 'unchecked' : known && !differs ? 'right' : 'look';
  return { status, found, notes: [...new Set(notes)] };
}

function verdictsOf({ kind, filer, date, ruling }: Comparison): readonly Verdict[] {
  return [kind, filer, date, ruling].flatMap((fact) => (fact ? [fact.verdict] : []));
}

const leads: readonly (readonly [Verdict, string])[] = [
  ['differs', 'Not as the docket has it'],
  ['same', 'As the docket has it'],
  ['unknown', 'The docket does not tell'],
];

/** `As the docket has it: a motion; by Plaintiff; March 30, 2016.` */
function comparisonNotes(one: Comparison, words: (range: Range) => string): string[] {
  const { kind, filer, date, ruling } = one;
  const [said] = kind.said;
  const facts: (readonly [Verdict, string])[] = [
    ...(said ? [[kind.verdict, kindName(said)] as const] : []),
    ...(filer ? [[filer.verdict, `by ${words(filer.range)}`] as const] : []),
    ...(date ? [[date.verdict, words(date.mention.range)] as const] : []),
    ...(ruling ? [[ruling.verdict, ruling.said] as const] : []),
  ];
  return leads.flatMap(([verdict, lead]) => {
    const those = facts.filter((fact) => fact[0] === verdict).map((fact) => folded(fact[1]));
    return those.length > 0 ? [`${lead}: ${those.join('; ')}`] : [];
  });
}

function entryWords({ number, attachment, entry, attached }: CitedEntry): string {
  const name = attachment === undefined ? `Entry ${number}` : `Entry ${number}-${attachment}`;
  if (!entry) return name;
  const filed = entry.filed ? `, filed ${longDate(entry.filed)}` : '';
  return `${name}${filed}: ${folded(attached?.text ?? entry.text, 110)}`;
}

function whyNot({ status, number }: CitedEntry): string[] {
  if (status === 'unchecked') return ['There is no docket to look in.'];
  if (status === 'sealed') return [`Entry ${number} is under seal.`];
  return [];
}
