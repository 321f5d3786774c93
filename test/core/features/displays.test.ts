import assert from 'node:assert/strict';
import fc from 'fast-check';
import { definition } from '../../../server/src/core/features/definition';
import { hover } from '../../../server/src/core/features/hover';
import { mentionPlaces, prepareRename } from '../../../server/src/core/features/rename';
import type { Snapshot } from '../../../server/src/core/features/snapshot';
import { targetCompletion } from '../../../server/src/core/features/target-completion';
import { findDisplayReferences } from '../../../server/src/core/filing/display-references';
import { displaysOf } from '../../../server/src/core/filing/displays';
import { readFiling } from '../../../server/src/core/filing/read-filing';

const text = `# I. FACTS

Table 1, infra, has the calls, and Appendix A the days. See Tables 1 and 2, infra.

**Table 1. The calls**

| Day | Length |
| --- | --- |
| May 2 | 3 minutes |

Figure 2: The desk

Table 2 – The messages

# APPENDIX A: CHRONOLOGY

| Part | Table 9. A row |
| --- | --- |
`;

const snapshot: Snapshot = { filing: readFiling(text), path: '/case/motion.filing.md' };
const at = (words: string, into = 2) => text.indexOf(words) + into;

describe('tables, figures and appendices', () => {
  it('are named by their captions and headings', () => {
    assert.deepEqual(
      displaysOf(snapshot.filing).map(({ kind, label }) => `${kind} ${label}`),
      ['table 1', 'figure 2', 'table 2', 'appendix A'],
    );
  });

  const references: readonly [string, string][] = [
    ['See Table 1, supra.', 'table 1 back'],
    ['Tables 1, 2 and 3 below show it.', 'table 1+2+3 ahead'],
    ['Figs. 2 & 4 and Appendix B', 'figure 2+4; appendix B'],
    ['Table 3 of the Smith Report says so.', 'foreign table 3'],
    ['Smith Decl. Table 3 says so.', 'foreign table 3'],
    ['The Table A. Smith bought was old.', 'table A'],
    ['At the table 4 of them sat.', ''],
    ['Chartwell, Appendix', ''],
    ['Table 2.1 and Table 12th', ''],
  ];
  for (const [words, expected] of references) {
    it(`reads ${JSON.stringify(words)} as ${JSON.stringify(expected)}`, () => {
      const found = findDisplayReferences(words).map(
        ({ kind, labels, foreign, direction }) =>
          `${foreign ? 'foreign ' : ''}${kind} ${labels.map((one) => one.text).join('+')}${
            direction ? (direction.back ? ' back' : ' ahead') : ''
          }`,
      );
      assert.equal(found.join('; '), expected);
    });
  }

  it('never throw, and lie in the text', () => {
    const piece = fc.constantFrom(
      'Table',
      'Tables',
      'Fig.',
      'Appendix',
      '1',
      'A',
      ',',
      ' and ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const words = pieces.join(' ');
        for (const { range, labels } of findDisplayReferences(words)) {
          assert.ok(range.start >= 0 && range.end <= words.length);
          for (const label of labels) {
            assert.equal(words.slice(label.range.start, label.range.end), label.text);
          }
        }
      }),
    );
  });

  it('are shown where they are cited, the table with its rows', () => {
    const shown = hover(snapshot, at('Table 1, infra'))?.markdown ?? '';
    assert.match(shown, /^Table 1/);
    assert.match(shown, /\| Day \| Length \|\n\| --- \| --- \|\n\| May 2 \| 3 minutes \|/);
  });

  it('are led to, and found from where they stand', () => {
    const target = definition(snapshot, at('2, infra.', 0))?.targets[0];
    assert.equal(target?.range.start, text.indexOf('Table 2 –'));
    const places = mentionPlaces(snapshot, at('Table 1. The'), [snapshot]);
    assert.equal(places.filter(({ isTarget }) => !isTarget).length, 2);
  });

  it('keep their names', () => {
    assert.equal(prepareRename(snapshot, at('Table 1. The'))?.kind, 'refused');
  });

  const asked: readonly [string, readonly string[] | undefined][] = [
    ['As Table | shows', ['1', '2']],
    ['Tables 1 and |', ['1', '2']],
    ['See Appendix |', ['A']],
    ['Figure |', ['2']],
    ['this Table |', undefined],
    ['Table | of the Smith Report', undefined],
    ['Chart |', undefined],
  ];
  for (const [words, expected] of asked) {
    it(`are offered at “${words}”: ${expected ?? 'none'}`, () => {
      const before = `${text}\n${words.slice(0, words.indexOf('|'))}`;
      const filing = readFiling(before + words.slice(words.indexOf('|') + 1));
      const list = targetCompletion({ ...snapshot, filing }, before.length, false);
      assert.deepEqual(
        list?.items.map(({ label }) => label),
        expected,
      );
    });
  }

  it('say what they show where they are offered', () => {
    const filing = readFiling(`${text}\nTable `);
    const list = targetCompletion({ ...snapshot, filing }, filing.text.length, false);
    assert.deepEqual(
      list?.items.map(({ detail }) => detail),
      ['The calls', 'The messages'],
    );
  });
});
