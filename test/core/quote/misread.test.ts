import assert from 'node:assert/strict';
import { indexDockets } from '../../../server/src/core/docket/docket-index';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { compareQuote } from '../../../server/src/core/quote/compare-quote';
import { recordPaper } from '../../../server/src/core/record/record-paper';
import { recordShelf } from '../../../server/src/core/record/shelf';

const items = readFiling('Docket No. 41.').blocks[0]?.facts.docketCitations[0]?.items ?? [];

function resultOf(quote: string, ...pages: readonly string[]): string | undefined {
  const paper = recordPaper('/case/record/41.pdf', pages);
  const result = compareQuote(
    quote,
    items,
    indexDockets([]),
    recordShelf([{ entry: 41, attachment: 0, paper }]),
  );
  return result?.kind === 'unchecked' ? result.why : result?.kind;
}

const read =
  'When counse1 retumed the calls on March 15, 2016, they were not answered by Meridian.';

// A scan that went through text recognition: its letters are no proof against anybody.
describe('a quotation from a copy whose text is not sure', () => {
  it('is not held against letters that were misread', () => {
    assert.equal(resultOf('When counsel returned the calls on March 15, 2016', read), 'misread');
  });

  it('is held against every other word there', () => {
    assert.equal(resultOf('When counsel returned two calls on March 15, 2016', read), 'missing');
    assert.equal(resultOf('the calls on March 16, 2016, they were not answered', read), 'missing');
    assert.equal(resultOf('the calls on March 15, 2016, they were now answered', read), 'missing');
    assert.equal(resultOf('2016, they were not answered by Meridians', read), 'missing');
  });

  it('may stand on a page that has no text', () => {
    const other = 'Nothing of all this was ever said by anybody';
    assert.equal(resultOf(other, read, 'Case 3 Page 2'), 'partly-scanned');
    assert.equal(resultOf(other, read, read), 'missing');
    assert.equal(
      resultOf('When counsel returned two calls on March 15, 2016', read, ''),
      'missing',
      'the passage meant is there, and differs',
    );
  });
});
