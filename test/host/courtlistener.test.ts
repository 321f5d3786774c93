import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocket } from '../../server/src/core/docket/sources/read-docket';
import type { WaitingClock } from '../../server/src/host/courtlistener/clock';
import type { CourtListenerError } from '../../server/src/host/courtlistener/errors';
import {
  docketIdOf,
  type FetchOptions,
  fetchDocket,
} from '../../server/src/host/courtlistener/fetch-docket';
import { stateFile } from '../../server/src/host/courtlistener/state-file';
import { nextAllowed } from '../../server/src/host/courtlistener/throttle';

const token = 'a-token-of-our-own';
const minute = 60_000;

/** A clock that goes on only by what is slept. */
class FakeClock implements WaitingClock {
  time = Date.UTC(2026, 0, 5, 12, 0, 0);
  readonly slept: number[] = [];
  now(): number {
    return this.time;
  }
  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
    this.time += milliseconds;
  }
}

/** A server that behaves as CourtListener's documentation says, with a docket of `pages` × 20 entries. */
class FakeCourtListener {
  readonly requests: { url: string; authorization: string | undefined }[] = [];
  pages = 3;
  /** Answers a request in another way; undefined goes on as documented. */
  other: (url: string, response: ServerResponse) => boolean = () => false;
  private server: Server | undefined;
  base = '';

  async start(): Promise<void> {
    const server = createServer((request, response) => this.answer(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '';
    this.requests.push({ url, authorization: request.headers.authorization });
    if (this.other(url, response)) return;
    const [status, body] =
      request.headers.authorization === `Token ${token}`
        ? this.documented(new URL(url, this.base))
        : [401, { detail: 'Invalid token.' }];
    json(response, body, status);
  }

  private documented({ pathname, searchParams }: URL): [number, object] {
    if (pathname === '/api/rest/v4/dockets/77/') return [200, docket];
    if (pathname === '/api/rest/v4/dockets/') {
      const found = searchParams.get('docket_number') === '4:15-cv-00798';
      return [200, { next: null, previous: null, results: found ? [docket] : [] }];
    }
    if (pathname === '/api/rest/v4/docket-entries/' && searchParams.get('docket') === '77') {
      const page = Number(searchParams.get('cursor') ?? 0);
      const next =
        page + 1 < this.pages
          ? `${this.base}/api/rest/v4/docket-entries/?docket=77&cursor=${page + 1}`
          : null;
      const results = Array.from({ length: 20 }, (_, at) => entry(page * 20 + at + 1));
      return [200, { next, previous: null, results }];
    }
    return [404, { detail: 'Not found.' }];
  }
}

const docket = {
  id: 77,
  court_id: 'cand',
  docket_number: '4:15-cv-00798',
  case_name: 'Roe Labs Inc. v. Doe',
  date_modified: '2026-01-04T10:00:00-08:00',
};

function entry(number: number): object {
  return {
    id: 9000 + number,
    entry_number: number,
    date_filed: '2016-04-11',
    description: `ORDER ${number}`,
    recap_documents: [
      { document_type: 1, document_number: String(number), plain_text: 'privileged words' },
    ],
  };
}

function json(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

describe('the fetch from CourtListener', () => {
  let folder: string;
  let clock: FakeClock;
  const server = new FakeCourtListener();
  before(() => server.start());
  after(() => server.stop());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pincite-'));
    clock = new FakeClock();
    server.requests.length = 0;
    server.pages = 3;
    server.other = () => false;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const fetched = (more: Partial<FetchOptions> = {}) =>
    fetchDocket(
      { id: 77 },
      { token, base: server.base, store: stateFile(join(folder, 'state.json')), clock, ...more },
    );
  const failure = async (promise: Promise<unknown>): Promise<CourtListenerError> => {
    try {
      await promise;
    } catch (error) {
      return error as CourtListenerError;
    }
    return assert.fail('the fetch did not fail');
  };

  it('gives a docket that the reader reads, all pages of it', async () => {
    const seen: number[] = [];
    const result = await fetched({ progress: ({ entries }) => seen.push(entries) });
    const { docket: read, problems } = readDocket({ path: '/case/docket.json', text: result.text });
    assert.deepEqual(problems, []);
    assert.equal(read?.entries.length, 60);
    assert.equal(read?.case.name, 'Roe Labs Inc. v. Doe');
    assert.equal(read?.source.kind, 'courtlistener-json');
    assert.deepEqual([seen.at(-1), result.entries], [60, 60]);
    assert.ok(!result.text.includes('privileged words'), 'the documents’ texts are left out');
  });

  it('sends the token to the API and nothing else with it', async () => {
    await fetched();
    assert.ok(server.requests.every(({ authorization }) => authorization === `Token ${token}`));
    assert.ok(server.requests.every(({ url }) => !url.includes(token)));
  });

  it('finds a docket by its court and number, initials left out', async () => {
    const wanted = { court: 'cand', number: '4:15-cv-00798-HSG (DMR)' };
    const options = { token, base: server.base, store: stateFile(join(folder, 's.json')), clock };
    assert.equal((await fetchDocket(wanted, options)).id, 77);
    const none = { court: 'cand', number: '3:16-cv-00001' };
    const error = await failure(fetchDocket(none, options));
    assert.equal(error.kind, 'not-found');
    assert.match(error.message, /no docket 3:16-cv-00001 of the court “cand”/);
  });

  it('waits for the limit of a minute, and never sends a sixth request in one', async () => {
    server.pages = 12;
    const times: number[] = [];
    server.other = () => {
      times.push(clock.now());
      return false;
    };
    const waits: number[] = [];
    await fetched({ waiting: (until) => waits.push(until) });
    assert.equal(times.length, 13);
    for (const [at, time] of times.entries()) {
      const before = times[at - 5];
      assert.ok(before === undefined || time - before >= minute);
    }
    assert.ok(waits.length > 0);
  });

  it('stops at the limit of an hour with the time to come back, over a restart, and goes on then', async () => {
    server.pages = 60;
    const error = await failure(fetched());
    assert.equal(error.kind, 'throttled');
    assert.match(error.message, /until \d\d:\d\d/);
    assert.equal(server.requests.length, 50);
    // Another process, the same state file: still the same answer, and no request.
    assert.equal((await failure(fetched())).kind, 'throttled');
    assert.equal(server.requests.length, 50);
    clock.time = error.until ?? 0;
    const result = await fetched();
    assert.equal(result.entries, 1200);
    assert.equal(server.requests.length, 61, 'no page is fetched twice');
  });

  it('honours Retry-After, in seconds and as a date', async () => {
    let refusals = 0;
    server.other = (_, response) => {
      if (++refusals > 2) return false;
      const until = new Date(clock.now() + 30_000).toUTCString();
      json(response, {}, 429, { 'retry-after': refusals === 1 ? '20' : until });
      return true;
    };
    await fetched();
    assert.equal(clock.slept[0], 20_000);
    assert.ok((clock.slept[1] ?? 0) > 28_000 && (clock.slept[1] ?? 0) <= 30_000);
  });

  it('gives up for a long Retry-After, and remembers it', async () => {
    server.other = (_, response) => {
      json(response, {}, 429, { 'retry-after': '7200' });
      return true;
    };
    const error = await failure(fetched());
    assert.equal(error.until, clock.now() + 7_200_000);
    server.other = () => false;
    assert.equal((await failure(fetched())).kind, 'throttled');
    assert.equal(server.requests.length, 1);
  });

  it('tries again when the server stumbles, and says so when it stays down', async () => {
    let count = 0;
    server.other = (_, response) => {
      if (++count > 2) return false;
      json(response, {}, 502);
      return true;
    };
    assert.equal((await fetched()).entries, 60);
    server.other = (_, response) => {
      json(response, {}, 503);
      return true;
    };
    clock.time += 2 * 60 * minute;
    const error = await failure(fetched());
    assert.deepEqual([error.kind, /503/.test(error.message)], ['server', true]);
  });

  it('says when the token is refused, the docket is not there, the network is down', async () => {
    assert.equal((await failure(fetched({ token: 'wrong' }))).kind, 'token');
    const options = { token, base: server.base, store: stateFile(join(folder, 's.json')), clock };
    assert.equal((await failure(fetchDocket({ id: 5 }, options))).kind, 'not-found');
    const closed = { ...options, base: 'http://127.0.0.1:1' };
    assert.equal((await failure(fetchDocket({ id: 77 }, closed))).kind, 'network');
  });

  it('ends on broken JSON, on another shape and on pages without end', async () => {
    const answers: [string, (response: ServerResponse) => void][] = [
      ['half of it', (response) => response.end('{"results": [')],
      ['a page of HTML', (response) => response.end('<html>Maintenance</html>')],
      ['another shape', (response) => json(response, { results: 3 })],
      [
        'the same page for ever',
        (response) =>
          json(response, {
            next: `${server.base}/api/rest/v4/docket-entries/?cursor=${server.requests.length}`,
            results: [entry(1)],
          }),
      ],
    ];
    for (const [name, answer] of answers) {
      server.other = (url, response) => {
        if (!url.includes('docket-entries')) return false;
        answer(response);
        return true;
      };
      clock.time += 2 * 60 * minute;
      assert.equal((await failure(fetched())).kind, 'broken', name);
    }
  });

  it('never follows a page to another address', async () => {
    server.other = (url, response) => {
      if (!url.includes('docket-entries')) return false;
      json(response, { next: 'http://127.0.0.1:9/steal', results: [entry(1)] });
      return true;
    };
    assert.equal((await failure(fetched())).kind, 'address');
  });

  it('takes https only, but on this machine', async () => {
    const error = await failure(fetched({ base: 'http://www.courtlistener.com' }));
    assert.equal(error.kind, 'address');
    assert.equal(server.requests.length, 0);
  });

  it('stops when told to, and goes on from there', async () => {
    server.pages = 4;
    const stop = new AbortController();
    const error = await failure(
      fetched({
        signal: stop.signal,
        progress: ({ pages }) => {
          if (pages === 2) stop.abort();
        },
      }),
    );
    assert.equal(error.kind, 'cancelled');
    const before = server.requests.length;
    assert.equal((await fetched()).entries, 80);
    assert.equal(server.requests.length - before, 2);
  });
});

describe('the limits of CourtListener', () => {
  it('leave room for 5 a minute, 50 an hour and 125 a day', () => {
    const now = Date.UTC(2026, 0, 5);
    assert.equal(nextAllowed([], now), now);
    assert.equal(
      nextAllowed(
        [1, 2, 3, 4].map((s) => now - s * 1000),
        now,
      ),
      now,
    );
    assert.equal(
      nextAllowed(
        [1, 2, 3, 4, 5].map((s) => now - s * 1000),
        now,
      ),
      now + 55_000,
    );
    const hour = Array.from({ length: 50 }, (_, at) => now - at * minute - 1000);
    assert.equal(nextAllowed(hour, now), now + 11 * minute - 1000);
    const day = Array.from({ length: 125 }, (_, at) => now - at * 10 * minute - 1000);
    assert.equal(nextAllowed(day, now), now + 200 * minute - 1000);
  });

  it('hold when the clock is set back', () => {
    const now = Date.UTC(2026, 0, 5);
    assert.ok(nextAllowed(Array(5).fill(now + 1_000_000), now) <= now + minute);
  });
});

describe('the address of a docket on CourtListener', () => {
  it('gives its id', () => {
    assert.equal(docketIdOf('https://www.courtlistener.com/docket/4214664/roe-v-doe/'), 4214664);
    assert.equal(docketIdOf(' 4214664 '), 4214664);
    assert.equal(docketIdOf('https://example.com/docket/4214664/'), undefined);
  });
});
