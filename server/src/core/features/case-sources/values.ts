import { courts } from '../../court/courts';
import type { ValueKind } from '../../text/key-table';
import { entryLine } from '../entry-card';
import type { CaseSource } from './source';

/** A value that fits at a place, and what it stands for. */
export interface KnownValue {
  readonly value: string;
  readonly means: string;
}

/** The roles a caption knows by name; any other may be written. */
export const roles = [
  'plaintiff',
  'defendant',
  'counterclaimant',
  'counterdefendant',
  'cross-claimant',
  'cross-defendant',
  'third-party plaintiff',
  'third-party defendant',
  'intervenor',
  'petitioner',
  'respondent',
  'appellant',
  'appellee',
  'debtor',
  'relator',
  'movant',
] as const;

const citationForms = [
  'Docket No.',
  'Dkt. No.',
  'Dkt.',
  'ECF No.',
  'D.E.',
  'D.I.',
  'Doc.',
] as const;
/** A longer list is no help, and slow to send. */
const mostEntries = 500;

/** The values known to fit where one of the kinds is wanted, the likeliest first. */
export function knownValues(kind: ValueKind, source: CaseSource): readonly KnownValue[] {
  if (kind.kind === 'flag') {
    return [
      { value: 'true', means: 'yes' },
      { value: 'false', means: 'no' },
    ];
  }
  if (kind.kind === 'entry-number') return entryNumbers(source);
  if (kind.kind !== 'text') return [];
  if (kind.of === 'court') return courts.map(({ id, name }) => ({ value: id, means: name }));
  if (kind.of === 'role') return roles.map((value) => ({ value, means: '' }));
  if (kind.of === 'citation-form') return citationForms.map((value) => ({ value, means: '' }));
  if (kind.of === 'docket-file') {
    return (source.docketFiles ?? []).map((value) => ({ value, means: 'in the case folder' }));
  }
  if (kind.of === 'call-log') {
    return (source.callLogs ?? []).map((value) => ({ value, means: 'in the case folder' }));
  }
  if (kind.of === 'party') {
    const parties = source.case?.caseFile?.parties ?? [];
    return parties
      .filter(({ name }) => name !== '')
      .map(({ name, role }) => ({ value: name, means: role ?? '' }));
  }
  return [];
}

/** Newest first: what a new entry is about is most often recent. */
function entryNumbers({ case: context }: CaseSource): KnownValue[] {
  const entries = context?.docket?.entries ?? [];
  const found: KnownValue[] = [];
  for (let i = entries.length - 1; i >= 0 && found.length < mostEntries; i--) {
    const entry = entries[i];
    if (entry && entry.number !== null) {
      found.push({ value: String(entry.number), means: entryLine(entry) });
    }
  }
  return found;
}
