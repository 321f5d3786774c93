import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChecklistResult, KitInfo, NewKitResult } from '../../server/src/protocol/kits';
import { sample, TestClient, uriOf } from './support/client';

// The kits as the editor asks for them; the server itself writes nothing.
describe('kits in the server', () => {
  let folder = '';
  let client: TestClient;
  const uri = (name: string) => uriOf(join(folder, name));

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pincite-kits-'));
    for (const name of ['case.yaml', 'docket.yaml']) {
      writeFileSync(join(folder, name), readFileSync(join(sample, name)));
    }
    client = await TestClient.start({ folders: [folder] });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lists the kits, with what each is filled with and what the case has', async () => {
    const kits = await client.request<KitInfo[]>('pincite/kits', { uri: uri('new.filing.md') });
    const kit = kits.find(({ id }) => id === 'unilateral-letter');
    equal(kit?.fits, true);
    const values = Object.fromEntries(kit?.fields.map(({ name, value }) => [name, value]) ?? []);
    equal(values['party'], 'Loop AI Labs Inc.');
    equal(values['letter-pages'], '5');
    ok('request' in values && values['request'] === undefined);
    ok(!('hearing-date' in values), 'no hearing is noticed in it');
    const motion = kits.find(({ id }) => id === 'motion-to-compel');
    ok(motion?.fields.some(({ name }) => name === 'hearing-date'));
  });

  it('asks whom a paper is about where several may be, until one is given', async () => {
    const fields = async (values: object) => {
      const params = { uri: uri('new.filing.md'), values };
      const kits = await client.request<KitInfo[]>('pincite/kits', params);
      const kit = kits.find(({ id }) => id === 'unilateral-letter');
      return new Map(kit?.fields.map((field) => [field.name, field]));
    };
    const open = await fields({});
    equal(open.get('party')?.choices, undefined, 'the case file has counsel for one party');
    deepEqual(open.get('opponent')?.choices, [
      { name: 'Anna Gatti', role: 'defendant' },
      { name: 'IQSystem, Inc.', role: 'defendant' },
      { name: 'Almawave USA Inc.', role: 'defendant' },
    ]);
    const given = await fields({ opponent: 'IQSystem, Inc.' });
    equal(given.get('opponent')?.choices, undefined);
    equal(given.get('opponent')?.value, 'IQSystem, Inc.');
  });

  it('tables the call log of the case folder', async () => {
    const log = join(folder, 'calls.csv');
    writeFileSync(log, 'Date,Time,From,To\n3/7/2016,10:02,Roe,Doe\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(log), type: 1 }],
    });
    const params = { uri: uri('new.filing.md') };
    const kits = await client.request<KitInfo[]>('pincite/kits', params);
    const logs = kits.map(({ id, caseLog }) => [id, caseLog]);
    ok(logs.some(([id, name]) => id === 'unilateral-letter' && name === 'calls.csv'));
    ok(logs.some(([id, name]) => id === 'order' && name === undefined));
    const made = await client.request<NewKitResult>('pincite/newKit', {
      ...params,
      kit: 'unilateral-letter',
      log: true,
    });
    const text = made.files.find(({ name }) => name === 'declaration.filing.md')?.text ?? '';
    match(text, /\| 3\/7\/2016 \| 10:02 \| \[CALL OR E-MAIL\] \| Roe \| Doe \|/);
    rmSync(log);
  });

  it('gives a kit’s filings, and follows them in the checklist as they are written', async () => {
    const kit = await client.request<NewKitResult>('pincite/newKit', {
      uri: uri('new.filing.md'),
      kit: 'statement',
      values: { re: '582' },
    });
    deepEqual(kit.problems, []);
    equal(kit.files.length, 1);
    const letter = await client.request<NewKitResult>('pincite/newKit', {
      uri: uri('new.filing.md'),
      kit: 'joint-letter',
      log: 'date\n2016-03-07\n',
    });
    for (const { name, text } of letter.files) writeFileSync(join(folder, name), text);
    const ask = () =>
      client.request<ChecklistResult>('pincite/kitChecklist', { uri: uri('letter.filing.md') });
    const first = await ask();
    equal(first.kit, 'joint-letter');
    ok(first.items.every(({ state }) => state === 'open'));
    const text = letter.files[0]?.text ?? '';
    const filled = text.replace(/(?<=## ATTESTATION\n\n).*/, 'Lead counsel attest that they met.');
    await client.open(uri('letter.filing.md'), 'filing', filled);
    const then = await ask();
    deepEqual(then.items.map(({ label, state }) => [label, state]).slice(0, 3), [
      ['Caption and opening', 'open'],
      ['Attestation', 'filled'],
      ['Case deadlines', 'open'],
    ]);
    const line = then.items[2]?.line ?? 0;
    match(filled.split('\n')[line] ?? '', /\[DATE\]/);
    await client.close(uri('letter.filing.md'));
  });

  it('gives no filings where a template or the log is wrong, and says why', async () => {
    mkdirSync(join(folder, 'firm', 'order'), { recursive: true });
    writeFileSync(join(folder, 'firm', 'order', 'order.mustache'), '{{nobody}}');
    const ask = (more: object) =>
      client.request<NewKitResult>('pincite/newKit', {
        uri: uri('new.filing.md'),
        kit: 'order',
        ...more,
      });
    const wrong = await ask({ templates: uri('firm') });
    deepEqual(wrong.files, []);
    match(wrong.problems[0] ?? '', /order\/order\.mustache: There is no placeholder “nobody”/);
    const log = await ask({ log: 'minutes\n1\n' });
    match(log.problems[0] ?? '', /no column “Date”/);
    equal(await ask({ kit: 'poem' }), null);
  });
});
