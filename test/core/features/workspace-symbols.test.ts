import assert from 'node:assert/strict';
import { filingSymbols, fitOf } from '../../../server/src/core/features/workspace-symbols';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { smallPacket } from '../../support/small-packet';

/** The symbols of a filing, with the words at each place. */
function symbolsIn(path: string, text = smallPacket[path] ?? '') {
  return filingSymbols(path, readFiling(text)).map(
    ({ kind, name, container, range }) =>
      `${kind} ${name} <${container}> ${text.slice(range.start, range.end)}`,
  );
}

describe('symbols of a filing', () => {
  it('are its headings by their whole label, each with the one above', () => {
    assert.deepEqual(symbolsIn('/case/motion.filing.md'), [
      'heading I. BACKGROUND <> I. BACKGROUND',
      'heading II. ARGUMENT <> II. ARGUMENT',
      'heading II.A. The Log <II. ARGUMENT> A. The Log',
    ]);
  });

  it('are a declaration and its exhibits with what they are', () => {
    assert.deepEqual(symbolsIn('/case/declarations/reyes.filing.md'), [
      'declaration Declaration of Marta Reyes <Reyes Decl.> ',
      'exhibit Exhibit A: Call log | March 2016 <Reyes Decl.> A',
      'exhibit Exhibit B: Electronic mail <Reyes Decl.> B',
    ]);
  });

  it('are its terms, each where it is first set, with the long form', () => {
    const text =
      'Loop AI Labs Inc. (“Loop AI”) sued IQSystem, Inc. (“IQS”). IQS (“IQS”) answered Loop AI.\n';
    assert.deepEqual(symbolsIn('/case/a.filing.md', text), [
      'term Loop AI <Loop AI Labs Inc.> Loop AI',
      'term IQS <IQSystem, Inc.> IQS',
    ]);
  });
});

describe('what is typed of a symbol', () => {
  const cases: readonly [string, string, 0 | 1 | 2][] = [
    ['II.A. The Log', '', 2],
    ['II.A. The Log', 'ii.a', 2],
    ['II.A. The Log', 'thelog', 2],
    ['II.A. The Log', 'The  Log', 2],
    ['II.A. The Log', 'alog', 1],
    ['II.A. The Log', 'gol', 0],
    ['IQS', 'iqsx', 0],
  ];
  for (const [name, query, fit] of cases) {
    it(`“${query}” fits “${name}” by ${fit}`, () => assert.equal(fitOf(name, query), fit));
  }
});
