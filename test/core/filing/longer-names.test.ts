import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { isInLongerName } from '../../../server/src/core/filing/longer-names';
import { unmark } from '../../support/examples';

const names = ['Anna Gatti', 'Loop AI Labs Inc.', 'IQSystem, Inc.'];

function inName(marked: string): boolean {
  const { text, ranges } = unmark(marked);
  return isInLongerName(text, ranges[0] ?? { start: 0, end: 0 }, names);
}

describe('a word in a longer name', () => {
  const inside = [
    'counsel for «Almawave» USA Inc. (the seller)',
    '«IQSystem», Inc. answered',
    '«Almawave» S.r.l. is in Italy',
    'Anna\n«Gatti» wrote',
    '«Loop AI» Labs Inc. has done so',
    'the letter of «Anna» Gatti',
  ];
  const alone = [
    '«Almawave» answered',
    '«IQS», Almawave USA Inc., and Loop AI',
    'Ms. «Gatti» wrote',
    '«Loop AI» has done so',
    '«Gatti»',
    '«IQS» Co-counsel',
  ];
  for (const text of inside) it(`is ${JSON.stringify(text)}`, () => equal(inName(text), true));
  for (const text of alone) it(`is not ${JSON.stringify(text)}`, () => equal(inName(text), false));

  it('takes any text and name', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'B', ' ', ',', '.', '\n', 'Inc') });
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (text, name, a, b) => {
        const ends = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        isInLongerName(text, { start: ends[0] ?? 0, end: ends[1] ?? 0 }, [name]);
      }),
    );
  });
});
