import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallLogResult } from '../../server/src/protocol/calls';
import { TestClient, uriOf } from './support/client';

describe('a call log in the server', () => {
  let folder = '';
  let client: TestClient;
  const uri = (name: string) => uriOf(join(folder, name));

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pincite-calls-'));
    writeFileSync(join(folder, 'case.yaml'), 'court: cand\nnumber: 4:15-cv-00798-HSG\n');
    client = await TestClient.start({ folders: [folder] });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = (log?: string) =>
    client.request<CallLogResult | null>('pincite/callLog', {
      uri: uri('decl.filing.md'),
      ...(log === undefined ? {} : { log }),
    });

  it('is read from the text given, with the rows that cannot be read', async () => {
    const result = await ask('Date,To\n3/7/2016,Roe\nsoon,Roe\n');
    equal(result?.calls, 1);
    match(result?.table ?? '', /\| 1 \| March 7, 2016 \| Roe \|/);
    deepEqual(result?.problems, [{ line: 2, message: 'The day of this call cannot be read.' }]);
  });

  it('is the case’s own where none is given, and null where it has none', async () => {
    equal(await ask(), null);
    writeFileSync(join(folder, 'calls.csv'), 'Date,To\n3/7/2016,Roe\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('calls.csv'), type: 1 }],
    });
    const result = await ask();
    deepEqual([result?.calls, result?.first, result?.problems], [1, '2016-03-07', []]);
  });

  it('has its problems at their lines of their file, and as diagnostics there', async () => {
    await client.open(uri('decl.filing.md'), 'filing', 'I called.\n');
    writeFileSync(join(folder, 'calls.csv'), 'Date,To\n3/7/2016,Roe\nsoon,Roe\n');
    const changes = [{ uri: uri('calls.csv'), type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    const message = 'The day of this call cannot be read.';
    deepEqual((await ask())?.problems, [{ uri: uri('calls.csv'), line: 2, message }]);
    const shown = await client.until(uri('calls.csv'), (found) => found.length > 0);
    deepEqual(
      shown.map(({ code, range }) => [code, range.start.line]),
      [['call-log/no-day', 2]],
    );
  });
});
