import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDocketCitations } from '../../../server/src/core/filing/docket-citations/find-docket-citations';
import { short } from '../../support/citations';
import { unmark } from '../../support/examples';

/** Text with `«…»` around each citation, and what each says. */
const found: readonly (readonly [string, ...string[][]])[] = [
  // Markers, with and without a number word, any case and spacing.
  ['[«Docket No. 542».]', ['542']],
  ['[«Docket Nos. 582».]', ['582']],
  ['[«Docket Nos. 589, 590».]', ['589', '590']],
  ['(«Dkt. 12»)', ['12']],
  ['«dkt. 13», remains', ['13']],
  ['«Dkt No 12»', ['12']],
  ['«Dkt. ## 5, 6»', ['5', '6']],
  ['«Dkt. # 5»', ['5']],
  ['«doc. #7»', ['7']],
  ['«ECF No. 596-1 at 3:4-9»', ['596-1 {line at 3:4-9}']],
  ['«CM/ECF No. 12»', ['12']],
  ['«ECF Dkt 12»', ['12']],
  ['«ECF 12»', ['12']],
  ['«Docket Entry No. 91»', ['91']],
  ['«Docket Entries 3 and 4»', ['3', '4']],
  ['«Docket Number 5»', ['5']],
  ['«D.E. 44-2»', ['44-2']],
  ['«DE 12»', ['12']],
  ['[«D.I. 5, 6»]', ['5', '6']],
  ['«Docs. 36, 47, 48»', ['36', '47', '48']],
  ['«Document 27» and will', ['27']],
  ['«Filing No. 51 at 3»', ['51 {page at 3}']],
  ['«R. 36, PageID # 1234»', ['36 {page-id PageID # 1234}']],
  ['(«Doc. [59]»)', ['59']],
  ['«ECF No. 45, PageID.123»', ['45 {page-id PageID.123}']],
  ['Re: «Dkt. Nos. 12, 18, 20, 21»', ['12', '18', '20', '21']],
  ['«Docs. 16343, 19445, 19798-1, -2».', ['16343', '19445', '19798-1', '19798-2']],
  // White space of every kind inside.
  ['(«Dkt.\nNo. 12»)', ['12']],
  ['(«Dkt.\u00a0No.\u00a012»)', ['12']],
  ['(«Dkt.\r\n  No.\u202f12»)', ['12']],
  ['[«Docket 17 Nos. 103, 105»]', ['103', '105']],
  // Lists and runs.
  ['«Docket Nos. 589 and 590»', ['589', '590']],
  ['«Docs. 33, 35-37 & 40-2»', ['33', '35..37|35-37', '40-2']],
  ['«Dkt. 12 through 15», which', ['12..15']],
  ['«Dkt. Nos. 1–3»', ['1..3|1-3']],
  ['«Dkt. Nos. 589-90»', ['589..590|589-90']],
  ['«Docket Nos. 590-589»', ['590..589']],
  ['«ECF Nos. 596-1 to -4».', ['596-1..4']],
  ['«ECF No. 596-1–4».', ['596-1..4']],
  ['«ECF No. 12-14»', ['12-14|12..14']],
  ['«Doc. 36-\n1»)1 and', ['36-1']],
  ['«Docs. 363-364, 366, 369-370, 373»', ['363..364|363-364', '366', '369..370|369-370', '373']],
  // Pincites stay attached.
  ['«Docs. 47 at 1; 53 at 1»', ['47 {page at 1}', '53 {page at 1}']],
  ['«Dkt. 12 at *3»', ['12 {page at *3}']],
  ['«Doc. No. 62,¶¶8, 13» (Statement)', ['62 {paragraph ¶¶8, 13} (Statement)']],
  ['«Doc. 50, Exh. 1, at 37, 54» (describing', ['50 {exhibit Exh. 1} {page at 37, 54}']],
  ['«Doc. No. 51, p. 4, n. 1».', ['51 {page p. 4} {footnote n. 1}']],
  ['«Doc. 39-2, pp. 29-30, 33».', ['39-2 {page pp. 29-30, 33}']],
  ['«Dkt. 12, Ex. A ¶ 4»', ['12 {exhibit Ex. A} {paragraph ¶ 4}']],
  ['«Dkt. 12 § II.B»', ['12 {section § II.B}']],
  ['«Doc. 1 at 16-20».', ['1 {page at 16-20}']],
  // Short names, set or repeated, between the numbers and behind them.
  ['«Docket Nos. 16 (Mot.), 17 (Opp.), 18» (Reply).', ['16 (Mot)', '17 (Opp)', '18 (Reply)']],
  ['«Dkt. 12 (“Mot.”) at 5»', ['12 {page at 5} (Mot.)']],
  ['[«Docket No. 16» (Mot.).]', ['16 (Mot)']],
  ['[«Docket No. 23»\n\n     (stip.); «Docket No. 23-1» (proposed sur-reply).]', ['23'], ['23-1']],
  // Where the list ends.
  ['«ECF No. 12» and 15 days later', ['12']],
  ['pending at «Docs. 58, 59, and 60»;\n3. Rule on the motion', ['58', '59', '60']],
  ['«Dkt. 1», 42 U.S.C. § 1983', ['1']],
  ['«Docs. 1» and 542 U.S. 3', ['1']],
  ['«ECF No. 106».28 Plaintiff', ['106']],
  ['«Docket Entry No. 1»,2 the "Complaint"', ['1']],
  ['«ECF No. 1,234».', ['1234']],
  ['see «ECF Nos. 65» and «ECF No. 104», defendant', ['65'], ['104']],
];

const plain: readonly string[] = [
  'The docket has 542 entries.',
  'the docket 542 times',
  '542 F.3d 12; 540 U.S. 1; 12 Cal. 4th 5',
  '28 U.S.C. § 1746; Fed. R. Civ. P. 12; Civil L.R. 7-11',
  'Bates No. 12345; LOOP000123; Interrogatory No. 5; Request for Production No. 12; Exhibit 5',
  'Case No. 3:14-cv-01234-EMC; No. 20-55662',
  'Docket No. 25-1686; Docket No. 263197; Docket No. 14-10186; Docket No. 16 Civ. 1234',
  'Docket No. 3:14-cv-01234',
  'Wilmington, DE 19801; DE 19801-1234',
  'MDL Docket No. 2168; WC Docket No. 17-108; FCC Docket No. 12-268',
  'S. Doc. No. 5; H.R. Doc. No. 108; House Doc. 12',
  'Document 64 Filed 03/24/26 Page 1 of 4',
  '2:17-cv-10310-VAR-SDD Doc # 1 Filed 01/31/17 Pg 1 of 19',
  'Case 22-2057, Document 162, 09/09/2023, 3566624, Page10 of 12',
  'Case: 20-16276, 08/05/2020, ID: 11778722, DktEntry: 19, Page 1 of 15',
  '79 B.R. 742; 19 D.P.R. 617; R. 12(b)(6)',
  'refer to ECF pages 1-6; ECF 28 pages 7-51; as a single docket entry',
  'the order de 5; DES 12; DECODE 5',
  'Dkt. No. 0012; Docket No. ___',
  'Docket Nos. 12-14-2016',
];

describe('docket citations', () => {
  for (const [marked, ...expected] of found) {
    it(`reads ${JSON.stringify(marked)}`, () => {
      const { text, ranges } = unmark(marked);
      const citations = findDocketCitations(text);
      assert.deepEqual(
        citations.map(({ range }) => text.slice(range.start, range.end)),
        ranges.map((range) => text.slice(range.start, range.end)),
      );
      assert.deepEqual(
        citations.map(({ range }) => range),
        ranges,
      );
      assert.deepEqual(
        citations.map(({ items }) => items.map(short)),
        expected,
      );
    });
  }
  for (const text of plain) {
    it(`finds none in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        findDocketCitations(text).map(({ range }) => text.slice(range.start, range.end)),
        [],
      );
    });
  }

  describe('of another case', () => {
    const others = [
      'Smith v. Jones, No. 3:14-cv-01234, Dkt. 55 (N.D. Cal. 2014)',
      'Hernandez Roman, Case No. 20-55662, Docket Entry No. 5',
      'Docket Entry No. 170 in Case No. 17-3566-LTS, at ¶ A',
      'Price v. Dunn, No. 19-0057, Doc. 33, at 4',
      'No. 07-02120-WGY, ECF No. 216 (W.D. Tenn. Mar. 15, 2013)',
      'No. 1:19-cv-3570 (D DC), Exh. 1, Doc. No. 1-1, p. 12',
      'See Record 14-cv-472, Doc. 32, p. 19-20.',
      'Case No. 18- 72479, Docket Entry No. 13',
      'ECF No. 216 (W.D. Tenn. Mar. 15, 2013)',
    ];
    for (const text of others) {
      it(`is seen in ${JSON.stringify(text)}`, () => {
        const [citation, ...more] = findDocketCitations(text);
        assert.ok(citation?.otherCase);
        assert.equal(more.length, 0);
      });
    }
    it('goes on over a list of citations', () => {
      const all = findDocketCitations(
        'Case No. 20-55436, Docket Entry No. 20 and Docket Entry No. 21.',
      );
      assert.deepEqual(
        all.map(({ otherCase }) => otherCase?.text),
        ['20-55436', '20-55436'],
      );
    });
    it('goes back over a list of citations, not over a semicolon', () => {
      const cases = (text: string) =>
        findDocketCitations(text).map(({ otherCase }) => otherCase?.text);
      const [number] = ['19-1334-CFC'];
      assert.deepEqual(cases(`D.I. 12, D.I. 13 in C.A. No. ${number}`), [number, number]);
      assert.deepEqual(cases(`D.I. 12; D.I. 13 in C.A. No. ${number}`), [undefined, number]);
      assert.deepEqual(cases(`See D.I. 12. As D.I. 13 in C.A. No. ${number}`), [undefined, number]);
    });
    it('is not seen across a sentence, nor in a Re: line under a case number', () => {
      for (const text of [
        'A related action is Case No. 3:14-cv-00001. See Dkt. 5.',
        'Case No. 15-cv-00798-HSG\nRe: Dkt. No. 542',
      ]) {
        assert.equal(findDocketCitations(text)[0]?.otherCase, undefined, text);
      }
    });
  });

  it('marks a citation in a Re: line, after Id., and before a list that goes on in words', () => {
    assert.equal(findDocketCitations('Re: Dkt. No. 542')[0]?.re, true);
    assert.equal(findDocketCitations('Id., Doc. 49, at 9')[0]?.followsId, true);
    assert.equal(findDocketCitations('ECF Nos. 65 and ECF No. 104')[0]?.openEnded, true);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Dkt.',
    'Docket',
    ' Nos. ',
    ' No. ',
    'ECF',
    ' ',
    '\n',
    '\u00a0',
    '589',
    '596-1',
    ', ',
    ' and ',
    '–',
    '-',
    '(',
    ')',
    '[',
    ']',
    '“Mot.”',
    ' at 3:4-9',
    ' ¶ 4',
    'Id.',
    'Doc.',
    ' through ',
    ';',
    ':',
    '.',
    '\ud83d',
    '0',
    '12/31/25',
    'Page',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  it('gives ranges in the text, in order, not overlapping, items inside their citation', () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const { range, marker, items } of findDocketCitations(words)) {
          assert.ok(range.start >= last && range.end <= words.length && range.start < range.end);
          assert.ok(marker.range.start === range.start && marker.range.end <= range.end);
          let within = marker.range.end;
          for (const item of items) {
            assert.ok(item.range.start >= within && item.range.end <= range.end);
            assert.ok(
              item.numberRange.start === item.range.start && item.numberRange.end <= item.range.end,
            );
            for (const pincite of item.pincites) {
              assert.ok(
                pincite.range.start >= item.numberRange.end && pincite.range.end <= item.range.end,
              );
            }
            within = item.range.end;
          }
          last = range.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
  it('finds the same citations wherever the text stands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('Dkt. No.', 'ECF No.', 'Docket No.', 'D.E.', 'Doc.'),
        (number, marker) => {
          const words = `As ordered, see ${marker} ${number}.`;
          const [citation] = findDocketCitations(words);
          assert.equal(
            words.slice(citation?.range.start, citation?.range.end),
            `${marker} ${number}`,
          );
        },
      ),
    );
  });
});
