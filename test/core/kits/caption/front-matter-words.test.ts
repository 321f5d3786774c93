import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFiling } from '../../../../server/src/core/filing/read-filing';
import { frontMatterWords } from '../../../../server/src/core/kits/caption/front-matter-words';

const wordsOf = (front: string) => frontMatterWords(readFiling(`---\n${front}\n---\n\nText.\n`));

describe('what the front matter says for the caption', () => {
  it('is the title, the hearing and the entries the paper is about', () => {
    assert.deepEqual(wordsOf('title: "Reply: Part 2"\nhearing: 2016-05-19\nre: 542'), {
      title: 'Reply: Part 2',
      hearing: { date: '2016-05-19' },
      re: '542',
    });
  });

  it('is nothing where there is none, or nothing of it', () => {
    assert.deepEqual(frontMatterWords(readFiling('Text.\n')), {});
    assert.deepEqual(wordsOf('kind: motion'), {});
    assert.deepEqual(wordsOf('title: [a'), {});
  });

  const hearings: readonly (readonly [string, object | undefined])[] = [
    [
      'Thursday, May 19, 2016, at 2:00 p.m., Courtroom 4, 3rd Floor',
      { date: '2016-05-19', time: '2:00 p.m.', courtroom: '4, 3rd Floor' },
    ],
    [
      'Courtroom 8 on May 19, 2016 at 9 a.m.',
      { date: '2016-05-19', time: '9 a.m.', courtroom: '8' },
    ],
    ['5/19/2016 2 pm Ctrm. 4', { date: '2016-05-19', time: '2 pm', courtroom: '4' }],
    ['12:00 noon, June 3, 2016', { date: '2016-06-03', time: '12:00 noon' }],
    ['February 30, 2016', { date: 'February 30, 2016' }],
    ['Courtroom 2A', { courtroom: '2A' }],
    ['to be set', undefined],
  ];
  for (const [line, expected] of hearings) {
    it(`reads a hearing: ${line}`, () => {
      assert.deepEqual(wordsOf(`hearing: ${line}`).hearing, expected);
    });
  }

  it('never throws', () => {
    const piece = fc.constantFrom(
      'May 19, 2016',
      ' at ',
      '2 p.m.',
      ', ',
      'Courtroom ',
      '4',
      ':',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        assert.doesNotThrow(() => wordsOf(`hearing: ${pieces.join('')}`));
      }),
    );
  });
});
