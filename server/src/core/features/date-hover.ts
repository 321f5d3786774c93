import type { Temporal } from 'temporal-polyfill';
import type { CaseContext } from '../case/load-case';
import { calendarOf } from '../court/deadline';
import type { TriggerEvent } from '../court/rules/rule';
import type { Block } from '../filing/model';
import { blockAt } from '../filing/read-filing';
import { type Range, shift, touches } from '../text/range';
import { sentenceAround } from '../text/sentences';
import type { DayOff } from '../time/court-time/calendar';
import { formatLongDate, weekdayName } from '../time/dates/calendar';
import type { DateMention } from '../time/model';
import { type FallsDue, fallsDue, plainDay } from './falls-due';
import type { Hover } from './hover';
import { escapeMarkdown } from './markdown';
import type { Snapshot } from './snapshot';

/**
 * What is known of the date at an offset: its weekday, whether it is a court day, how far it is
 * from the filing's own date, and what falls due if it is a day of filing, service or hearing.
 */
export function dateHover(snapshot: Snapshot, offset: number): Hover | undefined {
  const { filing, case: context } = snapshot;
  const i = blockAt(filing, offset);
  const block = filing.blocks[i];
  if (!block?.facts.hasDigits) return undefined;
  const start = filing.starts[i] ?? 0;
  const mention = block.facts.dates.find(({ range }) => touches(shift(range, start), offset));
  if (!mention?.start) return undefined;
  const days = [mention.start, ...(mention.end ? [mention.end] : [])];
  const lines = days.map((day) => dayLine(day, context));
  if (mention.end) {
    const length = mention.start.until(mention.end).days + 1;
    if (length > 0) lines.push(`${length} days, both counted.`);
  } else {
    lines.push(...distance(mention.start, filing.outline.dated?.iso));
    lines.push(...dueLines(block, mention, context));
  }
  if (mention.yearInferred) lines.push('_The year stands elsewhere in the same words._');
  return { range: shift(mention.range, start), markdown: lines.join('\n\n') };
}

function dayLine(day: Temporal.PlainDate, context: CaseContext | undefined): string {
  const file = context?.caseFile;
  const calendar = calendarOf(file?.court, file?.closures ?? []);
  const shown = `**${weekdayName(day.dayOfWeek)}, ${formatLongDate(day)}**`;
  const closed = calendar.closure(day);
  if (closed) return `${shown} · clerk’s office inaccessible${reason(closed.why)}`;
  const [off] = calendar.daysOff(day, true);
  return `${shown} · ${off ? dayOff(off) : 'court day'}`;
}

function dayOff(off: DayOff): string {
  const { kind, name, certainty } = off;
  if (kind === 'weekend') return 'no court day';
  const sure = certainty === 'sure' ? '' : ' (not settled)';
  if (kind === 'state') {
    return `${escapeMarkdown(name)}${sure}: extends a period counted forward, never one counted back`;
  }
  return `${certainty === 'unsure' ? 'perhaps no court day' : 'no court day'}: ${escapeMarkdown(name)}${sure}`;
}

function reason(why: string | undefined): string {
  return why ? ` (${escapeMarkdown(why)})` : '';
}

function distance(day: Temporal.PlainDate, dated: string | undefined): string[] {
  const own = plainDay(dated);
  if (!own) return [];
  const { days } = own.until(day);
  if (days === 0) return ['This filing’s own date.'];
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return [`${count} ${days > 0 ? 'after' : 'before'} this filing’s date, ${formatLongDate(own)}.`];
}

/** What would fall due, for the event that the sentence tells of. */
function dueLines(block: Block, mention: DateMention, context: CaseContext | undefined): string[] {
  const event = eventOf(block, mention.range);
  if (!event || !mention.start) return [];
  const due = fallsDue(context, event, mention.start);
  if (due.length === 0) return [];
  const lead = leads[event] ?? 'If this is the day of it';
  return [`${lead}:\n${due.map((one) => `- ${dueText(one)}`).join('\n')}`];
}

const leads: Partial<Record<TriggerEvent, string>> = {
  'motion-filed': 'If a motion was filed that day',
  'motion-served': 'If a motion was served that day, by hand or electronically',
  'complaint-served': 'If a complaint was served that day',
  hearing: 'If a motion is heard that day',
};

/** `opposition due Wednesday, April 13, 2016 (Civil L.R. 7-3(a))` */
export function dueText({ what, rule, deadline }: FallsDue): string {
  const { due, uncertain } = deadline;
  const day = `${weekdayName(due.dayOfWeek)}, ${formatLongDate(due)}`;
  const or = uncertain ? ` or ${formatLongDate(uncertain.date)}` : '';
  const mark = rule.unverified ? ', not verified' : '';
  return `${what.replace('-', ' ')} due ${day}${or} (${escapeMarkdown(rule.rule)}${mark})`;
}

function eventOf(block: Block, range: Range): TriggerEvent | undefined {
  const mention = block.facts.dates.find((one) => one.range === range);
  const { role } = mention ? block.facts.roleOf(mention) : { role: 'unknown' };
  if (role === 'hearing') return 'hearing';
  const { start, end } = sentenceAround(block.clean, range.start);
  const words = block.clean.slice(start, end);
  const paper = /\bmotion\b/i.test(words)
    ? 'motion'
    : /\bcomplaint\b/i.test(words)
      ? 'complaint'
      : '';
  if (role === 'service' || (role === 'event' && /\bserved\b/i.test(words))) {
    return paper === '' ? undefined : `${paper}-served`;
  }
  return role === 'event' && paper === 'motion' && /\bfiled\b/i.test(words)
    ? 'motion-filed'
    : undefined;
}
