import { CourtListenerError } from '../../host/courtlistener/errors';
import { docketIdOf, fetchDocket as fetchAll } from '../../host/courtlistener/fetch-docket';
import { stateFile } from '../../host/courtlistener/state-file';
import {
  type FetchParams,
  type FetchProgressInfo,
  type FetchResult,
  fetchProgress,
  fetchDocket as method,
} from '../../protocol/import';
import { defineHandler, describe } from './define';

const nothing = { name: '', entries: 0, text: '' };

/** The only handler that uses the network: on the user's word, with the user's own token. */
export const fetchDocket = defineHandler<FetchParams, FetchResult>({
  method,
  empty: { ...nothing, refused: 'The docket could not be fetched; the log says why.' },
  async answer(session, { docket, token, state, base }, cancel) {
    const id = docketIdOf(docket);
    if (id === undefined) {
      const refused = 'This is neither an address of a docket on CourtListener nor its number.';
      return { ...nothing, refused, reason: 'address' };
    }
    const stop = new AbortController();
    const listening = cancel.onCancellationRequested(() => stop.abort());
    try {
      const { name, entries, text } = await fetchAll(
        { id },
        {
          ...{ token, store: stateFile(state), signal: stop.signal },
          ...(base === undefined ? {} : { base }),
          progress: ({ entries: so, waitingUntil }) =>
            void session.connection.sendNotification(fetchProgress, {
              entries: so,
              ...(waitingUntil === undefined ? {} : { waitingUntil }),
            } satisfies FetchProgressInfo),
        },
      );
      return { name, entries, text };
    } catch (error) {
      if (!(error instanceof CourtListenerError)) {
        session.connection.console.error(`${method}: ${describe(error)}`);
        return { ...nothing, refused: 'The docket could not be fetched; the log says why.' };
      }
      return { ...nothing, refused: error.message, reason: error.kind };
    } finally {
      listening.dispose();
    }
  },
});
