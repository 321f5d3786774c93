import assert from 'node:assert/strict';
import { checks } from '../../server/src/core/checks/table';
import { call } from '../support/pincite';

describe('explain', () => {
  it('lists every finding without a code', async () => {
    const { code, out } = await call(['explain'], '/');
    assert.equal(code, 0);
    for (const check of checks) assert.ok(out.includes(`  ${check.code} `), check.code);
  });

  for (const check of checks) {
    it(`tells of ${check.code}: what, why, examples, how to silence it`, async () => {
      const { code, out } = await call(['explain', check.code], '/');
      const words = out.replace(/\s+/g, ' ');
      assert.equal(code, 0);
      assert.ok(words.startsWith(`${check.code} ${check.severity} ${check.summary}`));
      assert.ok(words.includes(check.why.replace(/\s+/g, ' ')));
      assert.ok(words.includes(`<!-- pincite-ignore ${check.code} -->`));
      assert.ok(words.includes(`--severity ${check.code}=off`));
      assert.match(out, /\^/);
    });
  }

  it('underlines what is found, under it', async () => {
    const { out } = await call(['explain', 'docket/number-agreement'], '/');
    assert.ok(out.includes('\n  [Docket Nos. 582.]\n          ^^^^\n'));
  });

  it('knows a code by its last word', async () => {
    const { code, err } = await call(['explain', 'number-agreement'], '/');
    assert.equal(code, 2);
    assert.match(err, /Did you mean “docket\/number-agreement”\?/);
  });
});
