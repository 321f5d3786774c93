import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexDockets } from '../../../server/src/core/docket/docket-index';
import { readDocket } from '../../../server/src/core/docket/sources/read-docket';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { compareQuote } from '../../../server/src/core/quote/compare-quote';
import { lookUpQuote } from '../../../server/src/core/quote/look-up';
import { recordPaper } from '../../../server/src/core/record/record-paper';
import { recordShelf } from '../../../server/src/core/record/shelf';
import { alterations, sentenceLines, sentences, stretch } from '../../support/quotations';

/** The statement on pleading paper: stamps and line numbers. */
function pages(): string[] {
  const lines = sentenceLines();
  return [lines.slice(0, 6), lines.slice(6, 12), lines.slice(12)].map((part, page) =>
    [
      `Case 3:18-cv-00211-RA   Document 41   Filed 07/16/18   Page ${page + 1} of 3`,
      ...part.map((one, i) => `${i + 1}    ${one}`),
    ].join('\n'),
  );
}

const record = recordPaper('/case/record/41.pdf', pages());
const placesOf = (quote: string) => lookUpQuote(quote, record).places;
const found = (quote: string) => placesOf(quote).length > 0;

describe('a quotation against its source', () => {
  it('is found with every alteration that the Bluebook allows', () => {
    fc.assert(
      fc.property(stretch, fc.nat(alterations.length - 1), fc.nat(100), (words, how, place) => {
        const at = 1 + (place % (words.length - 3));
        const quote = alterations[how]?.(words, at) ?? '';
        assert.ok(found(quote), quote);
      }),
      { numRuns: 200 },
    );
  });

  it('is found where it is short and omits the citation in its middle', () => {
    assert.ok(found('agreement obliges a'));
  });

  it('is not found with a single word changed', () => {
    const others = ['never', 'always', 'seven', 'broker', 'refused'];
    fc.assert(
      fc.property(stretch, fc.nat(100), fc.constantFrom(...others), (words, place, other) => {
        const at = place % words.length;
        if (words.slice(at, at + 4).some((word) => /Dkt|12|at|3/.test(word))) return;
        const quote = words.map((word, i) => (i === at ? other : word)).join(' ');
        assert.ok(!found(quote), quote);
      }),
      { numRuns: 200 },
    );
  });

  it('shows the nearest passage and the words that differ', () => {
    const quote = 'when messages were left, there were three returned calls';
    const near = lookUpQuote(quote, record).nearest;
    assert.equal(near?.page, 0);
    assert.deepEqual(near?.changed, [{ quoted: 'three', record: 'no' }]);
  });

  it('knows its pages, over a page break too', () => {
    const all = sentences.join(' ');
    const [place] = placesOf(all);
    assert.deepEqual([place?.firstPage, place?.lastPage], [0, 2]);
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (quote, page) => {
        const paper = recordPaper('/x', page.split('\f'));
        for (const { firstPage, lastPage, start, end } of lookUpQuote(quote, paper).places) {
          assert.ok(start <= (paper.pages[firstPage]?.text.length ?? -1));
          assert.ok(end <= (paper.pages[lastPage]?.text.length ?? -1));
        }
      }),
    );
  });
});

describe('a quotation from an exhibit', () => {
  const items =
    readFiling('Docket No. 41, Ex. J.').blocks[0]?.facts.docketCitations[0]?.items ?? [];
  const docketOf = (attachments: number) => {
    const exhibits = Array.from(
      { length: attachments },
      (_, i) => `{ number: ${i + 1}, text: Ex }`,
    );
    const { docket } = readDocket({
      path: '/docket.yaml',
      text: `entries:\n  - { number: 41, filed: 2018-07-16, text: MOTION, attachments: [${exhibits}] }\n`,
    });
    assert.ok(docket);
    return indexDockets([docket]);
  };
  const shelf = recordShelf([
    { entry: 41, attachment: 0, paper: record },
    { entry: 41, attachment: 1, paper: record },
  ]);
  const kind = (attachments: number) =>
    compareQuote('nobody ever saw the seal of the box', items, docketOf(attachments), shelf)?.kind;

  it('is missing only where every attachment of the entry is at hand', () => {
    assert.equal(kind(1), 'missing');
    assert.equal(kind(11), 'unchecked');
  });
});
