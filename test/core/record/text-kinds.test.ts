import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hitCitation } from '../../../server/src/core/features/quoted-text';
import { docxText } from '../../../server/src/core/record/docx-text';
import { isReadable, paperOfFile } from '../../../server/src/core/record/file-names';
import { htmlText } from '../../../server/src/core/record/html-text';
import { recordPaper } from '../../../server/src/core/record/record-paper';
import { searchRecord } from '../../../server/src/core/record/search-record';
import { pagesOfText } from '../../../server/src/core/record/text-pages';

describe('a copy in HTML', () => {
  it('has its words and nothing of its markup', () => {
    const html = `<!doctype html><html><head><title>ORDER</title><style>p{}</style></head><body>
      <h1>ORDER &sect;&nbsp;3</h1><p>The motion
      is <b>gran</b>ted&mdash;in part.<p>So<br>ordered.
      <script>alert("no")</script><!-- nor this --><table><tr><td>Call</td><td>9:15</td></tr></table>`;
    assert.equal(
      htmlText(html),
      'ORDER §\u00a03\n\nThe motion is granted—in part.\n\nSo\nordered. \n\n Call 9:15',
    );
  });

  it('is read in linear time whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => typeof htmlText(text) === 'string'),
    );
    const deep = '<div>'.repeat(200_000);
    assert.equal(htmlText(`${deep}words`), 'words');
  });
});

const paragraph = (...runs: string[]) => `<w:p><w:pPr/>${runs.join('')}</w:p>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a copy by Word', () => {
  it('has the words that stand, with tracked insertions and without deletions', () => {
    const xml = `<?xml version="1.0"?><w:document><w:body>${paragraph(
      run('They were '),
      `<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins>${run('not')}</w:ins>`,
      run(' answered &amp; return'),
      run('ed.'),
    )}${paragraph('<w:r><w:instrText>PAGE \\* 3</w:instrText></w:r>', run('Second'), '<w:r><w:tab/></w:r>', run('one.'))}</w:body></w:document>`;
    assert.equal(docxText(xml), 'They were not answered & returned.\n\nSecond one.');
  });

  it('has the words of a drawing once', () => {
    const box = paragraph(run('Boxed.'));
    const xml = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>${paragraph(run('After.'))}`;
    assert.equal(docxText(xml), 'Boxed.\n\nAfter.');
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => typeof docxText(text) === 'string'),
    );
  });
});

describe('a copy whose pages are not known', () => {
  const paper = recordPaper(
    '/case/record/41.html',
    pagesOfText('41.html', '<p>So it is ordered.</p>'),
  );

  it('is cited with a marked blank for the page', () => {
    const [hit] = searchRecord(
      { words: ['ordered'], exact: false },
      [{ entry: 41, paper }],
      5,
    ).hits;
    assert.ok(hit);
    assert.equal(hitCitation(hit, undefined), 'ECF No. 41 at [PAGE]');
  });

  it('is one text, and a text with form feeds is not', () => {
    assert.equal(paper.unpaged, true);
    assert.equal(recordPaper('/41.txt', ['one', 'two']).unpaged, undefined);
    assert.equal(recordPaper('/41.pdf', ['one']).unpaged, undefined);
  });
});

describe('the names of copies', () => {
  it('may be of Word files, but not of those that Word leaves while one is open', () => {
    assert.deepEqual(paperOfFile('542-1.docx', undefined), { entry: 542, attachment: 1 });
    assert.equal(isReadable('~$542.docx'), false);
    assert.equal(isReadable('.542.pdf'), false);
    assert.equal(isReadable('542.doc'), false);
  });
});
