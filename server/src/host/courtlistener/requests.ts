import { systemClock, type WaitingClock } from './clock';
import { CourtListenerError, throttled } from './errors';
import type { StateStore } from './state-file';
import { nextAllowed, stillCounting } from './throttle';

export interface RequestOptions {
  /** The user's own token. */
  readonly token: string;
  readonly store: StateStore;
  /** `https://www.courtlistener.com`; anything else but `https:` only on this machine, for tests. */
  readonly base?: string;
  readonly signal?: AbortSignal;
  readonly clock?: WaitingClock;
  /** Told when a request has to wait, with the moment it goes on. */
  waiting?(until: number): void;
}

export const courtListenerBase = 'https://www.courtlistener.com';
/** Waits up to this long are waited out; for longer ones the user is told when to come back. */
const longestWait = 90_000;
const requestTimeout = 60_000;
const mostTries = 4;
/** A page of twenty entries is far below this. In bytes. */
const largestAnswer = 30 * 1024 * 1024;

/** Sends requests one at a time, within CourtListener's limits. */
export class Requests {
  readonly origin: string;
  private readonly clock: WaitingClock;

  constructor(private readonly options: RequestOptions) {
    this.clock = options.clock ?? systemClock;
    this.origin = originOf(options.base ?? courtListenerBase);
  }

  /**
   * The JSON at an address of the API. Waits for the limits, tries again when the server stumbles.
   * The token goes to CourtListener's own address and nowhere else. Throws a `CourtListenerError`.
   */
  async json(address: string): Promise<unknown> {
    const url = this.checked(address);
    for (let tries = 1; ; tries++) {
      await this.turn();
      const answer = await this.send(url);
      if (answer.kind === 'json') return answer.value;
      if (answer.kind === 'wait') {
        await this.remember(answer.until);
        if (tries >= mostTries || answer.until - this.clock.now() > longestWait) {
          throw throttled(answer.until, this.clock.now());
        }
        continue;
      }
      if (tries >= mostTries) throw answer.error;
      await this.sleep(2 ** tries * 1000);
    }
  }

  /** Waits until the limits allow a request, and writes down that it goes out. */
  private async turn(): Promise<void> {
    for (;;) {
      this.stopIfCancelled();
      const state = await this.options.store.read();
      const now = this.clock.now();
      const until = Math.max(nextAllowed(state.requests, now), state.notBefore);
      if (until <= now) {
        const requests = [...stillCounting(state.requests, now), now];
        await this.options.store.write({ ...state, requests });
        return;
      }
      if (until - now > longestWait) throw throttled(until, now);
      this.options.waiting?.(until);
      await this.sleep(until - now);
    }
  }

  private async send(url: URL): Promise<Answer> {
    const timeout = AbortSignal.timeout(requestTimeout);
    const { signal, token } = this.options;
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        headers: { Authorization: `Token ${token}`, Accept: 'application/json' },
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      text = await textOf(response);
    } catch (error) {
      this.stopIfCancelled();
      if (error instanceof CourtListenerError) throw error;
      return { kind: 'again', error: network };
    }
    const { status } = response;
    if (status === 429) return { kind: 'wait', until: this.retryTime(response) };
    if (status >= 500) return { kind: 'again', error: serverError(status) };
    if (status === 401 || status === 403) throw refused(status);
    if (status === 404) throw notFound;
    if (!response.ok) throw serverError(status);
    try {
      return { kind: 'json', value: JSON.parse(text) };
    } catch {
      throw new CourtListenerError(
        'broken',
        "CourtListener's answer is no JSON. Its service may be down; try again later.",
      );
    }
  }

  /** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3); a minute where it is missing. */
  private retryTime(response: Response): number {
    const now = this.clock.now();
    const value = response.headers.get('retry-after') ?? '';
    if (/^\d{1,7}$/.test(value)) return now + Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? now + 60_000 : Math.max(date, now + 1000);
  }

  private async remember(notBefore: number): Promise<void> {
    const state = await this.options.store.read();
    await this.options.store.write({ ...state, notBefore });
  }

  private async sleep(milliseconds: number): Promise<void> {
    try {
      await this.clock.sleep(milliseconds, this.options.signal);
    } finally {
      this.stopIfCancelled();
    }
  }

  private stopIfCancelled(): void {
    if (this.options.signal?.aborted) {
      throw new CourtListenerError(
        'cancelled',
        'Stopped. What was fetched is kept; fetch again to go on.',
      );
    }
  }

  private checked(address: string): URL {
    const url = new URL(address, this.origin);
    if (url.origin !== this.origin) {
      throw new CourtListenerError(
        'address',
        `CourtListener's answer points to another address (${url.host}); the token is not sent there.`,
      );
    }
    return url;
  }
}

type Answer =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'again'; readonly error: CourtListenerError };

const network = new CourtListenerError(
  'network',
  'CourtListener cannot be reached. Check the network and try again.',
);

const notFound = new CourtListenerError(
  'not-found',
  'CourtListener has no such docket. RECAP holds only what its users have opened.',
);

function refused(status: number): CourtListenerError {
  return new CourtListenerError(
    'token',
    status === 401
      ? 'CourtListener refuses this token. Copy it anew from your profile on courtlistener.com.'
      : 'CourtListener does not open docket entries to this token. Ask there for access to the RECAP API.',
  );
}

function serverError(status: number): CourtListenerError {
  return new CourtListenerError(
    'server',
    `CourtListener answers with an error (${status}). Try again later.`,
  );
}

function originOf(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.test(url.hostname))) {
    return url.origin;
  }
  throw new CourtListenerError('address', 'Dockets are fetched over https: only.');
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > largestAnswer) {
      throw new CourtListenerError('broken', "CourtListener's answer is too large to be a page.");
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
