import { Temporal } from 'temporal-polyfill';
import { calendarOf } from '../court/deadline';
import { hearingDate } from '../filing/hearing-date';
import { blockAt } from '../filing/read-filing';
import type { Clock } from '../ports';
import { formatLongDate, weekdayName } from '../time/dates/calendar';
import type { Completion, CompletionList } from './completion';
import { fallsDue, plainDay } from './falls-due';
import type { Snapshot } from './snapshot';

/** What is typed of a date after `Dated: ` or `by `. */
const signing = /(?:^|[\n>*_]\s*)(?:Dated|DATED|Executed on|Signed)\s*:?[ \t]+([\p{L}\d]*)$/u;
const deadline = /\b(?:by|no later than|on or before|due)[ \t]+([\p{Lu}\d][\p{L}\d]*|)$/u;

/**
 * Dates after `Dated: ` (today, the next court day) and after `by ` (the next court day and what
 * the court's rules make due, from the hearing noticed and from the filing's own date). Undefined
 * elsewhere.
 */
export function dateCompletion(
  snapshot: Snapshot,
  offset: number,
  clock: Clock,
): CompletionList | undefined {
  const { filing, case: context } = snapshot;
  const i = blockAt(filing, offset);
  const from = offset - (filing.starts[i] ?? 0);
  const before = filing.blocks[i]?.clean.slice(Math.max(0, from - 80), from) ?? '';
  const signed = signing.exec(before);
  const asked = signed ?? deadline.exec(before);
  const today = plainDay(clock.today());
  if (!asked || !today) return undefined;
  const range = { start: offset - (asked[1] ?? '').length, end: offset };
  const dates: Offered[] = [];
  if (signed) dates.push({ date: today, why: 'today' });
  dates.push({ date: nextCourtDay(snapshot, today), why: 'the next court day' });
  if (!signed) dates.push(...ruleDates(snapshot, today));
  const items = dates.map((one, rank) => item(one, rank, range));
  return { items: context || signed ? items : items.slice(0, 1), incomplete: false };
}

interface Offered {
  readonly date: Temporal.PlainDate;
  readonly why: string;
}

function nextCourtDay({ case: context }: Snapshot, today: Temporal.PlainDate): Temporal.PlainDate {
  const file = context?.caseFile;
  const calendar = calendarOf(file?.court, file?.closures ?? []);
  let day = today.add({ days: 1 });
  while (calendar.daysOff(day, false).some(({ certainty }) => certainty !== 'unsure')) {
    day = day.add({ days: 1 });
  }
  return day;
}

function ruleDates({ filing, case: context }: Snapshot, today: Temporal.PlainDate): Offered[] {
  const hearing = hearingDate(filing)?.mention.start;
  const filed = plainDay(filing.outline.dated?.iso) ?? today;
  const due = [
    ...fallsDue(context, 'motion-filed', filed),
    ...(hearing ? fallsDue(context, 'hearing', hearing) : []),
  ];
  return due
    .map(({ what, rule, deadline }) => ({
      date: deadline.due,
      why: `${what} due, ${rule.rule}${rule.unverified ? ' (not verified)' : ''}`,
    }))
    .filter(({ date }) => Temporal.PlainDate.compare(date, today) >= 0);
}

function item({ date, why }: Offered, rank: number, range: Completion['range']): Completion {
  const text = formatLongDate(date);
  return {
    label: text,
    description: weekdayName(date.dayOfWeek),
    detail: why,
    filter: `${text} ${date.toString()} ${why}`,
    sort: String(rank).padStart(6, '0'),
    range,
    text,
    documentation: () => `**${weekdayName(date.dayOfWeek)}, ${text}**: ${why}.`,
  };
}
