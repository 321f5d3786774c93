import { longDate } from '../../docket/calendar-day';
import type { Call } from '../../record/call-log/model';
import type { CallGroup } from './call-groups';
import type { HeldClaim } from './of-block';

const mostGroups = 4;

/** What the log shows, in a sentence or two; undefined where it agrees or cannot tell. */
export function verdictInWords({ claim, verdict }: HeldClaim): string | undefined {
  const days = claim.first.equals(claim.last) ? 'on that day' : 'in these days';
  const to = verdict.narrowed && claim.callee ? ` to ${claim.callee}` : '';
  if (verdict.kind === 'none') {
    const { before, after } = verdict;
    const near = [before, after].flatMap((day) => (day ? [longDate(day)] : []));
    const nearest =
      near.length === 0
        ? ''
        : `; the nearest ${near.length > 1 ? 'are' : 'is'} on ${near.join(' and ')}`;
    return `The call log has no call${to} ${days}${nearest}.`;
  }
  if (verdict.kind === 'days') {
    const { calls, inside, sure } = verdict;
    const these = `${callsInWords(calls.length)}${to} ${spanInWords(calls)}`;
    const within = `${inside === 0 ? 'none' : inside} of them ${inside === 1 ? 'is' : 'are'} ${days}`;
    return `The call log has ${these}, and ${within}.${sure ? '' : ' It does not reach over all of these days.'}`;
  }
  if (verdict.kind !== 'count') return undefined;
  const { inDays, groups, sure } = verdict;
  const known = groups.reduce((sum, { calls }) => sum + calls.length, 0);
  const isListed = groups.length > 1 && groups.length <= mostGroups && known === inDays.length;
  const detail = isListed
    ? `: ${groups.map(groupInWords).join(', ')}`
    : claim.first.equals(claim.last)
      ? ''
      : `, ${spanInWords(inDays)}`;
  const total = `The call log has ${callsInWords(inDays.length)}${to} ${days}${detail}.`;
  return sure ? total : `${total} It does not reach over all of these days.`;
}

/** `on March 7, 2016`, or `from March 7, 2016 to March 31, 2016`. */
export function spanInWords(calls: readonly Call[]): string {
  const first = longDate(calls[0]?.date ?? '');
  const last = longDate(calls.at(-1)?.date ?? '');
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}

export function callsInWords(count: number): string {
  return count === 1 ? '1 call' : `${count} calls`;
}

function groupInWords({ from, to, calls }: CallGroup): string {
  return `${calls.length}${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}`;
}
