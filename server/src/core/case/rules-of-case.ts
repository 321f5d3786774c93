import { courtById } from '../court/courts';
import type { CourtRule, CourtRules } from '../court/rules/rule';
import { layersOf } from '../court/rules/table';
import type { CaseContext } from './load-case';

/** The rules that govern a case, weightiest layer first; none where its court is not known. */
export function rulesOf(context: CaseContext | undefined): readonly CourtRules[] | undefined {
  const file = context?.caseFile;
  const court = file?.court?.trim().toLowerCase();
  if (!file || !court || !courtById(court)) return undefined;
  const judges = [file.judge, file.magistrate].filter((judge) => judge !== undefined);
  return layersOf(court, context?.courtRules ?? [], judges);
}

/** `Civil L.R. 7-3(a)`, and that nobody has read it where that is so. */
export function named({ rule, unverified }: CourtRule): string {
  return unverified ? `${rule} (not verified)` : rule;
}
