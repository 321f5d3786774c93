import type { DateMention } from '../../time/model';
import type { VerbAt } from './verb-reading';

/** In an object between verb and `on DATE`: the day may be that of another thing. */
const otherDay =
  /\b(?:hearing|trial|conference|deposition|deadline|meeting|calls?|e-?mails?|incident|accident|contract|agreement|set|held|dated|due|scheduled|occurr\w+|took\s+place|served|sent|events?|injur\w+|terminat\w+|decision|submission|order|continue|extend|extending|until)\b/i;

/** An order that is asked for has no day yet. */
const askedOrder =
  /\b(?:an|protective|restraining|final|preliminary)\s+(?:(?:expedited|protective|emergency)\s+)?order\b/gi;

export interface DaySpan {
  readonly isPassive: boolean;
  /** Behind here the words are not of the verb any more. */
  readonly until: number;
  /** Between here and the day nothing may stand that has a day of its own. */
  readonly from: number;
}

/** `By order dated May 1, the court …`, `In its opinion of May 1, …`: the day is the paper's. */
const byPaper =
  /(?:^|[\s,;(])(?:by|in|pursuant\s+to)\s+(?:(?:its|an|the|a|this\s+court['’]s)\s+)?(?:\w+\s+){0,2}?(?:order|opinion|ruling|judgment|decision)(?:\s+and\s+order)?,?\s+(?:dated|of)\s+$/i;

/** The one day that a ruling is said to bear before the verb; undefined where there is none. */
export function dayOfRuling({ verb, before, dates, place }: VerbAt): DateMention | undefined {
  if (before || !verb.ofCourt) return undefined;
  const from = place.words.start;
  const ahead = dates.filter(({ range }) => range.start - from < verb.range.start);
  const [only] = ahead;
  if (!only || ahead.length > 1 || only.end || only.impossible) return undefined;
  return byPaper.test(place.written.slice(0, only.range.start - from)) ? only : undefined;
}

/** The day on which the sentence says the thing was done. */
export function dateOf(
  { plain, verb, before, next, dates, place }: VerbAt,
  { isPassive, until, from }: DaySpan,
): DateMention | undefined {
  const { words } = place;
  const usable = dates.filter(
    (date) => !date.end && !date.impossible && (date.start || date.noYear),
  );
  const fronted = before
    ? []
    : usable.filter(({ range }) => {
        const start = range.start - words.start;
        return (
          start < verb.range.start &&
          /(?:^|[\s,;(])on\s+(?:or\s+about\s+)?$/i.test(place.written.slice(0, start))
        );
      });
  const latest = fronted[fronted.length - 1];
  if (latest && fronted.length > 1) {
    // `On May 1, …, and on May 9, Plaintiff filed`: the nearest one opens a clause of its own.
    const lead = place.written.slice(0, latest.range.start - words.start);
    return /(?:;|,?\s+(?:and|but))(?:\s+then)?\s+on\s+$/i.test(lead) ? latest : undefined;
  }
  if (fronted[0])
    return /on\s+or\s+about\s+$/i.test(place.written.slice(0, fronted[0].range.start - words.start))
      ? undefined
      : fronted[0];
  const behind = usable.filter(({ range }) => {
    const start = range.start - words.start;
    return (
      start > verb.range.end &&
      start < Math.max(until, verb.range.end + 1) &&
      (!next || start < next.range.start)
    );
  });
  const [nearest] = behind;
  // `filed June 1, 2018`: right behind the verb no `on` is needed.
  if (nearest && plain.slice(verb.range.end, nearest.range.start - words.start).trim() === '') {
    return nearest;
  }
  const onDay = behind.filter(({ range }) =>
    /\bon\s+$/i.test(place.written.slice(0, range.start - words.start)),
  );
  const [only] = onDay;
  if (!only || onDay.length !== 1) return undefined;
  const between = plain.slice(verb.range.end, only.range.start - words.start);
  if (/^\s*$/.test(between)) return only;
  if (isPassive && /^\s*(?:\w+ly\s+)?by\b/.test(between)) return only;
  if (behind.length > 1) return undefined;
  const then = plain.slice(Math.max(from, verb.range.end), only.range.start - words.start);
  return otherDay.test(then.replace(askedOrder, '')) ? undefined : only;
}
