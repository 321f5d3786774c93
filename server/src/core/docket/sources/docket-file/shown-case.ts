import { sheetDay } from '../../calendar-day';
import type { DocketCase, DocketCounsel, DocketParty } from '../../model';
import type { SourceNode } from './node';
import { valueAt } from './node';

const textKeys = [
  'name',
  'court',
  'division',
  'number',
  'judge',
  'magistrate',
  'cause',
  'natureOfSuit',
  'juryDemand',
  'demand',
  'jurisdiction',
] as const;

/** The case as `docket show` prints it in JSON. What is missing or of another kind is left out. */
export function caseOf(node: SourceNode | undefined): DocketCase {
  const found: Record<string, unknown> = {};
  for (const key of textKeys) {
    const text = textOf(node, key);
    if (text !== undefined) found[key] = text;
  }
  for (const key of ['filed', 'terminated'] as const) {
    const day = sheetDay(textOf(node, key) ?? '');
    if (day !== undefined) found[key] = day;
  }
  const parties = itemsOf(node, 'parties').flatMap(partyOf);
  if (parties.length > 0) found['parties'] = parties;
  return found;
}

function partyOf(node: SourceNode): readonly DocketParty[] {
  const name = textOf(node, 'name');
  if (name === undefined) return [];
  const role = textOf(node, 'role');
  const terminated = sheetDay(textOf(node, 'terminated') ?? '');
  const counsel = itemsOf(node, 'counsel').flatMap(counselOf);
  return [
    {
      name,
      ...(role !== undefined && { role }),
      ...(terminated !== undefined && { terminated }),
      counsel,
    },
  ];
}

function counselOf(node: SourceNode): readonly DocketCounsel[] {
  const name = textOf(node, 'name');
  if (name === undefined) return [];
  return [{ name, contact: texts(node, 'contact'), roles: texts(node, 'roles') }];
}

function textOf(node: SourceNode | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' && value.value !== null ? value.source : undefined;
}

function itemsOf(node: SourceNode | undefined, key: string): readonly SourceNode[] {
  const value = valueAt(node, key);
  return value?.kind === 'list' ? value.items : [];
}

function texts(node: SourceNode, key: string): readonly string[] {
  return itemsOf(node, key).flatMap((item) => (item.kind === 'scalar' ? [item.source] : []));
}
