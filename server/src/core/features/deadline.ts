import type { CaseContext } from '../case/load-case';
import { rulesOf } from '../case/rules-of-case';
import { computeDeadline } from '../court/deadline';
import { isInForce, type TriggerEvent } from '../court/rules/rule';
import type { Period } from '../time/court-time/count';
import type { ServiceMethod } from '../time/court-time/service';
import { formatLongDate, weekdayName } from '../time/dates/calendar';
import { plainDay } from './falls-due';

/** A rule of the case's court that a deadline may be counted by. */
export interface DeadlineRule {
  /** `Opposition to a motion: 14 days after the motion is filed` */
  readonly label: string;
  /** `Civil L.R. 7-3(a)`, with its warning where nobody verified it. */
  readonly rule: string;
  readonly event: TriggerEvent;
  readonly period: Period;
}

/** A deadline as it is asked for and shown; all of it plain data. */
export interface DeadlineQuestion {
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** `14:30`, for hours. */
  readonly time?: string;
  readonly period: Period;
  readonly service?: ServiceMethod;
}

export interface DeadlineAnswer {
  readonly due: string;
  /** As it is inserted into a filing: `April 20, 2016`. */
  readonly text: string;
  readonly weekday: string;
  readonly time?: string;
  readonly uncertain?: { readonly date: string; readonly why: string };
  readonly steps: readonly {
    readonly date: string;
    readonly weekday: string;
    readonly counted: number;
    readonly why: string;
  }[];
}

/** The periods of the case's court that were in force on a day, for the user to pick from. */
export function deadlineRules(context: CaseContext | undefined, day: string): DeadlineRule[] {
  const found: DeadlineRule[] = [];
  for (const rule of (rulesOf(context) ?? []).flatMap(({ rules }) => rules)) {
    const event = rule.period?.after ?? rule.period?.before;
    if (!rule.period || !event || !isInForce(rule, day)) continue;
    const { count, unit, before } = rule.period;
    const way = before ? 'before' : 'after';
    const subject = `${rule.what} (${rule.for})`.replaceAll('-', ' ');
    found.push({
      label: `${subject}: ${count} ${unit.replace('-', ' ')} ${way} ${event.replaceAll('-', ' ')}`,
      rule: rule.unverified ? `${rule.rule}, not verified` : rule.rule,
      event,
      period: { count, unit, direction: way },
    });
  }
  return found;
}

/** Counts a deadline in the court of a case; undefined where `from` is no day of the calendar. */
export function answerDeadline(
  question: DeadlineQuestion,
  context: CaseContext | undefined,
): DeadlineAnswer | undefined {
  const from = plainDay(question.from);
  if (!from) return undefined;
  const file = context?.caseFile;
  const { due, time, uncertain, steps } = computeDeadline({
    ...(file?.court ? { court: file.court } : {}),
    from,
    period: question.period,
    ...(question.time ? { time: question.time } : {}),
    ...(question.service ? { service: question.service } : {}),
    closures: file?.closures ?? [],
  });
  return {
    due: due.toString(),
    text: formatLongDate(due),
    weekday: weekdayName(due.dayOfWeek),
    ...(time ? { time } : {}),
    ...(uncertain ? { uncertain: { date: uncertain.date.toString(), why: uncertain.why } } : {}),
    steps: steps.map(({ date, counted, why }) => ({
      date: date.toString(),
      weekday: weekdayName(date.dayOfWeek),
      counted,
      why,
    })),
  };
}
