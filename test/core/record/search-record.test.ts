import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  citeHabits,
  citeStyle,
  hitCitation,
  quotation,
  quotedText,
} from '../../../server/src/core/features/quoted-text';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { lookUpQuote } from '../../../server/src/core/quote/look-up';
import { passageFrom } from '../../../server/src/core/record/passage';
import { recordPaper } from '../../../server/src/core/record/record-paper';
import {
  type RecordHit,
  readRecordQuery,
  type SearchedCopy,
  searchRecord,
} from '../../../server/src/core/record/search-record';

const stamp = (page: number) =>
  `Case 3:18-cv-00211-RA   Document 41   Filed 07/16/18   Page ${page} of 3`;

/** A statement on pleading paper, its numbers on lines of their own, a sentence over two pages. */
const statement: SearchedCopy = {
  entry: 41,
  attachment: 0,
  paper: recordPaper('/case/record/41.pdf', [
    [
      stamp(2),
      '1\tThe parties conferred. When Harbor returned counsel’s calls, they were not an-',
      '2\tswered; when messages were left, there were no returned calls. Meridian filed a cross-',
      '3\tmotion that day. The cross-motion says that “no further search',
    ].join('\n'),
    [stamp(3), '1\twas planned.” The carrier’s dispatcher confirmed this.'].join('\n'),
  ]),
};
const exhibit: SearchedCopy = {
  entry: 41,
  attachment: 2,
  paper: recordPaper('/case/record/41-2.pdf', [
    'Calls were returned, counsel says. The ﬁrst shipment left before noon.',
  ]),
};
const unnamed: SearchedCopy = {
  paper: recordPaper('/case/record/letter.pdf', ['No returned calls, no letters, no messages.']),
};
const copies = [unnamed, exhibit, statement];

function hitsOf(typed: string, among = copies): readonly RecordHit[] {
  const query = readRecordQuery(typed);
  return query ? searchRecord(query, among, 60).hits : [];
}
const passages = (typed: string) => hitsOf(typed).map(({ passage }) => passage.text);
const sentence =
  'When Harbor returned counsel’s calls, they were not answered; when messages were left, there were no returned calls.';

// What the list of Quote from Record… shows as words are typed.
describe('search in the record', () => {
  it('finds words in any order, in their whole sentence, over line numbers and broken words', () => {
    assert.deepEqual(passages('messages answered'), [sentence]);
    assert.deepEqual(passages('answ mess'), [sentence]);
  });

  it('finds only where every word stands, and at the beginning of a word', () => {
    assert.deepEqual(passages('messages dispatcher zebra'), []);
    assert.deepEqual(passages('swered'), [sentence], 'what a line’s end broke');
    assert.deepEqual(passages('nswered'), []);
  });

  it('has what stands as typed first, then by entry, and papers of no number last', () => {
    assert.deepEqual(
      hitsOf('no returned calls').map(({ copy }) => copy.paper.file),
      ['/case/record/41.pdf', '/case/record/letter.pdf'],
    );
    assert.deepEqual(
      hitsOf('returned calls').map(({ copy }) => copy.paper.file),
      ['/case/record/41.pdf', '/case/record/letter.pdf', '/case/record/41-2.pdf'],
    );
  });

  it('follows a sentence to the next page, and gives both pages by the court’s stamp', () => {
    const [hit, ...more] = hitsOf('further search planned');
    assert.deepEqual(more, []);
    assert.ok(hit);
    assert.equal(hit.passage.text, 'The cross-motion says that “no further search was planned.”');
    assert.equal(hitCitation(hit, undefined), 'ECF No. 41 at 2-3');
  });

  it('leaves out the headings before a sentence, and nothing of the sentence', () => {
    const paper = recordPaper('/x.txt', [
      'II. THE CALLS\nA. Counsel’s Calls in March\nCounsel called on Monday on behalf of\nAlmawave USA Inc.\nand was not\nanswered.',
    ]);
    const [hit] = hitsOf('answered', [{ entry: 1, paper }]);
    assert.equal(
      hit?.passage.text,
      'Counsel called on Monday on behalf of Almawave USA Inc. and was not answered.',
    );
    assert.match(hitsOf('march counsel', [{ entry: 1, paper }])[0]?.passage.text ?? '', /March/);
  });

  it('leaves out the numbers of paragraphs', () => {
    const paper = recordPaper('/x.txt', [
      'So it was.\n25.Counsel called on Monday.\n26.\nNobody answered.',
    ]);
    const [hit] = hitsOf('Counsel Monday', [{ entry: 1, paper }]);
    assert.equal(hit?.passage.text, 'Counsel called on Monday.');
  });

  it('keeps the hyphen of a word that has one', () => {
    assert.deepEqual(passages('Meridian filed'), ['Meridian filed a cross-motion that day.']);
  });

  it('looks in one entry or attachment where a number and a colon stand first', () => {
    assert.equal(hitsOf('41-2: calls').length, 1);
    assert.equal(hitsOf('42: calls').length, 0);
    assert.ok(hitsOf('41: calls').length > 1);
  });

  it('quotes words in quotation marks just so', () => {
    const [hit] = hitsOf('“they were not answered');
    assert.equal(hit?.quoted.text, 'they were not answered');
    assert.equal(hit?.passage.text, sentence);
  });

  it('asks for three letters at least', () => {
    for (const typed of ['', ' ', 'a', '“no', '41: ', '—']) {
      assert.equal(readRecordQuery(typed), undefined, typed);
    }
  });

  it('counts all and shows some', () => {
    const many = recordPaper('/x.txt', [
      Array.from({ length: 300 }, (_, i) => `The calls were returned on day ${i}.`).join(' '),
    ]);
    const { hits, total } = searchRecord(
      { words: ['calls', 'returned'], exact: false },
      [{ paper: many, entry: 1 }, ...copies],
      5,
    );
    assert.ok(hits.length <= 5);
    assert.ok(total > 250);
  });

  it('begins the shown passage shortly before the words', () => {
    const [hit] = hitsOf('messages left');
    assert.match(
      passageFrom(hit?.passage ?? assert.fail(), 30),
      /^… .{0,30}when messages were left/,
    );
  });

  it('takes what stands around the words out of a page without sentences', () => {
    const table = Array.from({ length: 400 }, (_, i) => `row ${i} of calls made`).join('\n');
    const [hit] = searchRecord(
      { words: ['row', '200'], exact: false },
      [{ paper: recordPaper('/x.txt', [table]) }],
      1,
    ).hits;
    assert.ok(hit && hit.passage.text.length < 1600);
    assert.match(hit.passage.text, /row 200 of/);
  });

  it('quotes what the check of quotations finds again, whatever is looked for', () => {
    const words = sentence.replace(/[^\p{L} ’]/gu, '').split(' ');
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 1, maxLength: 4 }), (some) => {
        for (const { copy, quoted } of hitsOf(some.join(' '))) {
          const { places } = lookUpQuote(quotation(quoted.text), copy.paper);
          assert.ok(places.length > 0, quoted.text);
          assert.equal(places[0]?.firstPage, quoted.firstPage);
        }
      }),
    );
  });
});

describe('a quotation from the record', () => {
  const [hit] = hitsOf('messages answered');
  const [part] = hitsOf('“they were not answered');
  const form = { court: 'cand', cite: 'Docket No.' };
  assert.ok(hit && part);

  it('stands in curly marks, its citation as the draft’s others stand', () => {
    assert.equal(
      quotedText(hit, form, { style: 'brackets', lines: false }),
      `“${sentence}” [Docket No. 41 at 2.]`,
    );
    assert.equal(
      quotedText(hit, form, { style: 'parentheses', lines: false }),
      `“${sentence}” (Docket No. 41 at 2.)`,
    );
    assert.equal(
      quotedText(hit, form, { style: 'sentence', lines: false }),
      `“${sentence}” Docket No. 41 at 2.`,
    );
    assert.equal(
      quotedText(part, form, { style: 'brackets', lines: false }),
      '“they were not answered” [Docket No. 41 at 2]',
    );
    assert.equal(
      quotedText(part, form, { style: 'sentence', lines: false }),
      '“they were not answered” (Docket No. 41 at 2)',
    );
  });

  it('cites an attachment, and leaves a marked blank for a paper of no known number', () => {
    const [attached] = hitsOf('shipment');
    const [letter] = hitsOf('letters');
    assert.ok(attached && letter);
    assert.equal(hitCitation(attached, form), 'Docket No. 41-2 at 1');
    assert.equal(hitCitation(letter, { court: 'cand' }), 'Dkt. No. [NUMBER] at 1');
  });

  it('cites lines where the draft does and the page has their numbers', () => {
    const lined = (typed: string) => {
      const [found] = hitsOf(typed);
      assert.ok(found);
      return hitCitation(found, form, citeHabits(readFiling('Dkt. No. 4 at 5:6-8.')).lines);
    };
    assert.equal(lined('messages answered'), 'Docket No. 41 at 2:1-2');
    assert.equal(lined('“they were not'), 'Docket No. 41 at 2:1');
    assert.equal(lined('further search planned'), 'Docket No. 41 at 2:3-3:1');
    assert.equal(lined('shipment'), 'Docket No. 41-2 at 1');
    assert.equal(citeHabits(readFiling('Dkt. No. 4 at 5.')).lines, false);
  });

  it('has single marks inside, and no mark without its other half', () => {
    assert.equal(quotation('He said “no” twice.'), 'He said ‘no’ twice.');
    assert.equal(
      quotation('He said "no" to Meridian\'s offer.'),
      'He said ‘no’ to Meridian’s offer.',
    );
    assert.equal(quotation('search was planned.”'), 'search was planned.');
    assert.equal(quotation('“It says no further'), 'It says no further');
    assert.equal(quotation("It was in '98."), 'It was in ’98.');
  });

  it('takes the draft’s own way with citations', () => {
    const styleOf = (text: string) => citeStyle(readFiling(text));
    assert.equal(styleOf('It is so. [Docket No. 5.] And [Docket No. 6.] Dkt. 7 is.'), 'brackets');
    assert.equal(styleOf('It is so (Dkt. No. 5). And so (Dkt. No. 6).'), 'parentheses');
    assert.equal(styleOf('It is so. Dkt. No. 5. “And so.” Dkt. No. 6 at 4.'), 'sentence');
    assert.equal(styleOf('Nothing is cited.'), 'sentence');
  });
});
