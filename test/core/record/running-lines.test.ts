import assert from 'node:assert/strict';
import { lookUpQuote } from '../../../server/src/core/quote/look-up';
import { recordPaper } from '../../../server/src/core/record/record-paper';
import { withoutRunningLines } from '../../../server/src/core/record/running-lines';

/** Six lines, none like one of another page. */
const body = (page: number) =>
  Array.from({ length: 6 }, (_, line) => {
    const name = String.fromCharCode(97 + page, 97 + page, 97 + line);
    return `the logs of Mr. ${name} were sent`;
  }).join('\n');
const wordsOf = (pages: readonly string[]) =>
  withoutRunningLines(pages).map((page) => page.replace(/\s+/g, ' ').trim());

// A sentence that goes on over the page, with feet and heads in between.
describe('the heads and feet of pages', () => {
  it('are no words: page numbers alone, and what most pages have', () => {
    for (const [head, foot] of [
      ['', '- 3 -'],
      ['Page 3 of 9', ''],
      ['iii', 'PLAINTIFF’S MOTION TO COMPEL; CASE NO. 4:15-cv-00798'],
      ['United States District Court\nNorthern District of California', '3'],
    ] as const) {
      const pages = [1, 2, 3].map((i) =>
        [head.replace('3', String(i)), body(i), foot.replace('3', String(i))].join('\n'),
      );
      assert.deepEqual(
        wordsOf(pages),
        [1, 2, 3].map((i) => body(i).replace(/\s+/g, ' ')),
        `${head} ${foot}`,
      );
    }
  });

  it('are not what one page has, nor what stands in the middle of many', () => {
    const one = `${body(1)}\nThe end of it all\n7 calls`;
    assert.deepEqual(wordsOf([one]), [one.replace(/\s+/g, ' ')]);
    const many = [1, 2, 3].map((i) => `${body(i)}\nSo ordered in the middle.\n${body(i + 7)}`);
    for (const page of wordsOf(many)) assert.match(page, /So ordered in the middle/);
  });

  it('are not what pages say that are alike from top to bottom', () => {
    const page = body(1).replace(/\s+/g, ' ');
    assert.deepEqual(wordsOf([body(1), body(1), `${body(1)}\n- 3 -`]), [page, page, page]);
  });

  it('are not the rows of a table', () => {
    const pages = [1, 2, 3].map((i) =>
      Array.from({ length: 9 }, (_, row) => `March ${row + i}, 2016 a call of ${row} minutes`).join(
        '\n',
      ),
    );
    assert.deepEqual(
      wordsOf(pages),
      pages.map((page) => page.replace(/\s+/g, ' ')),
    );
  });

  it('do not keep a quotation over two pages from being found', () => {
    const paper = recordPaper('/41.pdf', [
      'The parties wrote letters. Counsel for Harbor asked that\nthe company search its\nfiles for the logs of\n- 1 -\nMOTION TO COMPEL',
      'the container, and certify\nthat it had done so. That was in March.\nIt was not done in time.\nNor was it later.\nNor at all.\n- 2 -\nMOTION TO COMPEL',
    ]);
    const { places } = lookUpQuote(
      'search its files for the logs of the container, and certify that it had done so',
      paper,
    );
    assert.deepEqual(
      places.map(({ firstPage, lastPage }) => [firstPage, lastPage]),
      [[0, 1]],
    );
  });
});
