import type { Call, CallLog } from '../../record/call-log/model';
import type { CallClaim } from './call-claims';

/** How a log of calls stands to what a sentence says of them. */
export type CallVerdict =
  | { readonly kind: 'same' | 'unknown' }
  /** The log has another number of calls in these days. */
  | { readonly kind: 'count'; readonly inDays: number }
  /** The calls are there, and not in these days; or the log has none in them. */
  | {
      readonly kind: 'days';
      readonly first: string;
      readonly last: string;
      readonly inDays: number;
    };

/**
 * Holds a claim against the log. Who calls whom the sentence may mean is not guessed: any caller,
 * any person called, and any pair of them counts, and the claim is a slip only if none fits.
 */
export function compareCalls(claim: CallClaim, { calls, problems }: CallLog): CallVerdict {
  if (problems.length > 0 || calls.length === 0) return { kind: 'unknown' };
  const from = claim.first.toString();
  const to = claim.last.toString();
  if (from > to) return { kind: 'unknown' };
  const inside = calls.filter(({ date }) => from <= date && date <= to);
  const fits = (count: number) => (claim.atLeast ? count >= claim.count : count === claim.count);
  if (groupsOf(inside).some((group) => fits(group.length))) return { kind: 'same' };
  const [first] = calls;
  const last = calls.at(-1);
  if (!first || !last) return { kind: 'unknown' };
  const whole = groupsOf(calls).find((group) => group.length === claim.count);
  const [begun] = whole ?? [];
  const ended = whole?.at(-1);
  if (begun && ended) {
    return { kind: 'days', first: begun.date, last: ended.date, inDays: inside.length };
  }
  if (inside.length === 0) {
    return { kind: 'days', first: first.date, last: last.date, inDays: 0 };
  }
  return { kind: 'count', inDays: inside.length };
}

/** All calls, and those of each caller, to each person, and of each pair. */
function groupsOf(calls: readonly Call[]): readonly (readonly Call[])[] {
  const groups = new Map<string, Call[]>([['', []]]);
  for (const call of calls) {
    const { from = '', to = '' } = call;
    for (const key of new Set(['', `from ${from}`, `to ${to}`, `${from} to ${to}`])) {
      const group = groups.get(key);
      if (group) group.push(call);
      else groups.set(key, [call]);
    }
  }
  return [...groups.values()];
}
