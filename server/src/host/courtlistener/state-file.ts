import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../atomic-write';

/** What of a docket has been fetched, to go on from. */
export interface PartialFetch {
  readonly docket: unknown;
  readonly entries: readonly unknown[];
  /** The address of the next page. */
  readonly next: string;
}

/** What is remembered between fetches and restarts. The token is not. */
export interface FetchState {
  /** When requests went out, in milliseconds since 1970. */
  readonly requests: readonly number[];
  /** No request before this moment, as the server said. */
  readonly notBefore: number;
  /** By docket id. */
  readonly partial: Readonly<Record<string, PartialFetch>>;
}

export const emptyState: FetchState = { requests: [], notBefore: 0, partial: {} };

/** Where the state is kept. */
export interface StateStore {
  read(): Promise<FetchState>;
  write(state: FetchState): Promise<void>;
}

/** The state in a file of its own; one that is not there or is broken is an empty one. */
export function stateFile(path: string): StateStore {
  return {
    async read() {
      try {
        return stateOf(JSON.parse(await readFile(path, 'utf8')));
      } catch {
        return emptyState;
      }
    },
    async write(state) {
      await writeAtomically(path, JSON.stringify(state));
    },
  };
}

function stateOf(value: unknown): FetchState {
  if (!isRecord(value)) return emptyState;
  const { requests, notBefore, partial } = value;
  const kept: Record<string, PartialFetch> = {};
  for (const [id, one] of Object.entries(isRecord(partial) ? partial : {})) {
    if (isRecord(one) && Array.isArray(one['entries']) && typeof one['next'] === 'string') {
      kept[id] = { docket: one['docket'], entries: one['entries'], next: one['next'] };
    }
  }
  return {
    requests: Array.isArray(requests) ? requests.filter((one) => Number.isFinite(one)) : [],
    notBefore: typeof notBefore === 'number' ? notBefore : 0,
    partial: kept,
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
