import type { Call } from '../../record/call-log/model';
import { phoneIn } from './phone-book';

/** Calls of one caller to one person called, as far as the log tells either. */
export interface CallGroup {
  readonly from?: string;
  readonly to?: string;
  readonly calls: readonly Call[];
}

/** Calls by who called whom, and those of which the log does not tell it. */
export interface GroupedCalls {
  readonly groups: readonly CallGroup[];
  /** Each of these may be meant by a sentence or not. */
  readonly single: readonly Call[];
}

const nobody =
  /^\W*$|\b(?:unavailable|unknown|private|restricted|blocked|anonymous|withheld|voice\s?mail)\b/i;

/** Parts calls by caller and person called; the greatest group first. */
export function groupCalls(calls: readonly Call[]): GroupedCalls {
  const groups = new Map<string, { from?: string; to?: string; calls: Call[] }>();
  const single: Call[] = [];
  for (const call of calls) {
    const { from, to } = call;
    if (call.perhaps || (!from && !to) || isUntold(call, 'from') || isUntold(call, 'to')) {
      single.push(call);
      continue;
    }
    const key = `${keyOf(from)} > ${keyOf(to)}`;
    const group = groups.get(key);
    if (group) group.calls.push(call);
    else groups.set(key, { ...(from ? { from } : {}), ...(to ? { to } : {}), calls: [call] });
  }
  return { groups: [...groups.values()].sort((a, b) => b.calls.length - a.calls.length), single };
}

/** Whether a sentence that says `count` calls may mean some of the groups and single calls. */
export function mayMean({ groups, single }: GroupedCalls, count: number): boolean {
  // Sums of groups, up to the count.
  const sums = new Uint8Array(count + 1);
  sums[0] = 1;
  for (const { calls } of groups) {
    for (let sum = count; sum >= calls.length; sum--) {
      if (sums[sum - calls.length]) sums[sum] = 1;
    }
  }
  const least = Math.max(0, count - single.length);
  return sums.subarray(least).includes(1);
}

function isUntold({ written, from, to }: Call, end: 'from' | 'to'): boolean {
  const said = end === 'from' ? from : to;
  return said === undefined ? written[end] !== undefined : nobody.test(said);
}

function keyOf(written: string | undefined): string {
  if (written === undefined) return '';
  return phoneIn(written) ?? written.toLowerCase().replace(/\s+/g, ' ');
}
