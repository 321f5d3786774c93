import { longFormOf } from '../../filing/definitions';
import { isInLongerName } from '../../filing/longer-names';
import { perFiling } from '../../filing/per-filing';
import { definitionsOf, type PlacedDefinition } from '../../filing/placed-definitions';
import { termFinderOf } from '../../filing/term-finder';
import { shift } from '../../text/range';
import type { MentionReader } from './mention';

/** `IQS` where it is set, and wherever it stands in that spelling and in no longer name. */
export const terms: MentionReader = {
  kinds: ['term'],
  *read({ snapshot, filing, path, block, start }) {
    if (block.kind === 'front-matter') return;
    const uses = [...termFinderOf(filing).usesIn(block)];
    if (uses.length === 0) return;
    const { byTerm, longForms } = termsOf(filing);
    const parties = snapshot.case?.caseFile?.parties ?? [];
    const names = [...longForms, ...parties.map(({ name }) => name)];
    for (const { term, range: at } of uses) {
      const home = byTerm.get(term);
      if (!home || block.clean.slice(at.start, at.end) !== term) continue;
      if (isInLongerName(block.clean, at, names)) continue;
      const range = shift(at, start);
      yield {
        kind: 'term',
        key: `term ${term}`,
        label: term,
        range,
        labelRange: range,
        isTarget: range.start === home.range.start,
        target: { path, filing, range: home.range },
      };
    }
  },
};

/** The terms of a filing, each with the first place that sets it. */
const termsOf = perFiling((filing) => {
  const byTerm = new Map<string, PlacedDefinition>();
  for (const definition of definitionsOf(filing)) {
    if (!byTerm.has(definition.term)) byTerm.set(definition.term, definition);
  }
  const longForms = definitionsOf(filing).flatMap(({ before }) => longFormOf(before) ?? []);
  return { byTerm, longForms };
});
