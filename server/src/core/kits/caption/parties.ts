import type { CaseParty } from '../../case/case-file';
import { blank, type Line, type Piece, plain } from './pieces';

/** A pair of sides that a caption sets against each other, and the words that name them. */
interface Pairing {
  readonly left: RegExp;
  readonly right: RegExp;
  readonly leftName: string;
  readonly rightName: string;
}

const main: Pairing = {
  left: /^(?:(?:lead|consolidated|involuntary|intervenor)[ -])*(?:plaintiff|petitioner|appellant|claimant)s?$/,
  right: /^(?:(?:nominal|relief|intervenor)[ -])*(?:defendant|respondent|appellee)s?$/,
  leftName: 'Plaintiff',
  rightName: 'Defendant',
};

/** Claims made inside the case, each printed as a title of its own below the first. */
const further: readonly Pairing[] = [
  {
    left: /^counter[ -]?(?:claim[ -])?(?:claimant|plaintiff|complainant)s?$/,
    right: /^counter[ -]?(?:claim[ -])?defendants?$/,
    leftName: 'Counter-Claimant',
    rightName: 'Counter-Defendant',
  },
  {
    left: /^cross[ -]?(?:claim[ -])?(?:claimant|plaintiff|complainant)s?$/,
    right: /^cross[ -]?(?:claim[ -])?defendants?$/,
    leftName: 'Cross-Claimant',
    rightName: 'Cross-Defendant',
  },
  {
    left: /^third[ -]?party[ -]plaintiffs?$/,
    right: /^third[ -]?party[ -]defendants?$/,
    leftName: 'Third-Party Plaintiff',
    rightName: 'Third-Party Defendant',
  },
];

/** Whom docket sheets list beside the parties to an action; no caption names them. */
const bystander =
  /^(?:(?:interested|notice) party|movant|amicus(?: curiae)?|special master|mediator|arbitrator|adr provider|surety|(?:material )?witness|custodian|(?:u\.s\. )?trustee|miscellaneous|interpreter|(?:claims and )?noticing agent|creditor committee)s?$/;

/** A party in one of its roles. */
interface Standing {
  readonly name: string;
  readonly role: string;
}

export interface TitleOptions {
  /** Every party, as a complaint must name them (Fed. R. Civ. P. 10(a)); else the first of each side. */
  readonly all: boolean;
}

/**
 * The title of the action, paragraph by paragraph: the parties with their roles, and below it a
 * title for each kind of cross-claim. After a complaint the first party of a side stands for all,
 * with “et al.” (Fed. R. Civ. P. 10(a)). A side without a party is a marked blank.
 */
export function titleOfAction(parties: readonly CaseParty[], { all }: TitleOptions): Line[][] {
  const standings = parties
    .filter(({ name }) => printedName(name) !== '')
    .flatMap(({ name, role }): Standing[] =>
      rolesOf(role).map((one) => ({ name: printedName(name), role: one })),
    );
  const known = new Set<Standing>();
  const title = (pairing: Pairing): Line[][] => {
    const left = standings.filter(({ role }) => pairing.left.test(role));
    const right = standings.filter(({ role }) => pairing.right.test(role));
    for (const standing of [...left, ...right]) known.add(standing);
    if (pairing !== main && left.length + right.length === 0) return [];
    // A petition is answered by a respondent, an appeal by an appellee.
    const names = counterparts(left[0]?.role, right[0]?.role);
    return [
      side(left, names?.[0] ?? pairing.leftName, ',', all),
      [['v.']],
      side(right, names?.[1] ?? pairing.rightName, '.', all),
    ];
  };
  const titles = [title(main), ...further.map(title)];
  const isAction =
    standings.some(({ role }) => main.left.test(role)) &&
    standings.some(({ role }) => main.right.test(role));
  const others = standings.filter(
    (standing) => !known.has(standing) && !(isAction && bystander.test(standing.role)),
  );
  const rest = groupByRole(others).map((group) => side(group, group[0]?.role ?? '', '.', all));
  return [...titles.flat(), ...rest];
}

/** A party's name in capitals, without a comma at its end: the caption sets its own. */
function printedName(name: string): string {
  return plain(name)
    .replace(/[\s,;]+$/, '')
    .toUpperCase();
}

function counterparts(
  left: string | undefined,
  right: string | undefined,
): [string, string] | undefined {
  if (left?.includes('petitioner') || right?.includes('respondent'))
    return ['Petitioner', 'Respondent'];
  if (left?.includes('appellant') || right?.includes('appellee')) return ['Appellant', 'Appellee'];
  return undefined;
}

function side(standings: readonly Standing[], roleName: string, end: string, all: boolean): Line[] {
  const first = standings[0];
  if (!first) return [[blank(roleName.toUpperCase()), ','], [`${roleName}${end}`]];
  const several = standings.length > 1;
  const role: Piece = first.role ? roleLabel(first.role, several) : blank('ROLE');
  const last: Line = [role, end];
  if (all) {
    // Semicolons, for names hold commas of their own.
    return [
      ...standings.map(({ name }, i) => [`${name}${i < standings.length - 1 ? ';' : ','}`]),
      last,
    ];
  }
  return [[`${first.name}, ${several ? 'et al.,' : ''}`.trimEnd()], last];
}

function groupByRole(standings: readonly Standing[]): Standing[][] {
  const groups = new Map<string, Standing[]>();
  for (const standing of standings) {
    const group = groups.get(standing.role);
    if (group) group.push(standing);
    else groups.set(standing.role, [standing]);
  }
  return [...groups.values()];
}

const roleNoun =
  /(?:plaintiff|defendant|petitioner|respondent|appellant|appellee|claimant|complainant|intervenor|movant|debtor|party)s?$/;

/**
 * The single roles of `role` as written in a case file, in small letters: `Defendant and
 * Counter-Claimant` are two, `Claims and Noticing Agent` is one. A role of none of the known kinds
 * is taken as it stands.
 */
export function rolesOf(role: string | undefined): string[] {
  const words = plain(role ?? '').toLowerCase();
  const roles = words
    .split(/[,/&;]|\band\b/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return roles.length > 0 && roles.some((one) => roleNoun.test(one)) ? roles : [words];
}

/** A role as a caption prints it: `third-party defendant` of two is `Third-Party Defendants`. */
export function roleLabel(role: string, plural: boolean): string {
  const singular = plain(role)
    .toLowerCase()
    .replace(/(?:^|[ .-])(?!and\b|of\b)\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(
      /(Plaintiff|Defendant|Petitioner|Respondent|Appell[ae][en]t?|Claimant|Complainant)s$/,
      '$1',
    );
  if (!plural) return singular;
  if (/[^aeiou]y$/i.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /s$/i.test(singular) ? singular : `${singular}s`;
}
