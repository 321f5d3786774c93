import type { CaseContext } from '../../case/load-case';
import { longFormOf } from '../../filing/definitions';
import { isInLongerName } from '../../filing/longer-names';
import { perFiling } from '../../filing/per-filing';
import { definitionsOf, type PlacedDefinition } from '../../filing/placed-definitions';
import { TermFinder, termFinderOf } from '../../filing/term-finder';
import { shift } from '../../text/range';
import type { MentionReader, Place } from './mention';

/**
 * `IQS` where it is set, and wherever it stands in that spelling and in no longer name; a party’s
 * short name also in a filing that does not set it.
 */
export const terms: MentionReader = {
  kinds: ['term'],
  *read({ snapshot, filing, path, block, start }) {
    if (block.kind === 'front-matter') return;
    const { byTerm, longForms, longerTerms } = termsOf(filing);
    const parties = partiesOf(snapshot.case);
    const uses = [...termFinderOf(filing).usesIn(block)];
    for (const use of parties?.finder.usesIn(block) ?? []) {
      if (!byTerm.has(use.term)) uses.push(use);
    }
    if (uses.length === 0) return;
    const names = [...longForms, ...(parties?.names ?? [])];
    for (const { term, range: at } of uses) {
      const home = byTerm.get(term);
      const target = home ? { path, filing, range: home.range } : parties?.places.get(term);
      if (!target || block.clean.slice(at.start, at.end) !== term) continue;
      if (isInLongerName(block.clean, at, [...names, ...longerTerms(term)])) continue;
      const range = shift(at, start);
      yield {
        kind: 'term',
        key: `term ${term}`,
        label: term,
        range,
        labelRange: range,
        isTarget: home !== undefined && range.start === home.range.start,
        target,
      };
    }
  },
};

interface Parties {
  readonly names: readonly string[];
  readonly finder: TermFinder;
  /** Where the case file gives each short name. */
  readonly places: ReadonlyMap<string, Place>;
}

const known = new WeakMap<CaseContext, Parties>();

/** The parties of a case by their short names. */
function partiesOf(context: CaseContext | undefined): Parties | undefined {
  if (!context?.caseFile) return undefined;
  const before = known.get(context);
  if (before) return before;
  const { caseFilePath: path, caseFile } = context;
  const places = new Map<string, Place>();
  for (const { name, role, short, shortRange: range } of caseFile.parties) {
    const words = role ? `${name}, ${role}` : name;
    if (short && range && !places.has(short)) places.set(short, { path, range, words });
  }
  const names = caseFile.parties.map(({ name }) => name);
  const read = { names, finder: new TermFinder(places.keys()), places };
  known.set(context, read);
  return read;
}

/** The terms of a filing, each with the first place that sets it. */
const termsOf = perFiling((filing) => {
  const byTerm = new Map<string, PlacedDefinition>();
  for (const definition of definitionsOf(filing)) {
    if (!byTerm.has(definition.term)) byTerm.set(definition.term, definition);
  }
  const longForms = definitionsOf(filing).flatMap(({ before }) => longFormOf(before) ?? []);
  const longer = new Map<string, readonly string[]>();
  /** The terms that hold another, which is none in them: `IQS Motion` for `IQS`. */
  const longerTerms = (term: string): readonly string[] => {
    const known = longer.get(term);
    if (known) return known;
    const found = [...byTerm.keys()].filter((one) => one !== term && one.includes(term));
    longer.set(term, found);
    return found;
  };
  return { byTerm, longForms, longerTerms };
});
