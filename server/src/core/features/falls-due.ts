import { Temporal } from 'temporal-polyfill';
import type { CaseContext } from '../case/load-case';
import { rulesOf } from '../case/rules-of-case';
import { computeDeadline } from '../court/deadline';
import type { CourtRule, PaperKind, RuleSubject, TriggerEvent } from '../court/rules/rule';
import { ruleOn } from '../court/rules/table';
import type { Deadline } from '../time/court-time/count';
import type { ServiceMethod } from '../time/court-time/service';

/** Something that falls due under the court's rules. */
export interface FallsDue {
  readonly what: RuleSubject;
  readonly for: PaperKind;
  readonly rule: CourtRule;
  readonly deadline: Deadline;
}

const asked: readonly (readonly [RuleSubject, PaperKind])[] = [
  ['opposition', 'motion'],
  ['reply', 'motion'],
  ['answer', 'complaint'],
  ['discovery-response', 'discovery'],
  ['objections', 'magistrate-order'],
];

/**
 * What falls due in a case under its court's rules if `event` happens on `date`: a motion is
 * filed, a motion is heard. A reply that runs from the day the opposition is due follows from it.
 * Nothing where the court is not known.
 *
 * @param service how the paper was served, for events of service
 */
export function fallsDue(
  context: CaseContext | undefined,
  event: TriggerEvent,
  date: Temporal.PlainDate,
  service: ServiceMethod = 'none',
): readonly FallsDue[] {
  const layers = rulesOf(context);
  if (!layers) return [];
  const found: FallsDue[] = [];
  for (const [what, paper] of asked) {
    const rule = ruleOn(layers, what, paper, date.toString());
    if (!rule?.period) continue;
    const start = startOf(rule, event, date, found);
    if (start)
      found.push({ what, for: paper, rule, deadline: count(context, rule, start, service) });
  }
  return found;
}

function startOf(
  { period }: CourtRule,
  event: TriggerEvent,
  date: Temporal.PlainDate,
  before: readonly FallsDue[],
): Temporal.PlainDate | undefined {
  if (period?.after === event || period?.before === event) return date;
  if (period?.after !== 'opposition-due') return undefined;
  return before.find(({ what }) => what === 'opposition')?.deadline.due;
}

function count(
  context: CaseContext | undefined,
  { period }: CourtRule,
  from: Temporal.PlainDate,
  service: ServiceMethod,
): Deadline {
  const file = context?.caseFile;
  return computeDeadline({
    ...(file?.court ? { court: file.court } : {}),
    from,
    period: {
      count: period?.count ?? 0,
      unit: period?.unit ?? 'days',
      direction: period?.before ? 'before' : 'after',
    },
    service: period?.after?.endsWith('-served') ? service : 'none',
    closures: file?.closures ?? [],
  });
}

/** A day of the calendar from `YYYY-MM-DD`; undefined for anything else. */
export function plainDay(iso: string | undefined): Temporal.PlainDate | undefined {
  try {
    return iso === undefined ? undefined : Temporal.PlainDate.from(iso);
  } catch {
    return undefined;
  }
}
