import assert from 'node:assert/strict';
import { quotationsOf } from '../../../server/src/core/filing/quotations';
import { readFiling } from '../../../server/src/core/filing/read-filing';

/** What is quoted in the first block of a text. */
function quoted(text: string): string[] {
  const [block] = readFiling(text).blocks;
  assert.ok(block);
  return quotationsOf(block).map(({ start, end }) => block.clean.slice(start, end));
}

describe('quotations of a block', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['curly marks', 'He said: “Yes.” Then “no.”', ['Yes.', 'no.']],
    ['one in another', 'He wrote: “She said “no” twice.” So.', ['She said “no” twice.']],
    ['straight marks', 'He said "yes" and "no".', ['yes', 'no']],
    [
      'the first of several paragraphs',
      '“He came on Monday. He left.',
      ['He came on Monday. He left.'],
    ],
    ['a mark that is not closed', 'He said “yes. The Bank called. “No,” it said.', ['No,']],
    ['a mark that is not opened', 'He said yes.” The Bank called.', []],
    ['a straight mark too many', 'A 5" pipe and "yes" it is.', [' pipe and ']],
    ['none', 'He said yes.', []],
  ];
  for (const [name, text, wanted] of cases) {
    it(`are told apart: ${name}`, () => assert.deepEqual(quoted(text), wanted));
  }

  it('of many marks are found in one pass', () => {
    assert.equal(quoted('“'.repeat(50_000)).length, 1);
    assert.equal(quoted(`a ${'“x” '.repeat(50_000)}`).length, 50_000);
  });
});
