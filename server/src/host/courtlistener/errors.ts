/** Why a docket could not be fetched. */
export type FetchFailure =
  | 'not-found'
  | 'token'
  | 'throttled'
  | 'network'
  | 'server'
  | 'broken'
  | 'cancelled'
  | 'address';

/** A failed fetch in a lawyer's words; what was fetched before it is kept for the next try. */
export class CourtListenerError extends Error {
  constructor(
    readonly kind: FetchFailure,
    message: string,
    /** When requests are allowed again, in milliseconds since 1970. */
    readonly until?: number,
  ) {
    super(message);
    this.name = 'CourtListenerError';
  }
}

/** “CourtListener allows … until 14:05”; with the day where that is not today. */
export function throttled(until: number, now: number): CourtListenerError {
  const day = new Date(until);
  const time = `${two(day.getHours())}:${two(day.getMinutes())}`;
  const today = new Date(now).toDateString() === day.toDateString();
  const when = today ? time : `${time} tomorrow`;
  return new CourtListenerError(
    'throttled',
    `CourtListener allows no more requests until ${when}. What was fetched is kept; fetch again then to go on.`,
    until,
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
