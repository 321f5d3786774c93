import { caseKeys } from '../../case/case-keys';
import { courts } from '../../court/courts';
import { docketKeys } from '../../docket/sources/docket-file/docket-keys';
import type { KeyTable, ValueKind } from '../../text/key-table';

const about = {
  case: {
    title: 'Pincite case file',
    description: 'case.yaml: the court, the number, the people and where the docket is.',
  },
  docket: {
    title: 'Pincite docket file',
    description: 'docket.yaml: what was filed in the case, entry by entry.',
  },
} as const;

/** The JSON schema of `case.yaml` or `docket.yaml`, for other editors. */
export function sourceSchema(kind: 'case' | 'docket'): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...about[kind],
    ...mapOf(kind === 'case' ? caseKeys : docketKeys),
  };
}

function mapOf(keys: KeyTable): object {
  const rows = Object.entries(keys);
  const required = rows.filter(([, row]) => row.required).map(([key]) => key);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      rows.map(([key, { doc, value }]) => [key, { description: doc, ...schemaOf(value) }]),
    ),
  };
}

// The readers take a key with nothing behind it for one that is not there.
const orNothing = (type: string) => [type, 'null'];

function schemaOf(value: ValueKind): object {
  switch (value.kind) {
    case 'text':
      if (value.of === 'court') {
        // Other courts have ids too; those known are offered.
        const known = courts.map(({ id, name }) => ({ const: id, description: name }));
        return { anyOf: [...known, { type: 'string' }] };
      }
      // A number or yes/no without quotes is taken as written.
      return { type: ['string', 'number', 'boolean', 'null'] };
    case 'day':
      return { type: orNothing('string'), pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
    case 'flag':
      return { type: orNothing('boolean') };
    case 'count':
    case 'entry-number':
      return { type: orNothing('integer'), minimum: 1 };
    case 'keys':
      return mapOf(value.keys);
    case 'named':
      return { type: orNothing('object'), additionalProperties: schemaOf(value.each) };
    case 'list': {
      const each = value.each.map(schemaOf);
      const items = each.length === 1 ? each[0] : { anyOf: each };
      const list = { type: orNothing('array'), items };
      return value.alone ? { anyOf: [list, ...each] } : list;
    }
  }
}
