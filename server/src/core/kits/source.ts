import type { CaseFile, CaseParty } from '../case/case-file';
import { standingOrderOf } from '../court/judges/find-order';
import type { StandingOrder } from '../court/judges/model';
import { rolesOf } from './caption/parties';
import { plain } from './caption/pieces';

/** What the person gives beside the case file; by placeholder name. */
export type KitValues = Readonly<Record<string, string | undefined>>;

/** One call or e-mail of the efforts to confer; what is left out is a blank in the table. */
export type LogRow = Readonly<Partial<Record<(typeof logFields)[number], string>>>;
export const logFields = ['when', 'time', 'how', 'from', 'to', 'length', 'outcome'] as const;

/** What a placeholder's value is made from. */
export interface Source {
  readonly caseFile: CaseFile;
  readonly standingOrders: readonly StandingOrder[];
  readonly values: KitValues;
}

/** The party that files: the one asked for, else the first counsel's, else the first. */
export const ours = ({ caseFile, values }: Source): Partial<CaseParty> | undefined => {
  const asked = values['party'] ?? caseFile.counsel[0]?.for[0];
  const found = caseFile.parties.find(({ name, short }) => same(name, asked) || same(short, asked));
  return found ?? (asked ? { name: asked } : caseFile.parties[0]);
};

/** The first party on the other side of ours. */
const theirs = (source: Source): CaseParty | undefined => {
  const { caseFile } = source;
  const side = sideOf(ours(source)?.role);
  if (side === undefined) return undefined;
  return caseFile.parties.find(({ role }) => sideOf(role) === -side);
};

/** Who signs for it. */
export const counsel = (source: Source) => {
  const name = ours(source)?.name;
  return (
    source.caseFile.counsel.find((one) =>
      one.for.some((party) => same(party, name) || same(party, ours(source)?.short)),
    ) ?? source.caseFile.counsel.find((one) => one.for.length === 0)
  );
};

/** Who hears discovery: the magistrate judge, where there is one. */
export const judgeName = ({ caseFile }: Source) => caseFile.magistrate ?? caseFile.judge;
export const orderOf = (source: Source) =>
  standingOrderOf(judgeName(source), source.caseFile.court, source.standingOrders);

/** The party that the paper is about: the one asked for, else the first on the other side. */
export function opponentParty(source: Source): CaseParty | undefined {
  const asked = source.values['opponent'];
  if (!asked) return theirs(source);
  return source.caseFile.parties.find(({ name, short }) => same(name, asked) || same(short, asked));
}

/** 1 for those who sue, -1 for those who are sued; undefined for others. */
export function sideOf(role: string | undefined): 1 | -1 | undefined {
  const first = rolesOf(role)[0] ?? '';
  if (/^(?:lead |consolidated )?(?:plaintiff|petitioner|appellant|claimant)s?$/.test(first))
    return 1;
  return /^(?:nominal )?(?:defendant|respondent|appellee)s?$/.test(first) ? -1 : undefined;
}

export function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a).toLowerCase() === plain(b).toLowerCase();
}
