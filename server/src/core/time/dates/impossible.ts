import type { Range } from '../../text/range';
import type { DateMention } from '../model';
import { daysInMonth, monthName } from './calendar';

export interface ImpossibleDay {
  /** Where the impossible day stands; offsets as in the mention. */
  readonly range: Range;
  /** One sentence in a lawyer's words: `February 2016 has 29 days.` */
  readonly message: string;
  /** The last day of that month, the likeliest thing meant. */
  readonly lastDay: number;
}

/** What is wrong with a mention of a day that is not in the calendar; else nothing. */
export function impossibleDay(mention: DateMention): ImpossibleDay | undefined {
  const written = mention.impossible && /^(\d+|-)-(\d\d)-(\d\d)$/.exec(mention.impossible.iso);
  if (!mention.impossible || !written) return undefined;
  const year = written[1] === '-' ? undefined : Number(written[1]);
  const month = Number(written[2]);
  const lastDay = daysInMonth(month, year);
  const name = monthName(month);
  if (name === '') return undefined;
  const subject = year === undefined ? name : `${name} ${year}`;
  return {
    range: mention.impossible.range,
    message: `${subject} has ${lastDay} days.`,
    lastDay,
  };
}
