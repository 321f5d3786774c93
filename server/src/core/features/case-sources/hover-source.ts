import { courtById } from '../../court/courts';
import { readYaml } from '../../docket/sources/docket-file/from-yaml';
import { keysAt, kindsAt, rowOf, type ValueKind } from '../../text/key-table';
import { entryCard } from '../entry-card';
import type { Hover } from '../hover';
import { escapeMarkdown } from '../markdown';
import { type CaseSource, keysOf } from './source';
import { treePlaceAt } from './tree-place';

/**
 * What a key is for, and what a value stands for: the court's name behind its id, the entry
 * behind a number. Undefined elsewhere, and in a file that is broken.
 */
export function hoverSource(source: CaseSource, offset: number): Hover | undefined {
  const place = treePlaceAt(readYaml(source.text).root, offset);
  if (!place) return undefined;
  const top = keysOf(source);
  const { path, pair, value } = place;
  if (!value) {
    const row = rowOf(keysAt(top, path) ?? {}, pair.key);
    return row && { range: pair.keyRange, markdown: escapeMarkdown(row.doc) };
  }
  for (const kind of kindsAt(top, [...path, pair.key])) {
    const markdown = meaning(kind, value.source, source);
    if (markdown !== undefined) return { range: value.range, markdown };
  }
  return undefined;
}

function meaning(
  kind: ValueKind,
  value: string,
  { case: context }: CaseSource,
): string | undefined {
  if (kind.kind === 'text' && kind.of === 'court') {
    const court = courtById(value);
    return court && `${escapeMarkdown(court.name)} (${escapeMarkdown(court.short)})`;
  }
  if (kind.kind === 'text' && kind.of === 'party') {
    const party = context?.caseFile?.parties.find(({ name }) => name === value);
    return party?.role === undefined ? undefined : escapeMarkdown(party.role);
  }
  if (kind.kind === 'entry-number') {
    const docket = context?.docket;
    const entry = docket?.entriesOf(Number(value))[0];
    return entry && entryCard({ number: Number(value), status: 'resolved', entry }, docket);
  }
  return undefined;
}
