import { shift } from '../../text/range';
import { formatLongDate, weekdayName } from '../../time/dates/calendar';
import type { DateMention } from '../../time/model';
import type { Role } from '../../time/roles/role';
import type { Snapshot } from '../snapshot';
import { folded, type ReportRow } from './model';

/** Every reference to a part by its number, in this filing or another. */
export function* referenceRows({ filing }: Snapshot): Generator<ReportRow> {
  for (const [i, { clean, facts }] of filing.blocks.entries()) {
    for (const { range, own, pointed, foreign } of facts.sectionReferences) {
      const ours = (own || pointed) && !foreign;
      yield {
        kind: 'cross-reference',
        status: ours ? 'right' : 'unchecked',
        range: shift(range, filing.starts[i] ?? 0),
        text: folded(clean.slice(range.start, range.end)),
        found: ours ? 'A part of this filing' : 'May be another paper’s',
        notes: [],
      };
    }
  }
}

/** What a date is, where that says more than the date itself. */
const told: ReadonlySet<Role> = new Set(['deadline', 'hearing', 'signing', 'service']);

/** Every date: its day in the calendar, and what it is in its sentence. */
export function* dateRows({ filing }: Snapshot): Generator<ReportRow> {
  for (const [i, { clean, facts }] of filing.blocks.entries()) {
    if (!facts.hasDigits) continue;
    for (const mention of facts.dates) {
      const { role } = facts.roleOf(mention);
      const days = daysOf(mention);
      yield {
        kind: 'date',
        status: days ? 'right' : 'unchecked',
        range: shift(mention.range, filing.starts[i] ?? 0),
        text: folded(clean.slice(mention.range.start, mention.range.end)),
        found: days ? `${days}${told.has(role) ? ` (${role})` : ''}` : 'No one day',
        notes: days ? [] : ['No year is written.'],
      };
    }
  }
}

function daysOf({ start, end, noYear }: DateMention): string | undefined {
  if (!start || noYear) return undefined;
  return [start, end]
    .flatMap((day) => (day ? [`${weekdayName(day.dayOfWeek)}, ${formatLongDate(day)}`] : []))
    .join(' to ');
}
