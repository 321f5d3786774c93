/** A window of time and how many requests CourtListener allows in it. */
export interface Limit {
  readonly milliseconds: number;
  readonly most: number;
}

const minute = 60_000;

/** The documented limits of CourtListener's REST API: 5 a minute, 50 an hour, 125 a day. */
export const documentedLimits: readonly Limit[] = [
  { milliseconds: minute, most: 5 },
  { milliseconds: 60 * minute, most: 50 },
  { milliseconds: 24 * 60 * minute, most: 125 },
];

/**
 * When the next request may go out: `now`, or the later moment at which every window has room.
 * `times` are the moments of earlier requests, in any order.
 */
export function nextAllowed(
  times: readonly number[],
  now: number,
  limits: readonly Limit[] = documentedLimits,
): number {
  let allowed = now;
  for (const { milliseconds, most } of limits) {
    // A moment in the future is a clock that was set back; it counts as now.
    const inWindow = times
      .map((time) => Math.min(time, now))
      .filter((time) => time > now - milliseconds)
      .sort((a, b) => a - b);
    const oldest = inWindow[inWindow.length - most];
    if (oldest !== undefined) allowed = Math.max(allowed, oldest + milliseconds);
  }
  return allowed;
}

/** The moments that may still count for a limit; the rest need not be kept. */
export function stillCounting(times: readonly number[], now: number): readonly number[] {
  const longest = Math.max(...documentedLimits.map(({ milliseconds }) => milliseconds));
  return times.filter((time) => time > now - longest);
}
