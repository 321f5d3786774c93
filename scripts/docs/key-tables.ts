import { caseKeys } from '../../server/src/core/case/case-keys';
import { docketKeys } from '../../server/src/core/docket/sources/docket-file/docket-keys';
import type { KeyTable, ValueKind } from '../../server/src/core/text/key-table';

/** The keys of `case.yaml` and `docket.yaml`, a table a map, for docs/case-folder.md. */
export function keyTables(kind: 'case' | 'docket'): string {
  const found: string[] = [];
  const keys = kind === 'case' ? caseKeys : docketKeys;
  addTables(`${kind}.yaml`, keys, found);
  return found.join('\n\n');
}

function addTables(name: string, keys: KeyTable, found: string[]): void {
  const rows = Object.entries(keys).map(
    ([key, { doc, value, required }]) =>
      `| \`${key}\`${required ? ' (needed)' : ''} | ${taken(value)} | ${doc.replaceAll('*', '\\*')} |`,
  );
  const head = ['| key | takes | |', '| --- | --- | --- |'];
  found.push([`**\`${name}\`**`, '', ...head, ...rows].join('\n'));
  for (const [key, { value }] of Object.entries(keys)) {
    for (const inner of mapsIn(value)) addTables(`${name} › ${key}`, inner, found);
  }
}

function mapsIn(value: ValueKind): KeyTable[] {
  if (value.kind === 'keys') return [value.keys];
  if (value.kind === 'named') return mapsIn(value.each);
  return value.kind === 'list' ? value.each.flatMap(mapsIn) : [];
}

function taken(value: ValueKind): string {
  switch (value.kind) {
    case 'text':
      return value.of === 'court' ? 'a court’s id' : 'text';
    case 'day':
      return 'a day, `2016-04-11`';
    case 'flag':
      return '`true` or `false`';
    case 'count':
      return 'a number from 1 on';
    case 'entry-number':
      return 'an entry’s number';
    case 'keys':
      return 'keys, below';
    case 'named':
      return `names of your choice, each with ${taken(value.each)}`;
    case 'list': {
      const each = value.each.map(taken).join(' or ');
      return value.alone ? `${each}, or a list of them` : `a list, each with ${each}`;
    }
  }
}
