import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentenceAround } from '../../../server/src/core/text/sentences';

/** The sentence at `<|>`. */
function sentenceOf(marked: string): string {
  const at = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const { start, end } = sentenceAround(text, at);
  return text.slice(start, end);
}

describe('the sentence around a place', () => {
  it('ends at a full stop before a capital, a number or a bracket', () => {
    assert.equal(sentenceOf('It rained. She f<|>iled it. [Dkt. 3.]'), 'She filed it.');
    assert.equal(sentenceOf('She filed it. 4 days la<|>ter he paid.'), '4 days later he paid.');
  });

  it('goes on after an abbreviation or an initial', () => {
    const whole = 'IQSystem, Inc. and J. Smith moved, see Docket No. 542 and Fed. R. Civ. P. 6.';
    assert.equal(sentenceOf(`It rained. ${whole.replace('moved', 'mo<|>ved')} Then not.`), whole);
  });

  it('takes closing marks along, and stops at a blank line', () => {
    assert.equal(sentenceOf('He said “st<|>op.” She did.'), 'He said “stop.”');
    assert.equal(sentenceOf('A title\n\nThe te<|>xt of it'), 'The text of it');
  });

  it('holds the place asked for, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '”', '1') }),
        fc.nat(),
        (text, n) => {
          const at = text.length === 0 ? 0 : n % text.length;
          const { start, end } = sentenceAround(text, at);
          assert.ok(start >= 0 && start <= end && end <= text.length);
          if (/\S/.test(text[at] ?? '')) assert.ok(start <= at && at < end);
        },
      ),
    );
  });
});
