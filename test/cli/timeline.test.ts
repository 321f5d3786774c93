import assert from 'node:assert/strict';
import { runCli } from '../../server/src/cli/run';

async function run(...argv: string[]) {
  const said = { out: '', err: '' };
  const into = (name: 'out' | 'err') => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTerminal: false,
    columns: undefined,
    drained: async () => {},
    closed: false,
  });
  const code = await runCli(['timeline', ...argv], {
    folder: process.cwd().replaceAll('\\', '/'),
    env: {},
    out: into('out'),
    err: into('err'),
    readStdin: async () => ({
      kind: 'text',
      text: 'On April 6, 2016, the court denied it.\n\nOn March 30, 2016, Plaintiff filed it.',
    }),
  });
  return { code, ...said };
}

describe('pincite timeline', () => {
  it('puts the sample’s filing and its docket in one order', async () => {
    const { code, out } = await run('samples/loop-ai/order.filing.md', '--format', 'json');
    assert.equal(code, 0);
    const events: { date: string; file: string }[] = JSON.parse(out);
    const dates = events.map(({ date }) => date);
    assert.deepEqual(dates, [...dates].sort());
    assert.deepEqual([...new Set(events.map(({ file }) => file))].sort(), [
      'samples/loop-ai/docket.yaml',
      'samples/loop-ai/order.filing.md',
    ]);
  });

  it('writes a table', async () => {
    const { out } = await run('-');
    assert.deepEqual(
      out.split('\n').map((line) => line.slice(0, 14)),
      ['| Date | Where', '| --- | --- | ', '| 2016-03-30 |', '| 2016-04-06 |', ''],
    );
  });

  it('says which file is not there', async () => {
    const { code, err } = await run('no-such-file.md');
    assert.equal(code, 2);
    assert.match(err, /no-such-file\.md/);
  });
});
