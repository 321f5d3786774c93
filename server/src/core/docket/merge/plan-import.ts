import { caseKey, sameCaseNumber } from '../../filing/docket-citations/other-case';
import type { Problem } from '../../text/problem';
import { isPartial } from '../docket-index';
import type { Docket, DocketEntry, IsoDate } from '../model';
import { readDocketYaml } from '../sources/docket-file/yaml';
import { docketYaml } from '../write-yaml';
import type { Disagreement, FieldChange } from './compare-entry';
import { matchEntries } from './match-entries';
import { writeMerge } from './write-merge';

/** What an import does to `docket.yaml`, before it is done. */
export interface ImportPlan {
  /** The file's new text; the old one, unit for unit, where nothing is new. */
  readonly text: string;
  readonly added: readonly DocketEntry[];
  readonly changed: readonly EntryChange[];
  /** Entries that both have and that stay as they are. */
  readonly same: number;
  /** Entries of `docket.yaml` that a source of the whole docket no longer has. They stay. */
  readonly missing: readonly DocketEntry[];
  readonly disagreements: readonly EntryDisagreement[];
  /** Entries of other cases in the source, which were left out. */
  readonly otherCases: number;
  /** Why nothing may be written; the plan is then empty. */
  readonly refused: readonly Problem[];
}

export interface EntryChange {
  readonly entry: DocketEntry;
  readonly changes: readonly FieldChange[];
}

export interface EntryDisagreement extends Disagreement {
  readonly entry: DocketEntry;
}

export interface ImportOptions {
  /** The number of the case that `docket.yaml` belongs to; entries of other cases are left out. */
  readonly caseNumber?: string;
  /** The day the source shows the docket of, where it does not say so itself. */
  readonly asOf?: IsoDate;
}

/**
 * Merges a docket into the text of a `docket.yaml` (undefined: there is none yet). New entries and
 * attachments are added, missing values filled in; where both have a value, the docket of the later
 * day wins. Nothing is taken out, and the text changes only where a value does. Importing the same
 * docket again changes nothing. Never throws.
 */
export function planImport(
  current: string | undefined,
  incoming: Docket,
  options: ImportOptions = {},
): ImportPlan {
  const own = ownEntries(incoming, options.caseNumber);
  if ('refused' in own) return refusal(current ?? '', [own.refused]);
  const { entries, others } = own;
  const partial = isPartial(incoming);
  const asOf = options.asOf ?? incoming.source.asOf ?? lastDay(entries);
  const source = { ...incoming.source, ...(asOf !== undefined && { asOf }) };
  if (current === undefined || current.trim() === '') {
    const text = docketYaml({ ...incoming, source, entries });
    return { ...nothing, text, added: entries, otherCases: others };
  }
  const read = readDocketYaml({ path: '', text: current });
  const { docket } = read;
  if (!docket) return refusal(current, read.problems);
  const matches = matchEntries(docket.entries, entries);
  const known = docket.source.asOf;
  const written = writeMerge({
    text: current,
    docket,
    matches,
    incoming: entries,
    // A hand-written docket names no day: nothing shows that another is newer.
    newer: asOf !== undefined && known !== undefined && asOf > known,
    shortTexts: incoming.source.kind === 'rss',
    source: partial ? undefined : source,
    problems: read.problems,
  });
  if (!written) return refusal(current, [cannotEdit]);
  return {
    text: written.text,
    added: matches.onlyTheirs,
    changed: written.changed,
    same: matches.pairs.length - written.changed.length,
    missing: partial ? [] : matches.onlyOurs,
    disagreements: written.disagreements,
    otherCases: others,
    refused: [],
  };
}

const nothing: ImportPlan = {
  text: '',
  added: [],
  changed: [],
  same: 0,
  missing: [],
  disagreements: [],
  otherCases: 0,
  refused: [],
};

const cannotEdit: Problem = {
  code: 'import/cannot-edit',
  range: { start: 0, end: 0 },
  message:
    'This docket.yaml is written in a form that cannot be added to without changing what is there. Write its entries as a list, one “- ” each.',
};

function refusal(text: string, refused: readonly Problem[]): ImportPlan {
  return { ...nothing, text, refused };
}

/** The entries of the case, out of a source that may speak of several. */
function ownEntries(
  { entries, case: sheet }: Docket,
  caseNumber: string | undefined,
): { entries: readonly DocketEntry[]; others: number } | { refused: Problem } {
  const start = { start: 0, end: 0 };
  if (caseNumber !== undefined && sheet.number !== undefined && caseKey(sheet.number)) {
    const several = entries.some((entry) => entry.caseNumber !== undefined);
    if (!several && caseKey(caseNumber) && !sameCaseNumber(caseNumber, sheet.number)) {
      const message = `This is the docket of case ${sheet.number}, not of ${caseNumber}.`;
      return { refused: { code: 'import/other-case', range: start, message } };
    }
  }
  const numbers = new Set(entries.flatMap((entry) => entry.caseNumber ?? []));
  if (numbers.size === 0) return { entries, others: 0 };
  if (caseNumber === undefined) {
    const message =
      'This file speaks of several cases. Import it into the folder of a case whose case.yaml has its number.';
    return { refused: { code: 'import/several-cases', range: start, message } };
  }
  const own = entries.filter(
    (entry) => entry.caseNumber === undefined || sameCaseNumber(entry.caseNumber, caseNumber),
  );
  return { entries: own, others: entries.length - own.length };
}

/** The docket is at least as new as its last entry. */
function lastDay(entries: readonly DocketEntry[]): IsoDate | undefined {
  let last: IsoDate | undefined;
  for (const { filed, entered } of entries) {
    for (const day of [filed, entered]) if (day && (!last || day > last)) last = day;
  }
  return last;
}
