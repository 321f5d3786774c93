import { sheetDay } from '../../calendar-day';
import { type PartyNames, partyNames } from '../../entry-text/filer';
import type {
  DocketCase,
  DocketCounsel,
  DocketEntry,
  DocketParty,
  DocketReading,
  IsoDate,
} from '../../model';
import type { SourceFile } from '../define';
import type { SourceNode } from '../docket-file/node';
import { folded } from '../html/cell-text';
import { judgeName } from '../pacer/case-header';
import { has, listAt, readJsonValues, textAt } from './values';

/** How one shape of JSON writes an entry. */
export interface EntryShape {
  /** Whether the value is an entry of this shape. */
  is(node: SourceNode): boolean;
  read(
    node: SourceNode,
    hints: { file: string; parties: PartyNames; caseNumber?: string },
  ): DocketEntry;
}

/**
 * Reads dockets out of JSON: one docket with its entries, a list of dockets, a page of results, a
 * list of pages, bare entries, newline-delimited values, a webhook's payload; `shape` reads the
 * entries. Entries of several cases are told apart by their case number.
 */
export function readDocketJsonOf(
  file: SourceFile,
  kind: string,
  shape: EntryShape,
  otherShape: string,
): DocketReading {
  const { values, problem } = readJsonValues(file.text);
  const found = new Found(file.path, shape);
  found.values(values);
  const problems = problem ? [{ ...problem, code: 'source/syntax' }] : [];
  // Entries before a fault would pass for the whole docket; the last good one is better.
  if (problem) return { problems };
  if (!found.isDocket) {
    const range = { start: 0, end: 0 };
    return { problems: [{ code: 'source/not-a-docket', range, message: otherShape }] };
  }
  const asOf = found.asOf();
  const source = { kind, file: file.path, ...(asOf !== undefined && { asOf }) };
  return { docket: { source, case: found.case(), entries: found.entries() }, problems };
}

interface FoundCase {
  readonly node: SourceNode | undefined;
  readonly entries: SourceNode[];
}

/** Keys under which one value wraps others. */
const wrappers = ['payload', 'results', 'dockets'] as const;

class Found {
  isDocket = false;
  private readonly cases: FoundCase[] = [];
  private readonly bare: FoundCase = { node: undefined, entries: [] };

  constructor(
    private readonly file: string,
    private readonly shape: EntryShape,
  ) {}

  values(values: readonly SourceNode[]): void {
    const queue = [...values].reverse();
    for (let node = queue.pop(); node; node = queue.pop()) {
      if (node.kind === 'list') {
        for (let at = node.items.length - 1; at >= 0; at--) {
          const item = node.items[at];
          if (item) queue.push(item);
        }
      } else if (node.kind === 'map') {
        this.map(node, queue);
      }
    }
  }

  case(): DocketCase {
    const known = this.cases.filter(({ node }) => node);
    const [only] = known;
    if (only?.node && known.length === 1) return caseOf(only.node);
    // Several cases in one file: only what they share.
    const courts = new Set(known.map(({ node }) => node && courtOf(node)));
    const [court] = courts;
    return courts.size === 1 && court !== undefined ? { court } : {};
  }

  /** The last day on which the source changed a docket or an entry of it. */
  asOf(): IsoDate | undefined {
    let last = '';
    for (const { node, entries } of [...this.cases, this.bare]) {
      for (const one of node ? [node, ...entries] : entries) {
        const changed = textAt(one, 'date_modified');
        if (changed !== undefined && changed > last) last = changed;
      }
    }
    return sheetDay(last);
  }

  entries(): readonly DocketEntry[] {
    const several = this.cases.filter(({ node }) => node).length > 1;
    const made: DocketEntry[] = [];
    for (const { node, entries } of [...this.cases, this.bare]) {
      const parties = partyNames(node ? partiesOf(node).map(({ name }) => name) : []);
      const number = node && textAt(node, 'docket_number');
      const hints = {
        file: this.file,
        parties,
        ...(several && number !== undefined && { caseNumber: number }),
      };
      for (const entry of entries) made.push(this.shape.read(entry, hints));
    }
    return made;
  }

  private map(node: SourceNode, queue: SourceNode[]): void {
    if (this.shape.is(node)) {
      this.isDocket = true;
      this.bare.entries.push(node);
      return;
    }
    if (has(node, 'docket_entries')) {
      this.isDocket = true;
      const entries = listAt(node, 'docket_entries').filter((entry) => entry.kind === 'map');
      this.cases.push({ node, entries: [...entries] });
      return;
    }
    for (const { key, value } of node.kind === 'map' ? node.pairs : []) {
      if ((wrappers as readonly string[]).includes(key)) {
        // An empty page is still a page.
        if (key === 'results' && value.kind === 'list') this.isDocket = true;
        queue.push(value);
      }
    }
  }
}

function courtOf(node: SourceNode): string | undefined {
  const id = textAt(node, 'court_id');
  if (id !== undefined) return id;
  return /\/courts\/([a-z0-9]+)\/?/.exec(textAt(node, 'court') ?? '')?.[1];
}

function caseOf(node: SourceNode): DocketCase {
  const text = (key: string) => {
    const value = textAt(node, key);
    return value === undefined ? undefined : folded(value);
  };
  const day = (key: string) => sheetDay(textAt(node, key) ?? '');
  const judge = text('assigned_to_str');
  const magistrate = text('referred_to_str');
  const parties = partiesOf(node);
  const all: { readonly [Key in keyof DocketCase]: DocketCase[Key] | undefined } = {
    name: text('case_name'),
    court: courtOf(node),
    number: text('docket_number'),
    judge: judge && judgeName(judge),
    magistrate: magistrate && judgeName(magistrate),
    filed: day('date_filed'),
    terminated: day('date_terminated'),
    cause: text('cause'),
    natureOfSuit: text('nature_of_suit'),
    juryDemand: text('jury_demand'),
    demand: text('demand'),
    jurisdiction: text('jurisdiction') ?? text('jurisdiction_type'),
    parties: parties.length > 0 ? parties : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** What CourtListener's numbers for an attorney's role stand for, as sheets print it. */
const roles: Readonly<Record<number, string>> = {
  1: 'ATTORNEY TO BE NOTICED',
  2: 'LEAD ATTORNEY',
  4: 'PRO HAC VICE',
};

function partiesOf(node: SourceNode): readonly DocketParty[] {
  const made: DocketParty[] = [];
  for (const party of listAt(node, 'parties')) {
    const name = textAt(party, 'name');
    if (name === undefined) continue;
    const [type] = listAt(party, 'party_types');
    const role = textAt(party, 'type') ?? textAt(type, 'name');
    const ended = textAt(party, 'date_terminated') ?? textAt(type, 'date_terminated');
    const terminated = ended === undefined ? undefined : sheetDay(ended);
    made.push({
      name: folded(name),
      ...(role !== undefined && { role }),
      ...(terminated !== undefined && { terminated }),
      counsel: listAt(party, 'attorneys').flatMap(counselOf),
    });
  }
  return made;
}

function counselOf(node: SourceNode): readonly DocketCounsel[] {
  const name = textAt(node, 'name');
  if (name === undefined) return [];
  const lines = (textAt(node, 'contact') ?? textAt(node, 'contact_raw') ?? '')
    .split('\n')
    .map(folded)
    .filter((line) => /\w/.test(line));
  const named = listAt(node, 'roles').flatMap((role) =>
    role.kind === 'scalar' && role.source !== '' ? [role.source] : [],
  );
  const coded = roles[Number(textAt(node, 'role') ?? 0)];
  const self = lines.includes('PRO SE') ? ['PRO SE'] : [];
  return [
    {
      name: folded(name),
      contact: lines.filter((line) => line !== 'PRO SE'),
      roles: [...named, ...(coded ? [coded] : []), ...self],
    },
  ];
}
