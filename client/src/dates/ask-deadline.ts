import type * as vscode from 'vscode';
import type {
  DateAtResult,
  DeadlineParams,
  PeriodUnit,
  Service,
} from '../../../server/src/protocol/dates';
import { type AsksOne, type AsksText, askText } from '../asking';

/** What a deadline is counted from and how. */
export type DeadlineWords = Omit<DeadlineParams, 'uri'>;

const heading = 'Compute Deadline';

/**
 * Asks for the day to count from, for the rule or period, and for the method of service where that
 * matters. Undefined where the user leaves at any step.
 */
export async function askDeadline(
  window: AsksText & AsksOne,
  { day, rules }: DateAtResult,
): Promise<DeadlineWords | undefined> {
  const from = await askText(window, {
    title: heading,
    prompt: 'The day of the event, which is not counted itself',
    value: day,
    validateInput: (text) =>
      /^\s*\d{4}-\d\d-\d\d\s*$/.test(text) ? undefined : 'A day is written 2016-04-06.',
  });
  if (from === undefined) return undefined;
  const other = { label: '$(edit) Another period…', description: '', rule: undefined };
  const chosen = await window.showQuickPick(
    [...rules.map((rule) => ({ label: rule.label, description: rule.rule, rule })), other],
    { title: heading, placeHolder: 'Which period runs?', matchOnDescription: true },
  );
  if (!chosen) return undefined;
  const { rule } = chosen;
  const period = rule ?? (await askPeriod(window));
  if (!period) return undefined;
  const service = rule && !rule.fromService ? 'none' : await askService(window);
  if (!service) return undefined;
  const { count, unit, before } = period;
  return { from, count, unit, before, service };
}

async function askPeriod(window: AsksText) {
  const written = await askText(window, {
    title: heading,
    prompt: 'How long? “before” counts back.',
    placeHolder: '14 days, 5 court days, 2 weeks, 21 days before',
    validateInput: (text) =>
      readPeriod(text) ? undefined : 'A number and a unit: 14 days, 5 court days, 3 months.',
  });
  return written === undefined ? undefined : readPeriod(written);
}

const units: Readonly<Record<string, PeriodUnit>> = {
  day: 'days',
  'court day': 'court-days',
  'business day': 'court-days',
  week: 'weeks',
  month: 'months',
};

/** Reads `14 days`, `5 court days before`, `21`; undefined for anything else. */
export function readPeriod(
  text: string,
): { count: number; unit: PeriodUnit; before: boolean } | undefined {
  const match =
    /^\s*(\d{1,4})\s*(?:(court day|business day|calendar day|day|week|month)s?)?\s*(before|back|after)?\s*$/i.exec(
      text,
    );
  if (!match) return undefined;
  const unit = (match[2] ?? 'day').toLowerCase().replace('calendar ', '');
  return {
    count: Number(match[1]),
    unit: units[unit] ?? 'days',
    before: /^b/i.test(match[3] ?? ''),
  };
}

const services: readonly (vscode.QuickPickItem & { readonly service: Service })[] = [
  { label: 'Nothing was served', description: 'the period runs from filing', service: 'none' },
  { label: 'By ECF', description: 'three days more until December 1, 2016', service: 'ecf' },
  { label: 'By mail', description: 'Fed. R. Civ. P. 6(d): three days more', service: 'mail' },
  { label: 'By hand', description: 'no days more', service: 'hand' },
];

async function askService(window: AsksOne): Promise<Service | undefined> {
  const chosen = await window.showQuickPick(services, {
    title: heading,
    placeHolder: 'How was the paper served?',
  });
  return chosen?.service;
}

/** The count in plain lines, to be copied: a step a line. */
export function countAsText(answer: {
  readonly text: string;
  readonly weekday: string;
  readonly uncertain?: { readonly date: string; readonly why: string };
  readonly steps: readonly {
    readonly date: string;
    readonly weekday: string;
    readonly counted: number;
    readonly why: string;
  }[];
}): string {
  const steps = answer.steps.map(
    ({ date, weekday, counted, why }) => `${date}  ${weekday}  ${counted}  ${why}`,
  );
  const doubt = answer.uncertain
    ? [`Not settled: ${answer.uncertain.date}, ${answer.uncertain.why}`]
    : [];
  return [`${answer.weekday}, ${answer.text}`, ...steps, ...doubt, ''].join('\n');
}
