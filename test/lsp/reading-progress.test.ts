import assert from 'node:assert/strict';
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { readFiling } from '../../server/src/core/filing/read-filing';
import { recordPaper } from '../../server/src/core/record/record-paper';
import { withProgress } from '../../server/src/lsp/reading-progress';
import { Records } from '../../server/src/lsp/records';
import { caseWithRecord } from '../support/record-case';

/** A client's window that notes what it is shown, and a way to press its Cancel. */
function fakeWindow() {
  const told: string[] = [];
  let cancel: () => void = () => undefined;
  let begun: () => void = () => undefined;
  const shown = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const reporter = {
    begin: (title: string, _percent: number, message: string, cancellable: boolean) => {
      told.push(`${title}: ${message}${cancellable ? ', may be cancelled' : ''}`);
      begun();
    },
    report: (percent: number, message: string) => told.push(`${percent} %, ${message}`),
    done: () => told.push('done'),
    token: {
      isCancellationRequested: false,
      onCancellationRequested: (listener: () => void) => {
        cancel = listener;
        return { dispose: () => undefined };
      },
    },
  } as unknown as WorkDoneProgressServerReporter & { token: never };
  return { told, shown, cancel: () => cancel(), createWorkDoneProgress: async () => reporter };
}

describe('the notice of reading copies', () => {
  it('is not shown for what takes a moment', async () => {
    const window = fakeWindow();
    assert.equal(
      await withProgress(
        window,
        () => undefined,
        async () => 4,
      ),
      4,
    );
    assert.deepEqual(window.told, []);
  });

  it('counts the files, ends with the work, and lets the work be cancelled', async () => {
    const window = fakeWindow();
    let given = 0;
    const done = await withProgress(
      window,
      () => given++,
      async ({ cancel, step }) => {
        step(0, 4);
        await window.shown;
        step(1, 4);
        assert.equal(cancel.requested, false);
        window.cancel();
        return cancel.requested;
      },
      0,
    );
    assert.equal(done, true);
    assert.equal(given, 1);
    assert.deepEqual(window.told, [
      'Reading copies of the record: 0 of 4, may be cancelled',
      '25 %, 1 of 4',
      'done',
    ]);
  });

  it('is gone as well where the work fails, or the client refuses to show it', async () => {
    const window = fakeWindow();
    const fail = async () => {
      await window.shown;
      throw new Error('read error');
    };
    await assert.rejects(
      withProgress(window, () => undefined, fail, 0),
      /read error/,
    );
    assert.equal(window.told.at(-1), 'done');
    const refusing = { createWorkDoneProgress: () => Promise.reject(new Error('no')) };
    const slow = () => new Promise<number>((resolve) => setTimeout(resolve, 5, 1));
    assert.equal(await withProgress(refusing, () => undefined, slow, 0), 1);
  });
});

describe('reading that the user cancelled', () => {
  it('leaves no half of the papers, and is taken up again only when it is asked for', async () => {
    const { context, files } = await caseWithRecord({ '41.txt': ['one'], '41-2.txt': ['two'] });
    const loaded = Object.getPrototypeOf(context) as typeof context;
    const window = fakeWindow();
    let reads = 0;
    let isSlow = true;
    const reader = {
      giveUp: () => undefined,
      async read(path: string) {
        reads++;
        if (isSlow) {
          await window.shown;
          window.cancel();
        }
        return recordPaper(path, ['words']);
      },
    };
    const records = new Records(files, reader, () => window, 0);
    const filing = readFiling('“There were no returned calls that week.” Docket No. 41.');
    assert.equal(await records.prepare(loaded, filing), false);
    assert.equal(reads, 1, 'the second file was not begun');
    assert.equal(records.known(loaded).record, undefined);
    assert.equal(await records.prepare(loaded, filing), false);
    assert.equal(reads, 1);
    isSlow = false;
    assert.equal(await records.prepare(loaded, filing, true), true);
    assert.equal(records.known(loaded).record?.allOf(41).length, 2);
  });
});
