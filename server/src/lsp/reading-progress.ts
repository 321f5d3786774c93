import type { RemoteWindow } from 'vscode-languageserver';
import type { Cancel } from '../core/ports';

/** What work on many files tells, and asks, on its way. */
export interface Watched {
  readonly cancel: Cancel;
  step(done: number, of: number): void;
}

/** Work that takes a moment is not worth a notice, in milliseconds. */
const moment = 1500;

/**
 * Runs the reading of copies, and shows it in the client once it takes longer than a moment, where
 * it can be cancelled.
 *
 * @param giveUp called when the user cancels: the file that is being read is let go
 */
export async function withProgress<T>(
  window: Pick<RemoteWindow, 'createWorkDoneProgress'>,
  giveUp: () => void,
  work: (watched: Watched) => Promise<T>,
  delay = moment,
): Promise<T> {
  let isCancelled = false;
  let isDone = false;
  let state = { done: 0, of: 0 };
  let reporter: Awaited<ReturnType<RemoteWindow['createWorkDoneProgress']>> | undefined;
  const show = async () => {
    const made = await window.createWorkDoneProgress();
    if (isDone) return;
    made.begin('Reading copies of the record', percent(state), inWords(state), true);
    made.token.onCancellationRequested(() => {
      isCancelled = true;
      giveUp();
    });
    reporter = made;
  };
  // A client that refuses shows nothing; the copies are read all the same.
  const timer = setTimeout(() => show().catch(() => undefined), delay);
  try {
    return await work({
      cancel: {
        get requested() {
          return isCancelled;
        },
      },
      step(done, of) {
        state = { done, of };
        reporter?.report(percent(state), inWords(state));
      },
    });
  } finally {
    isDone = true;
    clearTimeout(timer);
    reporter?.done();
  }
}

interface State {
  readonly done: number;
  readonly of: number;
}

function percent({ done, of }: State): number {
  return of === 0 ? 0 : Math.floor((done / of) * 100);
}

function inWords({ done, of }: State): string {
  return of === 0 ? '' : `${done} of ${of}`;
}
