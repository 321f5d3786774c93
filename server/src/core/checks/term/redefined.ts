import { definitionsOf, differ, type PlacedDefinition } from '../../filing/placed-definitions';
import { defineCheck } from '../define';

export const redefined = defineCheck({
  code: 'term/redefined',
  severity: 'information',
  scope: 'filing',
  summary: 'A short form is set twice, for different things',
  why: 'Of two meanings of “the Motion” the reader takes the wrong one.',
  examples: {
    found: ['Loop AI moved to compel (the “Motion”). IQS asked for sanctions (the “«Motion»”).'],
    silent: [
      'Loop AI moved to compel (the “Motion”). The Motion was denied.',
      'IQSystem, Inc. (“IQS”) answered. IQSystem, Inc. (“IQS”) appeared.',
    ],
  },
  *run({ filing }) {
    if (filing.origin === 'extracted') return;
    const first = new Map<string, PlacedDefinition>();
    for (const definition of definitionsOf(filing)) {
      const before = first.get(definition.term);
      if (!before) first.set(definition.term, definition);
      else if (differ(before, definition)) {
        yield {
          range: definition.range,
          message: `“${definition.term}” was set before, for something else.`,
        };
      }
    }
  },
});
