import { Temporal } from 'temporal-polyfill';
import { courtById, courts } from '../../core/court/courts';
import { computeDeadline } from '../../core/court/deadline';
import type { Deadline, Period, PeriodUnit } from '../../core/time/court-time/count';
import type { ServiceMethod } from '../../core/time/court-time/service';
import { formatLongDate, weekdayName } from '../../core/time/dates/calendar';
import type { Arguments } from '../args';
import type { Command } from '../command';
import { didYouMean } from '../did-you-mean';
import { UsageError } from '../usage-error';

const units: Readonly<Record<string, PeriodUnit>> = {
  calendar: 'days',
  court: 'court-days',
  weeks: 'weeks',
  months: 'months',
  hours: 'hours',
};

/** `pincite deadline --court cand --from 2016-04-06 --days 14` */
export const deadline: Command = {
  name: 'deadline',
  usage: '--from DATE --days NUMBER',
  summary: 'Count a deadline under Fed. R. Civ. P. 6, step by step.',
  options: {
    court: { help: 'PACER id of the court, for its state’s holidays.', value: 'ID' },
    from: { help: 'The day of the event, 2016-04-06; for hours, 2016-04-06T14:30.', value: 'DATE' },
    days: { help: 'Length of the period, in the unit given.', value: 'NUMBER' },
    before: { help: 'Count back from the event.' },
    unit: { help: 'calendar days if left out.', value: 'UNIT', choices: Object.keys(units) },
    service: {
      help: 'How the paper was served; none if the period runs from filing.',
      value: 'METHOD',
      choices: ['none', 'mail', 'ecf', 'hand', 'clerk', 'consented'],
    },
    closed: {
      help: 'A day on which the clerk could not be reached.',
      value: 'DATE',
      repeatable: true,
    },
    format: { help: 'pretty if left out.', value: 'FORMAT', choices: ['pretty', 'json'] },
  },
  async run(args, terminal) {
    if (args.positionals.length > 0) {
      throw new UsageError(`“${args.positionals[0]}” is not asked for here.`);
    }
    const { from, time } = moment(needed(args, 'from'), '--from');
    const period = readPeriod(args);
    if (period.unit === 'hours' && time === undefined) {
      throw new UsageError('Hours need a time of day: “--from 2016-04-06T14:30”.');
    }
    const court = readCourt(args);
    const found = computeDeadline({
      from,
      period,
      ...(court ? { court } : {}),
      ...(time ? { time } : {}),
      service: (args.value('service') ?? 'none') as ServiceMethod,
      closures: args.values('closed').map((day) => ({
        day: moment(day, '--closed').from.toString(),
      })),
    });
    terminal.out.write(args.value('format') === 'json' ? json(found) : pretty(found));
    return 0;
  },
};

function needed(args: Arguments, option: string): string {
  const value = args.value(option);
  if (value === undefined) throw new UsageError(`“--${option}” is missing.`);
  return value;
}

function readPeriod(args: Arguments): Period {
  const written = needed(args, 'days');
  if (!/^\d{1,5}$/.test(written)) {
    throw new UsageError(`“--days” takes a whole number, not “${written}”.`);
  }
  return {
    count: Number(written),
    unit: units[args.value('unit') ?? 'calendar'] ?? 'days',
    direction: args.has('before') ? 'before' : 'after',
  };
}

function readCourt(args: Arguments): string | undefined {
  const id = args.value('court');
  if (id === undefined) return undefined;
  const court = courtById(id);
  if (court) return court.id;
  const ids = courts.map((one) => one.id);
  throw new UsageError(`There is no district court “${id}”.${didYouMean(id, ids)}`);
}

function moment(written: string, option: string): { from: Temporal.PlainDate; time?: string } {
  const [, day = '', time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(written) ?? [];
  try {
    const from = Temporal.PlainDate.from(day);
    if (time !== undefined) Temporal.PlainTime.from(time);
    return { from, ...(time ? { time } : {}) };
  } catch {
    throw new UsageError(`“${option}” takes a day like 2016-04-06, not “${written}”.`);
  }
}

function json({ due, time, uncertain, steps }: Deadline): string {
  const shown = {
    due: due.toString(),
    ...(time ? { time } : {}),
    ...(uncertain ? { uncertain: { date: uncertain.date.toString(), why: uncertain.why } } : {}),
    steps: steps.map(({ date, counted, why }) => ({ date: date.toString(), counted, why })),
  };
  return `${JSON.stringify(shown, undefined, 2)}\n`;
}

function pretty({ due, time, uncertain, steps }: Deadline): string {
  const lines = steps.map(({ date, counted, why }) => {
    const weekday = weekdayName(date.dayOfWeek).slice(0, 3);
    return `  ${String(counted).padStart(4)}  ${weekday} ${date}  ${why}`.trimEnd();
  });
  const at = time ? ` at ${time}` : '';
  const shown = `Due ${weekdayName(due.dayOfWeek)}, ${formatLongDate(due)}${at}`;
  const other = uncertain
    ? `\nUnder another reading ${weekdayName(uncertain.date.dayOfWeek)}, ${formatLongDate(uncertain.date)}. ${uncertain.why}\n`
    : '';
  return `${shown}\n${other}\n${lines.join('\n')}\n`;
}
