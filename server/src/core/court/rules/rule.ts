/** What a rule fixes. */
export const ruleSubjects = [
  'hearing-notice',
  'opposition',
  'reply',
  'answer',
  'discovery-response',
  'objections',
  'conference',
  'page-limit',
  'word-limit',
  'practice',
] as const;
export type RuleSubject = (typeof ruleSubjects)[number];

/** What kind of paper the rule is about. */
export const paperKinds = [
  'motion',
  'opposition',
  'reply',
  'administrative-motion',
  'discovery-motion',
  'summary-judgment',
  'reconsideration',
  'letter',
  'complaint',
  'discovery',
  'magistrate-order',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What a period runs from, or back from. */
export const triggerEvents = [
  'motion-filed',
  'motion-served',
  'hearing',
  'opposition-due',
  'opposition-filed',
  'opposition-served',
  'complaint-served',
  'request-served',
  'order-served',
  'judgment-entered',
] as const;
export type TriggerEvent = (typeof triggerEvents)[number];

export const periodUnits = ['days', 'court-days', 'weeks', 'months', 'hours'] as const;

export interface RulePeriod {
  readonly count: number;
  readonly unit: (typeof periodUnits)[number];
  /** One of the two: the event it runs on from, or back from. */
  readonly after?: TriggerEvent;
  readonly before?: TriggerEvent;
}

/** One value of a court's rules, with where it stands and when it was law. */
export interface CourtRule {
  readonly what: RuleSubject;
  readonly for: PaperKind;
  readonly period?: RulePeriod;
  /** Pages or words. */
  readonly limit?: number;
  /** What no number says: an exception, a condition. */
  readonly note?: string;
  /** `Civil L.R. 7-3(a)`. */
  readonly rule: string;
  /** Where the value was read. */
  readonly source: string;
  /** First and last day it is law, `YYYY-MM-DD`, both inclusive; missing where it is not known. */
  readonly from?: string;
  readonly until?: string;
  /** The day someone last held it against its source. */
  readonly checked?: string;
  /** Not read at the court's own text: never more than a hint. */
  readonly unverified?: boolean;
}

/**
 * A court's file: what the built-in files hold, and what a user may put into a case folder as
 * `courts/ID.yaml`. A file with `judge` is a standing order, a layer over the court's own.
 */
export interface CourtRules {
  /** PACER court id. */
  readonly court: string;
  /** Applies only where this judge has the case. */
  readonly judge?: string;
  /** Postal letters of the state whose holidays count. */
  readonly state?: string;
  /** The form in which docket citations are written: `Dkt. No.` */
  readonly cite?: string;
  readonly rules: readonly CourtRule[];
}

/** Whether a rule was law on a day, `YYYY-MM-DD`. */
export function isInForce(rule: CourtRule, day: string): boolean {
  return (!rule.from || rule.from <= day) && (!rule.until || day <= rule.until);
}
