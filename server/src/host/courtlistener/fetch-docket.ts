import { CourtListenerError } from './errors';
import { type RequestOptions, Requests } from './requests';
import { isRecord, type PartialFetch } from './state-file';

/** Which docket: its id on CourtListener, or its court and case number. */
export type WantedDocket =
  | { readonly id: number }
  | { readonly court: string; readonly number: string };

export interface FetchProgress {
  readonly entries: number;
  readonly pages: number;
  /** A pause for CourtListener's limits, until this moment (milliseconds since 1970). */
  readonly waitingUntil?: number;
}

export interface FetchOptions extends RequestOptions {
  progress?(progress: FetchProgress): void;
}

export interface FetchedDocket {
  readonly id: number;
  readonly name: string;
  readonly entries: number;
  /** JSON that the docket reader reads: the docket with its `docket_entries`. */
  readonly text: string;
}

const api = '/api/rest/v4';
/** 20 entries a page: no docket is longer. */
const mostPages = 5000;

/**
 * The id in an address of CourtListener (`https://www.courtlistener.com/docket/4214664/…`), or the
 * id alone; undefined for anything else.
 */
export function docketIdOf(text: string): number | undefined {
  const id =
    /^\s*(\d{1,12})\s*$/.exec(text)?.[1] ??
    /^\s*https:\/\/(?:www\.)?courtlistener\.com\/(?:docket|api\/rest\/v\d\/dockets)\/(\d{1,12})\b/.exec(
      text,
    )?.[1];
  return id === undefined ? undefined : Number(id);
}

/**
 * Fetches a docket with all its entries, page by page (REST v4, `dockets` and `docket-entries`).
 * What was fetched is kept after each page, so that a fetch that was stopped goes on where it was.
 * Throws a `CourtListenerError`.
 */
export async function fetchDocket(
  wanted: WantedDocket,
  options: FetchOptions,
): Promise<FetchedDocket> {
  let shown: FetchProgress = { entries: 0, pages: 0 };
  const progress = (now: FetchProgress) => {
    shown = now;
    options.progress?.(now);
  };
  const requests = new Requests({
    ...options,
    waiting: (until) => {
      options.waiting?.(until);
      options.progress?.({ ...shown, waitingUntil: until });
    },
  });
  const id = 'id' in wanted ? wanted.id : await findDocket(requests, wanted);
  const key = String(id);
  const before = (await options.store.read()).partial[key];
  const docket = before?.docket ?? (await requests.json(`${api}/dockets/${id}/`));
  if (!isRecord(docket)) throw otherShape;
  const entries = [...(before?.entries ?? [])];
  const seen = new Set(entries.map(idOf));
  const visited = new Set<string>();
  let next: string | undefined = before?.next ?? firstPage(id);
  for (let pages = 1; next !== undefined; pages++) {
    if (visited.has(next) || pages > mostPages) throw await forget(options, key, endless);
    visited.add(next);
    const page: unknown = await requests.json(next).catch(async (error: unknown) => {
      // The place to go on from may be too old for the server; the next try begins anew.
      const lost = error instanceof CourtListenerError && error.kind === 'not-found';
      throw lost && before ? await forget(options, key, error) : error;
    });
    if (!isRecord(page) || !Array.isArray(page['results'])) {
      throw await forget(options, key, otherShape);
    }
    let fresh = 0;
    for (const entry of page['results']) {
      const own = idOf(entry);
      if (own !== undefined && seen.has(own)) continue;
      seen.add(own);
      entries.push(withoutPlainText(entry));
      fresh++;
    }
    const following: unknown = page['next'];
    if (typeof following !== 'string') next = undefined;
    // A page of nothing new that points on would go on for ever.
    else if (fresh === 0) throw await forget(options, key, endless);
    else next = following;
    await keep(options, key, next === undefined ? undefined : { docket, entries, next });
    progress({ entries: entries.length, pages });
  }
  const name = typeof docket['case_name'] === 'string' ? docket['case_name'] : '';
  const text = `${JSON.stringify([{ ...docket, docket_entries: entries }], undefined, 1)}\n`;
  return { id, name, entries: entries.length, text };
}

function firstPage(id: number): string {
  // The texts of the documents themselves would be most of the answer.
  const query = new URLSearchParams({
    docket: String(id),
    order_by: 'recap_sequence_number',
    omit: 'recap_documents__plain_text',
  });
  return `${api}/docket-entries/?${query}`;
}

async function findDocket(
  requests: Requests,
  { court, number }: { readonly court: string; readonly number: string },
): Promise<number> {
  // CourtListener keeps the number without the judges' initials.
  const bare = /^\s*(?:\d{1,2}:)?\d\d-[A-Za-z]{1,4}-\d{1,6}/.exec(number)?.[0].trim() ?? number;
  const query = new URLSearchParams({ court, docket_number: bare });
  const page = await requests.json(`${api}/dockets/?${query}`);
  const [first] = isRecord(page) && Array.isArray(page['results']) ? page['results'] : [];
  const id = isRecord(first) ? first['id'] : undefined;
  if (typeof id === 'number') return id;
  throw new CourtListenerError(
    'not-found',
    `CourtListener has no docket ${bare} of the court “${court}”.`,
  );
}

/** Drops what was kept, as it leads nowhere; gives the error to throw. */
async function forget<T>(options: FetchOptions, id: string, error: T): Promise<T> {
  await keep(options, id, undefined);
  return error;
}

async function keep(
  { store }: FetchOptions,
  id: string,
  partial: PartialFetch | undefined,
): Promise<void> {
  const state = await store.read();
  const { [id]: _, ...others } = state.partial;
  await store.write({ ...state, partial: partial ? { ...others, [id]: partial } : others });
}

function idOf(entry: unknown): unknown {
  return isRecord(entry) ? entry['id'] : undefined;
}

function withoutPlainText(entry: unknown): unknown {
  if (!isRecord(entry) || !Array.isArray(entry['recap_documents'])) return entry;
  const documents = entry['recap_documents'].map((document: unknown) => {
    if (!isRecord(document)) return document;
    const { plain_text: _, ...rest } = document;
    return rest;
  });
  return { ...entry, recap_documents: documents };
}

const otherShape = new CourtListenerError(
  'broken',
  "CourtListener's answer is not in the form that its documentation describes.",
);

const endless = new CourtListenerError(
  'broken',
  'CourtListener sends the same pages again and again. Try again later.',
);
