import { cacd } from './cacd';
import { caed } from './caed';
import { cand } from './cand';
import { casd } from './casd';
import { ded } from './ded';
import { federal } from './federal';
import { ilnd } from './ilnd';
import { nysd } from './nysd';
import {
  type CourtRule,
  type CourtRules,
  isInForce,
  type PaperKind,
  type RuleSubject,
} from './rule';
import { txed } from './txed';

/** The courts whose rules come with Pincite. A new court is a file and a line. */
export const courtRules: readonly CourtRules[] = [
  federal,
  cand,
  cacd,
  caed,
  casd,
  nysd,
  ded,
  ilnd,
  txed,
];

/**
 * The files that speak for a court, the weightiest first: the case folder's standing orders, its
 * own files for the court, ours for the court, the Federal Rules.
 *
 * @param own the court files of the case folder, in the order it names them
 * @param judges the case's judges, whose standing orders apply
 */
export function layersOf(
  court: string,
  own: readonly CourtRules[] = [],
  judges: readonly string[] = [],
): readonly CourtRules[] {
  const mine = own.filter((file) => file.court === court);
  const orders = mine.filter(({ judge }) => judge && judges.some((one) => sameJudge(one, judge)));
  const files = mine.filter(({ judge }) => judge === undefined);
  const built = courtRules.filter((file) => file.court === court);
  return [...orders.reverse(), ...files.reverse(), ...built, federal];
}

/**
 * The rule on a subject that was in force on `day`, from the weightiest layer that has one; none
 * where a layer has two that differ, as nobody can say which is meant.
 */
export function ruleOn(
  layers: readonly CourtRules[],
  what: RuleSubject,
  paper: PaperKind,
  day: string,
): CourtRule | undefined {
  let spoken = false;
  for (const { court, rules } of layers) {
    // A court with a time of its own, if not one known for that day, does not keep the federal one.
    if (court === federal.court && spoken) return undefined;
    const all = rules.filter((rule) => rule.what === what && rule.for === paper);
    const found = all.filter((rule) => isInForce(rule, day));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
    spoken ||= all.length > 0;
  }
  return undefined;
}

/** The last name counts: `Ryu` is `Donna M. Ryu`. */
function sameJudge(a: string, b: string): boolean {
  const name = (judge: string) =>
    judge
      .toLowerCase()
      .replace(/,?\s+(?:jr|sr|i{2,3})\.?$/, '')
      .split(/[\s.]+/)
      .filter((word) => word !== '')
      .at(-1);
  return name(a) === name(b);
}
