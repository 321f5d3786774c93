import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import type {
  CaptionResult,
  CaptionSetup,
  UpdateCaptionResult,
} from '../../server/src/protocol/caption';
import { folderWith, sample, TestClient } from './support/client';

// Captions as the editor asks for them; the server itself writes nothing.
describe('captions in the server', () => {
  const caseYaml = `${readFileSync(join(sample, 'case.yaml'), 'utf8')}courtroom: 4, 3rd Floor\n`;
  const folder = folderWith({ 'case.yaml': caseYaml });
  const at = folder.uri('motion.filing.md');
  const front = '---\ntitle: Motion to Compel\nhearing: May 19, 2016, 2:00 p.m.\nre: 542\n---\n\n';
  let client: TestClient;
  const ask = <T>(method: string, params: object = {}) =>
    client.request<T>(`pincite/${method}`, { uri: at, ...params });

  before(async () => {
    client = await TestClient.start({ folders: [folder.path] });
  });
  afterEach(() => client.close(at));
  after(async () => {
    await client.stop();
    folder.remove();
  });

  it('begin from what the front matter and the case file say', async () => {
    await client.open(at, 'filing', `${front}Text.\n`);
    const setup = await ask<CaptionSetup>('captionSetup');
    deepEqual(setup.known, {
      title: 'Motion to Compel',
      hearing: { date: '2016-05-19', time: '2:00 p.m.' },
      re: '542',
    });
    equal(setup.courtroom, '4, 3rd Floor');
    equal(setup.court, 'cand');
    deepEqual(
      setup.courts.slice(0, 2).map(({ id, short }) => [id, short]),
      [
        ['cand', 'N.D. Cal.'],
        ['cacd', 'C.D. Cal.'],
      ],
    );
    equal(setup.courts.length, 94);
    const { text, snippet } = await ask<CaptionResult>('caption');
    match(text, /\*\*Motion to Compel\*\*\n\nDate: May 19, 2016 {2}\n[\s\S]*Re: Dkt\. No\. 542\n/);
    match(snippet, /Motion to Compel\$1\*\*/);
  });

  it('are written in the form of another court, without the division of this one', async () => {
    await client.open(at, 'filing', 'Text.\n');
    const { text } = await ask<CaptionResult>('caption', { court: 'cacd', title: 'Reply' });
    match(text, /^Jordan Example {2}\nEmail: jordan@example\.com {2}\nSBN 000000 {2}\n/);
    match(text, /CENTRAL DISTRICT OF CALIFORNIA\n\n/);
    match(text, /\*\*Reply\*\*/);
  });

  it('have no counsel block in the court’s own paper', async () => {
    await client.open(at, 'filing', '---\nkind: proposed-order\n---\n\nText.\n');
    const { text } = await ask<CaptionResult>('caption', { title: 'Order' });
    match(text, /^UNITED STATES DISTRICT COURT/);
  });

  it('are brought up to date, or it is said why not', async () => {
    await client.open(at, 'filing', 'Text.\n');
    const { text } = await ask<CaptionResult>('caption', { title: 'Reply', re: '542' });
    const old = `${text.replace('00798-HSG', '00798-ABC')}\nText.\n`;
    await client.close(at);
    await client.open(at, 'filing', old);
    const document = TextDocument.create(at, 'filing', 1, old);
    const { edits, refused, differing } = await ask<UpdateCaptionResult>('updateCaption');
    equal(refused, undefined);
    deepEqual(differing, []);
    equal(TextDocument.applyEdits(document, edits as TextEdit[]), `${text}\nText.\n`);
    await client.close(at);
    await client.open(at, 'filing', 'No caption.\n');
    match((await ask<UpdateCaptionResult>('updateCaption')).refused ?? '', /no caption here/);
  });

  it('tell what the front matter has otherwise, and take over what is asked for', async () => {
    await client.open(at, 'filing', `${front}Text.\n`);
    const { text } = await ask<CaptionResult>('caption', { re: '543' });
    const whole = `${front}${text}\nText.\n`;
    await client.close(at);
    await client.open(at, 'filing', whole);
    const first = await ask<UpdateCaptionResult>('updateCaption');
    deepEqual(first.edits, []);
    deepEqual(first.differing, [
      { part: 're', now: 'Re: Dkt. No. 543', wanted: 'Re: Dkt. No. 542' },
    ]);
    const { edits } = await ask<UpdateCaptionResult>('updateCaption', { take: ['re'] });
    const document = TextDocument.create(at, 'filing', 1, whole);
    const after = TextDocument.applyEdits(document, edits as TextEdit[]);
    equal(after, whole.replace('No. 543', 'No. 542'));
  });

  it('are none outside a case', async () => {
    const alone = folder.uri('../alone.filing.md');
    await client.open(alone, 'filing', 'Text.\n');
    const nowhere = { uri: alone };
    for (const method of ['captionSetup', 'caption', 'updateCaption']) {
      ok((await ask(method, nowhere)) === null, method);
    }
    await client.close(alone);
  });
});
