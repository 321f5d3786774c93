import assert from 'node:assert/strict';
import { documentLinks } from '../../../server/src/core/features/document-links';
import { hover } from '../../../server/src/core/features/hover';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { caseWithRecord } from '../../support/record-case';

const stamp = (page: number) =>
  `Case 3:18-cv-00211-RA Document 41 Filed 07/16/18 Page ${page} of 3`;
const copies = {
  '41.pdf': [
    `${stamp(1)}\nStatement of Harbor.\n- i -`,
    `${stamp(2)}\n1\tThe parties <b>conferred</b>. When Harbor returned counsel’s calls, they were not an-\n2\tswered. Nothing came of it.\n- 1 -`,
    `${stamp(3)}\nMeridian never wrote back to Harbor.\n- 2 -`,
  ],
};
const quoting =
  'Counsel says that “[w]hen Harbor returned counsel’s calls, they were not answered.”';

async function at(marked: string) {
  const { context, files } = await caseWithRecord(copies);
  const offset = marked.indexOf('<|>');
  const snapshot = { filing: readFiling(marked.replace('<|>', '')), case: context };
  return {
    card: offset < 0 ? '' : (hover(snapshot, offset)?.markdown ?? ''),
    links: await documentLinks(snapshot, files),
  };
}

// What hover shows over a quotation that was found, and where its link leads.
describe('the passage that is quoted', () => {
  const passage =
    /\*\*Quoted from 41\*\*, page 2, lines 1–2 · 41&#46;pdf\n\n> [\s\S]*conferred[\s\S]*\*\*When Harbor returned counsel’s calls, they were not answered\*\*[\s\S]*Nothing came/;

  it('is shown on its citation, behind the entry, and on the quotation itself', async () => {
    const { card } = await at(`${quoting} [Docket No. 4<|>1.]`);
    assert.match(card, /^\*\*Docket entry 41\*\*/);
    assert.match(card, passage);
    assert.match(
      (await at(`${quoting.replace('returned', 'ret<|>urned')} [Docket No. 41.]`)).card,
      passage,
    );
  });

  it('is untrusted: nothing in it is markup', async () => {
    const { card } = await at(`${quoting} [Docket No. 4<|>1.]`);
    assert.doesNotMatch(card, /<b>/);
  });

  it('is shown for words that differ as what stands there instead', async () => {
    const { card } = await at(
      'It says “[w]hen Harbor ret<|>urned counsel’s calls, they were never answered.” [Docket No. 41.]',
    );
    assert.match(
      card,
      /^\*\*Not as quoted\*\* · 41 at 2\n\n> When Harbor .*they were ~~never~~ \*\*not\*\* answered/,
    );
  });

  it('is not shown elsewhere in the paragraph, nor for a quotation of another paper', async () => {
    assert.doesNotMatch((await at(`It is s<|>o. ${quoting} [Docket No. 41.]`)).card, /Quoted/);
    assert.doesNotMatch(
      (await at(`${quoting} [Docket No. 41.] See Docket No. 4<|>2.`)).card,
      /Quoted/,
    );
  });

  it('is where the link of its citation leads: the page cited, else the page quoted', async () => {
    const page = async (text: string) =>
      (await at(text)).links.map(({ target }) => target.kind === 'file' && target.page);
    assert.deepEqual(await page(`${quoting} [Docket No. 41.]`), [2]);
    assert.deepEqual(await page(`${quoting} [Docket No. 41 at 2.]`), [2]);
    assert.deepEqual(await page('See Docket No. 41 at 3.'), [3], 'by the court’s stamp');
    assert.deepEqual(await page('See Docket No. 41.'), [undefined]);
    assert.deepEqual(await page('See Docket No. 41 at 212.'), [undefined], 'not in the copy');
  });
});
