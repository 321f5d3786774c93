/** Requests about dates, beside those in `requests.ts`. Days are written `YYYY-MM-DD`. */

export type PeriodUnit = 'days' | 'court-days' | 'weeks' | 'months';
export type Service = 'none' | 'mail' | 'ecf' | 'hand';

export interface DateAtParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export interface DeadlineRuleInfo {
  readonly label: string;
  readonly rule: string;
  /** The period runs from service, so that the method of service matters. */
  readonly fromService: boolean;
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly before: boolean;
}

export interface DateAtResult {
  /** The date under the cursor, else the filing's own, else today. */
  readonly day: string;
  /** Periods of the court's rules in force on that day; none without a case. */
  readonly rules: readonly DeadlineRuleInfo[];
}

/** Request: `DateAtParams` to `DateAtResult | null` (null: the document is not served). */
export const dateAt = 'pincite/dateAt';

export interface DeadlineParams {
  readonly uri: string;
  readonly from: string;
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly before?: boolean;
  readonly service?: Service;
}

export interface DeadlineResult {
  readonly due: string;
  /** As a filing writes it: `April 20, 2016`. */
  readonly text: string;
  readonly weekday: string;
  readonly uncertain?: { readonly date: string; readonly why: string };
  readonly steps: readonly {
    readonly date: string;
    readonly weekday: string;
    readonly counted: number;
    readonly why: string;
  }[];
}

/** Request: `DeadlineParams` to `DeadlineResult | null` (null: `from` is no day). */
export const deadline = 'pincite/deadline';

export interface TimelineEventInfo {
  readonly date: string;
  readonly end?: string;
  /** `Dkt. 542`, `filing`. */
  readonly where: string;
  /** `event`, `deadline`, `hearing`, `signing`, … */
  readonly role: string;
  readonly text: string;
  /** Where it stands; left out for a draft that was never saved. */
  readonly place?: {
    readonly uri: string;
    readonly line: number;
    readonly character: number;
  };
}

/** Request: `DocumentParams` to `TimelineEventInfo[] | null` (null: the document is not served). */
export const timeline = 'pincite/timeline';
