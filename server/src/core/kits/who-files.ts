import type { CaseParty } from '../case/case-file';
import { opponentParty, ours, type Source, same, sideOf } from './source';

/**
 * The parties that the paper may be of, the likeliest first; none where one was given, or where the
 * case file says it: by its only party, or by counsel who appear for one alone.
 */
export function filersToChoose(source: Source): readonly CaseParty[] {
  const { caseFile, values } = source;
  if (values['party']) return [];
  const isNamed = ({ name, short }: CaseParty) =>
    caseFile.counsel.some((one) =>
      one.for.some((party) => same(party, name) || same(party, short)),
    );
  const represented = caseFile.parties.filter(isNamed);
  const sides = new Set(represented.map(({ role }) => sideOf(role)));
  // A docket names the counsel of every side, a case file written by hand those of one's own.
  const possible = sides.size === 1 ? represented : caseFile.parties;
  return likeliestFirst(possible, ours(source)?.name);
}

/**
 * The parties that the paper may be about: those across from the party that files, the first of
 * them first. None where one was given or there is only one.
 */
export function opponentsToChoose(source: Source): readonly CaseParty[] {
  const { caseFile, values } = source;
  if (values['opponent']) return [];
  const own = ours(source);
  const side = sideOf(own?.role);
  const others = caseFile.parties.filter(({ name }) => !same(name, own?.name));
  // Third parties and intervenors may be across from anybody; who only looks on is across from none.
  const across = others.filter(
    ({ role }) => (side === undefined || sideOf(role) !== side) && !onlooker.test(role ?? ''),
  );
  return likeliestFirst(across, opponentParty(source)?.name);
}

const onlooker = /\b(?:interested party|amicus|special master|mediator|witness)\b/i;

function likeliestFirst(parties: readonly CaseParty[], name: string | undefined) {
  if (parties.length < 2) return [];
  const first = parties.filter((one) => same(one.name, name));
  return [...first, ...parties.filter((one) => !first.includes(one))];
}
