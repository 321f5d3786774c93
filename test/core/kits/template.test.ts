import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fillTemplate, templateProblems } from '../../../server/src/core/kits/template';
import { unmark } from '../../support/examples';

describe('a template', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['Text «{{nonsense}}» text', 'template/unknown-placeholder'],
    ['Text {{party}} «{{#stipulation}}» never closed', 'template/unclosed-section'],
    ['{{#cand}}{{/cand}} «{{/cand}}»', 'template/unopened-section'],
    ['Text «{{»party', 'template/unclosed-tag'],
    ['«{{> caption}}»', 'template/not-allowed'],
    ['{{#cand}}«{{when}}»{{/cand}}', 'template/unknown-placeholder'],
  ];
  for (const [marked, code] of wrong) {
    it(`is told of ${code} at its place: ${marked}`, () => {
      const { text, ranges } = unmark(marked);
      const problems = templateProblems(text);
      assert.deepEqual(
        problems.map((one) => one.code),
        [code],
      );
      assert.deepEqual(
        problems.map((one) => one.range),
        ranges,
      );
    });
  }

  it('may use rows of the log, sections of courts, and remarks', () => {
    const text =
      '{{! a remark }}{{#log}}{{when}} {{party}}{{/log}}{{#cand}}x{{/cand}}{{^nysd}}y{{/nysd}}';
    assert.deepEqual(templateProblems(text), []);
  });

  it('escapes nothing and runs nothing', () => {
    assert.equal(fillTemplate('{{party}}', { party: '<A & "B">{{date}}' }), '<A & "B">{{date}}');
  });

  it('never throws, whatever it holds', () => {
    const bits = fc.array(
      fc.constantFrom('{{', '}}', '#', '/', '^', '=', '>', '!', 'cand', ' ', 'a', '\n', '{'),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(bits, (parts) => {
        const text = parts.join('');
        for (const { range } of templateProblems(text)) {
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
        }
        fillTemplate(text, {});
      }),
    );
  });
});
