import assert from 'node:assert/strict';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { citedQuotes } from '../../../server/src/core/quote/quotes-in';

/** The quotations of a text that a docket citation follows, each with the entries cited for it. */
function quotesOf(text: string): string[] {
  return readFiling(text).blocks.flatMap((block) =>
    citedQuotes(block, block.facts.docketCitations).map(
      ({ range, items }) =>
        `${block.clean.slice(range.start, range.end)} ← ${items.map((one) => block.clean.slice(one.numberRange.start, one.numberRange.end)).join(' ')}`,
    ),
  );
}

describe('the quotations that a citation stands for', () => {
  const one = 'they were not answered at all';
  const two = 'They were not answered. Nothing came of it, counsel says.';

  it('stand in its sentence, of one sentence or of several', () => {
    assert.deepEqual(quotesOf(`He says “${one}” (Dkt. No. 5).`), [`${one} ← 5`]);
    assert.deepEqual(quotesOf(`He says “${one}.” [Docket No. 5.]`), [`${one}. ← 5`]);
    assert.deepEqual(quotesOf(`He says: “${two}” Dkt. No. 5 at 3.`), [`${two} ← 5`]);
    assert.deepEqual(quotesOf(`He says: “${two}” [Docket No. 5.]`), [`${two} ← 5`]);
  });

  it('are not those before another citation, nor those in straight marks over a full stop', () => {
    assert.deepEqual(quotesOf(`He says “${one}.” Dkt. No. 4. It goes on. Dkt. No. 5.`), [
      `${one}. ← 4`,
    ]);
    assert.deepEqual(
      quotesOf(`“${two}” Smith v. Jones, 10 F.3d 20 (9th Cir. 1993). Dkt. No. 5.`),
      [],
    );
    assert.deepEqual(quotesOf(`He says: "${two}" Dkt. No. 5 at 3.`), []);
    assert.deepEqual(quotesOf(`“Counsel wrote (Dkt. No. 3). ${two}” Dkt. No. 5.`), []);
  });

  it('are a block that ends in its citation, without marks', () => {
    const words =
      'Counsel called on Monday and on Tuesday and left a message each time. Nobody called back in that week, and nobody wrote a letter.';
    const block = words.replace(' and left', '\n> and left');
    assert.deepEqual(quotesOf(`> ${block} (Dkt. No. 5 at 3.)`), [`${block} ← 5`]);
    assert.deepEqual(quotesOf(`> ${block}\n>\n> Dkt. No. 5 (emphasis added).`), [`${block} ← 5`]);
    assert.deepEqual(quotesOf(`> Counsel called. Dkt. No. 5.`), [], 'too short to be set off');
    assert.deepEqual(quotesOf(`> ${words} Dkt. No. 5. And it goes on.`), []);
    assert.deepEqual(quotesOf(`> As Dkt. No. 4 says: ${words} Dkt. No. 5.`), []);
    assert.deepEqual(quotesOf(`${words} Dkt. No. 5.`), [], 'no block quotation');
  });

  it('are not one or two words, nor words quoted from elsewhere', () => {
    assert.deepEqual(quotesOf('The “so-called calls” are many. Dkt. No. 5.'), []);
    assert.deepEqual(quotesOf(`He says “${one}” (Dkt. No. 5, quoting Dkt. No. 2).`), []);
  });
});
