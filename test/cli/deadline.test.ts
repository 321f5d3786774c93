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
  const code = await runCli(['deadline', ...argv], {
    folder: '/work',
    env: {},
    out: into('out'),
    err: into('err'),
    readStdin: async () => ({ kind: 'missing' }),
  });
  return { code, ...said };
}

describe('pincite deadline', () => {
  it('gives the due date and every step as JSON', async () => {
    const { code, out } = await run(
      ...'--court cand --from 2017-05-25 --days 4 --format json'.split(' '),
    );
    assert.equal(code, 0);
    const { due, steps } = JSON.parse(out);
    assert.equal(due, '2017-05-30');
    assert.deepEqual(
      steps.map((step: { date: string; counted: number }) => `${step.counted} ${step.date}`),
      [
        '0 2017-05-25',
        '1 2017-05-26',
        '2 2017-05-27',
        '3 2017-05-28',
        '4 2017-05-29',
        '4 2017-05-30',
      ],
    );
    assert.match(steps.at(-2).why, /^Memorial Day: the period runs on/);
  });

  it('counts back, court days, service and closed days', async () => {
    const due = async (call: string) =>
      JSON.parse((await run(...call.split(' '), '--format', 'json')).out).due;
    assert.equal(
      await due('--court dcd --from 2025-10-20 --days 5 --unit court --before'),
      '2025-10-10',
    );
    assert.equal(await due('--court cand --from 2016-06-30 --days 30 --service ecf'), '2016-08-04');
    assert.equal(await due('--from 2016-04-06 --days 14 --closed 2016-04-20'), '2016-04-21');
  });

  it('shows both dates of a day that is not settled', async () => {
    const { out } = await run(...'--court nysd --from 2018-11-21 --days 14'.split(' '));
    assert.match(
      out,
      /^Due Wednesday, December 5, 2018\n\nUnder another reading Thursday, December 6/,
    );
  });

  for (const call of [
    '',
    '--from 2016-02-30 --days 3',
    '--from 2016-04-06 --days many',
    '--from 2016-04-06 --days 3 --court can',
    '--from 2016-04-06 --days 3 --unit hours',
  ]) {
    it(`says what is wrong with “${call}”`, async () => {
      const { code, err, out } = await run(...call.split(' ').filter(Boolean));
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /^pincite: ./);
    });
  }
});
