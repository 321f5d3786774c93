import type { Call, CallLog } from '../../record/call-log/model';
import type { CallClaim } from './call-claims';
import { type CallGroup, groupCalls, mayMean } from './call-groups';

/** How a log of calls stands to what a sentence says of them. */
export type CallVerdict = Considered &
  (
    | { /** The log agrees, or it cannot tell. */ readonly kind: 'same' | 'unknown' }
    /** The log has another number of calls in these days. */
    | { readonly kind: 'count'; readonly groups: readonly CallGroup[]; readonly sure: boolean }
    /** The log has no call in these days: the nearest days on which it has, where there are any. */
    | { readonly kind: 'none'; readonly before?: string; readonly after?: string }
    /** This many calls are in the log, and some or all of them on other days. */
    | {
        readonly kind: 'days';
        readonly calls: readonly Call[];
        /** How many of `calls` are in the days said. */
        readonly inside: number;
        readonly sure: boolean;
      }
  );

interface Considered {
  /** The calls of these days that the sentence may speak of. */
  readonly inDays: readonly Call[];
  /** Some calls of the log are known to be to somebody else. */
  readonly narrowed: boolean;
}

/**
 * Holds a claim against the log. Who of the callers and the called is meant is not guessed: it is a
 * slip only if no choice of them has the number said. Where the days go beyond the first and the
 * last call, there may be more calls than the log has, and hardly anything is sure.
 *
 * @param mayCount whether a call may be one of those that the sentence speaks of
 */
export function compareCalls(
  claim: CallClaim,
  log: CallLog,
  mayCount: (call: Call) => boolean,
): CallVerdict {
  const from = claim.first.toString();
  const to = claim.last.toString();
  const first = log.calls[0]?.date;
  const last = log.calls.at(-1)?.date;
  if (log.problems.length > 0 || first === undefined || last === undefined || from > to) {
    return { kind: 'unknown', inDays: [], narrowed: false };
  }
  const counted = log.calls.filter(mayCount);
  const inDays = counted.filter(({ date }) => from <= date && date <= to);
  const considered = { inDays, narrowed: counted.length < log.calls.length };
  const { count } = claim;
  const fits = (calls: readonly Call[]) =>
    claim.atLeast || claim.partial ? calls.length >= count : mayMean(groupCalls(calls), count);
  if (fits(inDays) || (claim.openEnd && fits(inDays.filter(({ date }) => date < to)))) {
    return { kind: 'same', ...considered };
  }
  const isCovered = first <= from && to <= last;
  const exact = !claim.atLeast && !claim.partial;
  if (inDays.length === 0 && isCovered) {
    return { kind: 'none', ...considered, ...nearest(counted, from, to) };
  }
  if (exact && inDays.length < count) {
    const calls = theseCalls(counted, count);
    const inside = calls.filter(({ date }) => from <= date && date <= to).length;
    // One call on another day is likely to be another call.
    if (calls.length > 0 && (inside > 0 || (!isCovered && count > 1))) {
      return { kind: 'days', ...considered, calls, inside, sure: isCovered };
    }
  }
  if (inDays.length === 0) return { kind: 'unknown', ...considered };
  const { groups, single } = groupCalls(inDays);
  const isOver = groups.length === 1 && single.length === 0 && inDays.length > count;
  return { kind: 'count', ...considered, groups, sure: isCovered || isOver };
}

/** The calls of the whole log, or of one caller to one person, if there are so many. */
function theseCalls(calls: readonly Call[], count: number): readonly Call[] {
  if (calls.length === count) return calls;
  const fitting = groupCalls(calls).groups.filter((group) => group.calls.length === count);
  return fitting.length === 1 ? (fitting[0]?.calls ?? []) : [];
}

function nearest(calls: readonly Call[], from: string, to: string) {
  const before = calls.filter(({ date }) => date < from).at(-1)?.date;
  const after = calls.find(({ date }) => date > to)?.date;
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
