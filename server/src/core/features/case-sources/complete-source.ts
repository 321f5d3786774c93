import { type KeyRow, keysAt, kindsAt, type ValueKind } from '../../text/key-table';
import type { Range } from '../../text/range';
import { type CaseSource, keysOf } from './source';
import { knownValues } from './values';
import { yamlPlaceAt } from './yaml-place';

export interface SourceCompletion {
  readonly kind: 'key' | 'value';
  readonly label: string;
  /** One line, plain text: what the key is for, what the value stands for. */
  readonly detail: string;
  /** What the typed letters are held against. */
  readonly filter: string;
  /** Ascending order of preference. */
  readonly sort: string;
  readonly range: Range;
  readonly text: string;
}

/**
 * Keys and values that fit at an offset of `case.yaml` or `docket.yaml`, as YAML is written.
 * Keys that stand in the same map already are not offered again.
 */
export function completeSource(source: CaseSource, offset: number): SourceCompletion[] {
  const place = yamlPlaceAt(source.text, offset);
  if (!place) return [];
  const top = keysOf(source);
  const { range, path, siblings } = place;
  const quote = /["']/.exec(source.text.charAt(range.start - 1))?.[0];
  const valuesOf = (kinds: readonly ValueKind[]) =>
    kinds
      .flatMap((kind) => knownValues(kind, source))
      .map(
        ({ value, means }, i): SourceCompletion => ({
          kind: 'value',
          label: value,
          detail: means,
          filter: `${value} ${means}`,
          sort: order(i),
          range,
          text: quote ? value : plainOrQuoted(value),
        }),
      );
  if (place.key !== undefined) return valuesOf(kindsAt(top, [...path, place.key]));
  const keys = keysAt(top, path);
  // A bare item of a list: `- 2016-04-20`, `- Loop AI Labs Inc.`
  if (!keys) return path.length > 0 ? valuesOf(kindsAt(top, path)) : [];
  return Object.entries(keys)
    .filter(([key]) => !siblings.has(key))
    .map(([key, row]: [string, KeyRow], i) => ({
      kind: 'key',
      label: key,
      detail: row.doc,
      filter: key,
      sort: order(i),
      range,
      text: `${key}: `,
    }));
}

/** A text as YAML takes it: in quotes where it would else be read as something other than itself. */
function plainOrQuoted(value: string): string {
  const isPlain = /^[\p{L}\p{N}][^:#,[\]{}"\\]*$/u.test(value) && value.trim() === value;
  return isPlain ? value : JSON.stringify(value);
}

function order(i: number): string {
  return String(i).padStart(4, '0');
}
