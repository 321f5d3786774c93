import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, temporaryFolder } from '../support/pincite';
import { smallPacket } from '../support/small-packet';

const markers = '\n<!-- pincite:table exhibits -->\n\n<!-- /pincite:table -->\n';

describe('pincite tables', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const run = (...args: string[]) => call(['tables', ...args], folder.path);
  const path = () => join(folder.path, 'motion.filing.md');
  const motion = () => readFileSync(path(), 'utf8');

  beforeEach(() => {
    const files = Object.entries(smallPacket).map(([name, text]) => [
      name.slice('/case/'.length),
      text,
    ]);
    folder = temporaryFolder(Object.fromEntries(files));
    writeFileSync(path(), motion() + markers);
  });
  afterEach(() => folder.remove());

  it('tells what is out of date, with exit code 1, and writes nothing', async () => {
    const before = motion();
    const { code, out } = await run('.');
    assert.equal(code, 1);
    assert.equal(
      out,
      'motion.filing.md:20:1: exhibit list: out of date (new: Exhibit A, Exhibit B, Exhibit C).\n',
    );
    assert.equal(motion(), before);
  });

  it('writes with --write, keeps what a person wrote, and has nothing to do the second time', async () => {
    assert.equal((await run('.', '--write')).code, 0);
    assert.match(motion(), /\| B \| Electronic mail \| Reyes Decl\. ¶ 5 \| Part II\.A \|\n/);
    writeFileSync(
      path(),
      motion().replace('| Electronic mail |', '| Her message |').replace('; Exhibit C', ''),
    );
    const { code, out } = await run('.', '--write');
    assert.equal(code, 0);
    assert.match(
      out,
      /brought to date \(changed: Exhibit C\)\. The words written by hand for Exhibit B were kept\./,
    );
    assert.match(motion(), /\| B \| Her message \|/);
    const after = motion();
    assert.equal((await run('.')).code, 0);
    assert.match((await run('.', '--write')).out, /exhibit list: up to date\./);
    assert.equal(motion(), after);
    assert.ok(readdirSync(folder.path).every((name) => !name.endsWith('.tmp')));
  });

  it('keeps a byte order mark and Windows line ends', async () => {
    writeFileSync(path(), `\ufeff${motion().replaceAll('\n', '\r\n')}`);
    assert.equal((await run('.', '--write')).code, 0);
    assert.match(motion(), /^\ufeff---\r\n/);
    assert.doesNotMatch(motion(), /[^\r]\n/);
    assert.equal((await run('.')).code, 0);
  });

  it('says of a marker or a table that it cannot mend, and goes on failing', async () => {
    writeFileSync(path(), `${motion()}\n<!-- pincite:table record -->\n`);
    const { code, out } = await run('.', '--write');
    assert.equal(code, 1);
    assert.match(out, /^motion\.filing\.md:24:1: This table is not kept current/m);
    writeFileSync(
      path(),
      `Text.\n${markers.replace('-->\n\n', '-->\n\n| Exhibit |\n| --- |\n| A |\n\n')}`,
    );
    const left = await run('.', '--write', '--no-case');
    assert.equal(left.code, 1);
    assert.match(left.out, /nothing left to list; it was left as it is/);
    assert.match(motion(), /\| A \|/);
  });

  it('gives JSON for programs', async () => {
    const { out } = await run('motion.filing.md', '--format', 'json');
    const { files } = JSON.parse(out);
    assert.deepEqual(files[0].tables[0], {
      kind: 'exhibits',
      range: { start: { line: 19, character: 0 }, end: { line: 19, character: 31 } },
      state: 'stale',
      changes: ['A', 'B', 'C'].map((label) => ({ kind: 'added', name: `Exhibit ${label}` })),
      kept: [],
    });
  });

  it('refuses what it must, in words', async () => {
    assert.match((await run('-', '--write')).err, /writes to files/);
    assert.equal((await run('none.md')).code, 2);
    assert.equal((await run('declarations')).out, 'No table is kept in these filings.\n');
    writeFileSync(path(), Buffer.from(`\ufeff${motion()}`, 'utf16le'));
    const { code, err } = await run('.', '--write');
    assert.equal(code, 2);
    assert.match(err, /motion\.filing\.md: Save this file as UTF-8 first/);
  });
});
