import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../../server/src/core/engine/engine';
import type { Filing } from '../../../server/src/core/filing/model';
import { blockAt, editFiling, readFiling } from '../../../server/src/core/filing/read-filing';

/** Kinds and first words of the blocks, for tables. */
function sketch(filing: Filing): string[] {
  return filing.blocks.map(
    ({ kind, raw }) => `${kind}: ${raw.trim().split('\n')[0]?.slice(0, 30) ?? ''}`,
  );
}

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'front matter, headings, prose, lists, quotations, notes': [
    '---\ntitle: MOTION\n---\n\n# I. FACTS\n\nOne sentence.\nIts second line.\n\n> quoted\n> on\n\n- item\n- other\n\n[^1]: A note.\n',
    [
      'front-matter: ---',
      'heading: # I. FACTS',
      'paragraph: One sentence.',
      'quote: > quoted',
      'list-item: - item',
      'list-item: - other',
      'footnote: [^1]: A note.',
    ],
  ],
  'a heading in capitals alone on its line, with and without a label': [
    'II. ARGUMENT\n\nText.\n\nCONCLUSION\n\nText.',
    ['heading: II. ARGUMENT', 'paragraph: Text.', 'heading: CONCLUSION', 'paragraph: Text.'],
  ],
  'a blank that stands alone is a paragraph, and a heading with one in it a heading': [
    '[REASONS FOR SEALING EACH PART]\n\n[PROPOSED] ORDER\n\nIII. POSITION OF [PARTY]\n\nIV. [RELIEF]',
    [
      'paragraph: [REASONS FOR SEALING EACH PART',
      'heading: [PROPOSED] ORDER',
      'heading: III. POSITION OF [PARTY]',
      'paragraph: IV. [RELIEF]',
    ],
  ],
  'a line of a table of contents is no heading': [
    'I. INTRODUCTION ........ 1\n\nText.',
    ['paragraph: I. INTRODUCTION ........ 1', 'paragraph: Text.'],
  ],
  'a sentence that a page break cut in two is one paragraph': [
    'Given the dispute, the court cannot\n\ndetermine on this record whether.\n\nNext.',
    ['paragraph: Given the dispute, the court c', 'paragraph: Next.'],
  ],
  'a citation that a blank line cut in two is in one paragraph': [
    'It was filed. [Docket No.\n\n542.]\n\nNext.',
    ['paragraph: It was filed. [Docket No.', 'paragraph: Next.'],
  ],
  'a number at a line’s start inside a sentence opens no list': [
    'as in Docket No.\n542. The court\nagrees.',
    ['paragraph: as in Docket No.'],
  ],
  'a table kept between its markers is one block, and a marker alone a comment': [
    '<!-- pincite:table exhibits -->\n\n| A | Dkt. 1 |\n\n<!-- /pincite:table -->\n\n<!-- pincite:table record -->\n\nMine.\n\n| A | b |\n| B | c |\n\n<!-- /pincite:table -->\n\n| C | d |\n',
    [
      'kept-table: <!-- pincite:table exhibits --',
      'comment: <!-- pincite:table record -->',
      'paragraph: Mine.',
      'kept-table: | A | b |',
      'table: | C | d |',
    ],
  ],
  'a fence and a comment may hold blank lines': [
    '```\nDkt. 1\n\nDkt. 2\n```\n\n<!-- a\n\nb -->\n\nText.',
    ['code: ```', 'comment: <!-- a', 'paragraph: Text.'],
  ],
};

describe('reading a filing', () => {
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(sketch(readFiling(text)), expected));
  }

  it('blanks page stamps, line numbers and running heads of a printed text, offsets kept', () => {
    const page = (n: number, body: string) =>
      `Case 4:15-cv-00798-HSG   Document 582   Filed 04/06/16   Page ${n} of 3\n1\n2\n3\n${body}\nORDER ON MOTION\n\f`;
    const text =
      page(1, 'The court grants the motion (Dkt.') +
      page(2, '542) in part. It') +
      page(3, 'denies the rest.');
    const filing = readFiling(text);
    assert.equal(filing.origin, 'extracted');
    const cited = filing.blocks.flatMap((block, i) =>
      block.facts.docketCitations.map(({ items }) => {
        const start = (filing.starts[i] ?? 0) + (items[0]?.numberRange.start ?? 0);
        return text.slice(start, start + 3);
      }),
    );
    assert.deepEqual(cited, ['542']);
  });

  it('joins a date that a page stamp and a firm’s footer cut in two', () => {
    const page = (n: number, body: string) =>
      `${body}\n2:17-cv-10310-VAR Doc # 5 Filed 02/02/17 Pg ${n} of 4 Pg ID ${n + 40}\n${n} | Page\nROE LAW, P.L.L.C.\n1 Main St., Ste. 2\nDETROIT, MICHIGAN 48226\nP: (313) 555-0100 | F: (313) 555-0101\n`;
    const text = `${page(1, 'Plaintiff was at sea.')}${page(2, 'The order came on December 16,')}${page(3, '2016 and was served by mail.')}`;
    const { blocks } = readFiling(text);
    assert.deepEqual(
      blocks.flatMap(({ facts }) => facts.dates.map(({ start }) => start?.toString())),
      ['2016-12-16'],
    );
  });

  it('finds the filing’s own date and number, and where the body begins', () => {
    const text =
      'UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nLOOP AI LABS INC., Plaintiff,\nv.\nANNA GATTI, Defendant.\n\nCase No. 4:15-cv-00798-HSG (DMR)\n\nPlaintiff filed a motion on March 30, 2016, and the court ruled on it on April 6, 2016, in a short order that both sides have read with care.\n\nDated: April 20, 2016\n';
    const { outline, blocks } = readFiling(text);
    assert.equal(outline.dated?.iso, '2016-04-20');
    assert.equal(outline.caseNumber, '4:15-cv-00798-HSG');
    assert.match(blocks[outline.bodyStart]?.raw ?? '', /^Plaintiff filed a motion/);
  });

  it('takes no other case’s number for its own where there is no caption', () => {
    const { outline } = readFiling('See Smith v. Jones, No. 3:14-cv-01234, Dkt. 55.');
    assert.equal(outline.caseNumber, undefined);
  });
});

const line = fc.constantFrom(
  '# I. FACTS',
  'II. ARGUMENT',
  'The court granted it. [Docket Nos. 582.]',
  'as in Docket No.',
  '542. Then',
  '',
  '',
  '',
  '- item',
  '1. first',
  '> quoted',
  '```',
  '<!-- pincite-ignore docket/number-agreement -->',
  '<!--',
  '-->',
  '---',
  'title: x',
  'Almawave USA Inc. (“Almawave”)',
  'Almaxwave',
  'see Part IV, infra',
  '[^1]: note',
  '| a | b |',
  '<!-- pincite:table exhibits -->',
  '<!-- /pincite:table -->',
  'cannot',
  'determine',
  'Monday, April 22, 2016',
  'Case 4:15-cv-00798 Document 1 Filed 01/02/16 Page 1 of 2',
  '\f',
  'Dated: April 20, 2016',
  '\r',
  '\u2028',
  '\ud800',
);
const text = fc
  .array(line, { maxLength: 60 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)));
/** Some of more blocks than stand in one chunk. */
const longer = fc
  .tuple(text, fc.constantFrom(1, 1, 1, 2, 8))
  .map(([words, times]) => `${words}\n\n`.repeat(times));

describe('any filing', () => {
  it('has blocks that cover it', () => {
    fc.assert(
      fc.property(fc.oneof(longer, fc.string({ unit: 'binary' })), (words) => {
        const filing = readFiling(words);
        assert.equal(filing.blocks.map(({ raw }) => raw).join(''), words);
        filing.blocks.forEach((block, i) => {
          assert.equal(block.clean.length, block.raw.length);
          assert.equal(blockAt(filing, filing.starts[i] ?? 0), i);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('has no front matter once a line stands before it', () => {
    const filing = editFiling(readFiling('---\n---\n\n'), {
      range: { start: 0, end: 0 },
      text: '\n\n',
    });
    assert.deepEqual(
      filing.blocks.map(({ kind }) => kind),
      readFiling('\n\n---\n---\n\n').blocks.map(({ kind }) => kind),
    );
  });

  it('after any edits is what a fresh reading gives, findings too', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.oneof(fc.nat(40), fc.nat(2000)),
      put: fc.oneof(line, fc.constant('\n\n'), fc.string({ maxLength: 3 })),
      // A host may leave the whole text to be put together when asked for.
      handed: fc.boolean(),
    });
    fc.assert(
      fc.property(longer, fc.array(edit, { minLength: 1, maxLength: 6 }), (words, edits) => {
        const engine = createEngine();
        let filing = readFiling(words);
        engine.check({ filing });
        for (const { at, cut, put, handed } of edits) {
          const start = Math.floor(at * filing.text.length);
          const end = Math.min(filing.text.length, start + cut);
          const next = filing.text.slice(0, start) + put + filing.text.slice(end);
          const change = { range: { start, end }, text: put };
          filing = editFiling(filing, change, handed ? next : undefined);
          assert.equal(filing.text, next);
        }
        const fresh = readFiling(filing.text);
        assert.deepEqual(sketch(filing), sketch(fresh));
        assert.deepEqual(filing.starts, fresh.starts);
        assert.equal(filing.origin, fresh.origin);
        assert.deepEqual(engine.check({ filing }), createEngine().check({ filing: fresh }));
      }),
      { numRuns: 2000 },
    );
  });
});
