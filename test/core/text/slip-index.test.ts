import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOneSlip } from '../../../server/src/core/text/one-slip';
import { SlipIndex } from '../../../server/src/core/text/slip-index';
import { wordPlaces } from '../../../server/src/core/text/word-places';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 6 });

describe('looking words up by a misspelling', () => {
  it('gives the words that a look at each one gives, in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, asked) => {
        const expected = words.filter((one) => one[0] === asked[0] && isOneSlip(one, asked));
        assert.deepEqual(new SlipIndex(words).near(asked), expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds whole words wherever they stand, in capitals or not', () => {
    const text = 'Garon’s GARON, garonne (Garon) 2Garon Garon';
    const places = wordPlaces(text, new Set(['garon', 'nowhere']));
    assert.deepEqual(places.get('garon'), [0, 8, 24, text.length - 5]);
    assert.deepEqual(places.get('nowhere'), []);
  });
});
