import assert from 'node:assert/strict';
import { findingsIn, motionPacket as packet } from '../../support/motion-packet';

const motion = 'motion.filing.md';
const reyes = 'declarations/reyes.filing.md';
const okafor = 'declarations/okafor.filing.md';
const haddad = 'declarations/haddad.filing.md';
const lindqvist = 'declarations/lindqvist.filing.md';
const marchetti = 'declarations/marchetti.filing.md';
const sorensen = 'declarations/sorensen.filing.md';

type Slip = readonly [file: string, from: string, to: string, code: string];

/** What goes wrong in the last night before a filing, one slip each. */
const slips: readonly Slip[] = [
  [
    motion,
    'in Part V.E, infra, the documents',
    'in Part V.H, infra, the documents',
    'xref/unknown-section',
  ],
  [motion, 'Part III.H, infra, tells', 'Part III.M, infra, tells', 'xref/unknown-section'],
  [motion, 'as Part VI, infra, says in', 'as Part VIII, infra, says in', 'xref/unknown-section'],
  [
    motion,
    'and Part V.C.2, infra, states them',
    'and Part V.C.6, infra, states them',
    'xref/unknown-section',
  ],
  [motion, 'is that of Part IV.B, supra', 'is that of Part IV.F, supra', 'xref/unknown-section'],
  [motion, 'Part V.D.1, supra, says so', 'Part V.D.7, supra, says so', 'xref/unknown-section'],
  [motion, 'Parts V.A through V.C, infra', 'Parts V.A through V.K, infra', 'xref/unknown-section'],
  [motion, 'Parts III.E and III.H, supra', 'Parts III.E and III.K, supra', 'xref/unknown-section'],
  [
    motion,
    'so already, in Part III.B, supra',
    'so already, in Part II.B, supra',
    'xref/unknown-section',
  ],
  [
    motion,
    'Part III.E.2, supra. The Journal',
    'Part III.E.5, supra. The Journal',
    'xref/unknown-section',
  ],
  [motion, 'as Part VI, infra, says in', 'as Part VI, supra, says in', 'xref/direction'],
  [motion, 'is that of Part IV.B, supra', 'is that of Part IV.B, infra', 'xref/direction'],
  [motion, 'Part V.D, infra, asks that', 'Part V.D, above, asks that', 'xref/direction'],
  [
    motion,
    'Parts III.A and III.E, supra. What',
    'Parts III.A and III.E, infra. What',
    'xref/direction',
  ],
  [motion, 'See Part III.F, infra.', 'See Part III.F, supra.', 'xref/direction'],
  [
    motion,
    'the order of Part V.E, supra, as',
    'the order of Part V.E, infra, as',
    'xref/direction',
  ],
  [motion, 'See also note 4, supra.', 'See also note 4, infra.', 'xref/direction'],
  [motion, 'Table 1, infra, sets them', 'Table 1, supra, sets them', 'xref/direction'],
  [motion, 'most frequent. Table 3, supra.', 'most frequent. Table 3, infra.', 'xref/direction'],
  [
    motion,
    'days set out in Part V.E, supra.',
    'days set out in Part V.E, below.',
    'xref/direction',
  ],
  [
    motion,
    '## B. The Records of Messages',
    '## D. The Records of Messages',
    'xref/heading-sequence',
  ],
  [motion, '## C. The Circumstances Are', '## K. The Circumstances Are', 'xref/heading-sequence'],
  [motion, '#### d. Request 19', '#### e. Request 19', 'xref/heading-sequence'],
  [motion, '### 3. A Joint Letter', '### 2. A Joint Letter', 'xref/heading-sequence'],
  [motion, '# IV. LEGAL STANDARD', '# VI. LEGAL STANDARD', 'xref/heading-sequence'],
  [motion, 'Haddad Decl. ¶ 4. Before', 'Haddad Decl. ¶ 40. Before', 'xref/unknown-paragraph'],
  [motion, 'Haddad Decl. ¶¶ 5-6, Ex. K.', 'Haddad Decl. ¶¶ 5-60, Ex. K.', 'xref/unknown-paragraph'],
  [
    motion,
    'Reyes Decl. ¶¶ 7-8, Ex. B. She',
    'Reyes Decl. ¶¶ 77-78, Ex. B. She',
    'xref/unknown-paragraph',
  ],
  [motion, 'Sorensen Decl. ¶ 4.', 'Sorensen Decl. ¶ 14.', 'xref/unknown-paragraph'],
  [
    motion,
    'the same steps took thirteen hours, most of which nobody had to attend. Marchetti Decl. ¶ 19.',
    'the same steps took thirteen hours, most of which nobody had to attend. Marchetti Decl. ¶ 29.',
    'xref/unknown-paragraph',
  ],
  [motion, 'Okafor Decl. ¶ 10.', 'Okafor Decl. ¶ 20.', 'xref/unknown-paragraph'],
  [motion, 'Lindqvist Decl. ¶¶ 11-12.', 'Lindqvist Decl. ¶¶ 11-22.', 'xref/unknown-paragraph'],
  [motion, 'Lindqvist Decl. ¶ 14.', 'Lindqvist Decl. ¶ 24.', 'xref/unknown-paragraph'],
  [
    reyes,
    'that paragraph 5, above, speaks of',
    'that paragraph 50, above, speaks of',
    'xref/unknown-paragraph',
  ],
  [
    reyes,
    'in paragraphs 5 and 6, above',
    'in paragraphs 5 and 36, above',
    'xref/unknown-paragraph',
  ],
  [
    lindqvist,
    'of which paragraph 6, above, speaks',
    'of which paragraph 16, above, speaks',
    'xref/unknown-paragraph',
  ],
  [
    haddad,
    'Paragraphs 17 through 21, above',
    'Paragraphs 17 through 31, above',
    'xref/unknown-paragraph',
  ],
  [
    okafor,
    'than those of paragraphs 3 and 16, above',
    'than those of paragraphs 3 and 60, above',
    'xref/unknown-paragraph',
  ],
  [
    marchetti,
    'Paragraph 19, above, is a measurement',
    'Paragraph 19, below, is a measurement',
    'xref/direction',
  ],
  [haddad, 'Nothing in paragraph 8, above,', 'Nothing in paragraph 8, below,', 'xref/direction'],
  [
    motion,
    'Okafor Decl. ¶ 3, Ex. E. What',
    'Okafor Decl. ¶ 3, Ex. A. What',
    'xref/unknown-exhibit',
  ],
  [
    motion,
    'Haddad Decl. ¶ 11, Ex. L. The letter came',
    'Haddad Decl. ¶ 11, Ex. T. The letter came',
    'xref/unknown-exhibit',
  ],
  [
    motion,
    'Marchetti Decl. ¶ 12, Ex. T. The Three',
    'Marchetti Decl. ¶ 12, Ex. U. The Three',
    'xref/unknown-exhibit',
  ],
  [
    motion,
    'Okafor Decl. ¶¶ 4-5, 10, Exs. E, F.',
    'Okafor Decl. ¶¶ 4-5, 10, Exs. E, K.',
    'xref/unknown-exhibit',
  ],
  [
    motion,
    'Ex. T to the Marchetti Declaration.',
    'Ex. A to the Marchetti Declaration.',
    'xref/unknown-exhibit',
  ],
  [
    motion,
    'Sorensen Decl. ¶ 2, Ex. J. She',
    'Sorensen Decl. ¶ 2, Ex. Z. She',
    'xref/unknown-exhibit',
  ],
  [
    reyes,
    'beside Exhibit E to the Okafor Declaration',
    'beside Exhibit B to the Okafor Declaration',
    'xref/unknown-exhibit',
  ],
  [
    lindqvist,
    'still show as delivered in Exhibit H',
    'still show as delivered in Exhibit W',
    'xref/unknown-exhibit',
  ],
  [
    sorensen,
    'It is Exhibit L to the Haddad Declaration',
    'It is Exhibit D to the Haddad Declaration',
    'xref/unknown-exhibit',
  ],
  [
    motion,
    'Sorensen Decl. ¶ 1. She was',
    'Sorenson Decl. ¶ 1. She was',
    'xref/unknown-declaration',
  ],
  [motion, 'Lindqvist Decl. ¶ 13.', 'Lindquist Decl. ¶ 13.', 'xref/unknown-declaration'],
  [
    motion,
    'Okafor Decl. ¶ 13; Sorensen',
    'Okafer Decl. ¶ 13; Sorensen',
    'xref/unknown-declaration',
  ],
  [
    motion,
    'Ex. T to the Marchetti Declaration.',
    'Ex. T to the Marcheti Declaration.',
    'term/near-miss',
  ],
  [motion, 'It had a letter.[^1]', 'It had a letter.[^17]', 'xref/unknown-footnote'],
  [
    motion,
    'December 1, 2015, after the responses and before the second production. Note 5, supra.',
    'December 1, 2015, after the responses and before the second production. Note 25, supra.',
    'xref/unknown-footnote',
  ],
  [
    motion,
    'See note 1, supra, and the text',
    'See note 21, supra, and the text',
    'xref/unknown-footnote',
  ],
  [
    motion,
    'what the Requests are for.[^6]',
    'what the Requests are for.[^7]',
    'xref/footnote-sequence',
  ],
  [reyes, '\n9. There is one', '\n8. There is one', 'xref/paragraph-sequence'],
  [haddad, '\n14. IQS served', '\n15. IQS served', 'xref/paragraph-sequence'],
  [okafor, '\n12. The Fax Line', '\n13. The Fax Line', 'xref/paragraph-sequence'],
  [
    reyes,
    '  C: Electronic mail of March 14',
    '  E: Electronic mail of March 14',
    'xref/exhibit-sequence',
  ],
  [
    haddad,
    '  Q: Subpoena to the telephone company, April 29, 2016',
    '  Q: Subpoena to the telephone company, April 29, 2016\n  U: Return of service',
    'xref/uncited-exhibit',
  ],
  [motion, '[Docket No. 582.] In place', '[Docket No. 682.] In place', 'docket/unknown-entry'],
  [
    motion,
    'answered the statement about it without leave. [Docket No. 596.]',
    'answered the statement about it without leave. [Docket No. 569.]',
    'docket/unknown-entry',
  ],
  [
    motion,
    'records of her calls. [Docket No. 596-1.]',
    'records of her calls. [Docket No. 596-3.]',
    'docket/unknown-attachment',
  ],
  [
    motion,
    'call records themselves. [Docket Nos. 606-1, 606-2.]',
    'call records themselves. [Docket Nos. 606-1, 606-4.]',
    'docket/unknown-attachment',
  ],
  [
    motion,
    'filed both in time. [Docket Nos. 589, 590.]',
    'filed both in time. [Docket No. 589, 590.]',
    'docket/number-agreement',
  ],
  [
    motion,
    'IQS made its submission on May 4, 2016. [Docket No. 606.]',
    'IQS made its submission on May 4, 2016. [Docket Nos. 606.]',
    'docket/number-agreement',
  ],
  [
    motion,
    'leaves it to this motion to ask. [Docket No. 604 at 2.]',
    'leaves it to this motion to ask. [Docket No. 604 at 9.]',
    'docket/pincite-out-of-range',
  ],
  [
    motion,
    'On March 30, 2016, Loop AI moved for leave',
    'On March 29, 2016, Loop AI moved for leave',
    'docket/date-mismatch',
  ],
  [
    motion,
    'It denied the motion as to Almawave, and it kept',
    'It denied the motion as to Almaxwave, and it kept',
    'term/near-miss',
  ],
  [motion, '(the “First Order”)', '(the “Second Order”)', 'term/redefined'],
  [motion, 'To all parties and their', '*Id.* To all parties and their', 'xref/dangling-id'],
  [motion, 'Friday, March 18, 2016', 'Thursday, March 18, 2016', 'date/weekday'],
  [
    motion,
    'on Thursday, June 16, 2016, at 11:00',
    'on Friday, June 16, 2016, at 11:00',
    'date/weekday',
  ],
  [haddad, '5. On April 7, 2016, I called', '5. On April 31, 2016, I called', 'date/impossible'],
  [
    sorensen,
    'On Tuesday, March 8, 2016, someone',
    'On Wednesday, March 8, 2016, someone',
    'date/weekday',
  ],
  [
    marchetti,
    '19. On April 27, 2016, I followed',
    '19. On April 37, 2016, I followed',
    'date/impossible',
  ],
  [
    motion,
    'they mirror each other. IQS is',
    'they mirror each other. (See Error! Reference source not found.) IQS is',
    'xref/unknown-section',
  ],
  [motion, 'records (the “CDRs”) of those', 'records of those', 'term/undefined'],
  [
    motion,
    'at twelve minutes past ten on a Wednesday, or at five past eleven on the next. Table 1, supra.',
    'at twelve minutes past ten on a Wednesday, or at five past eleven on the next. Table 4, supra.',
    'xref/unknown-display',
  ],
];

describe('the motion of forty pages and its declarations', () => {
  it('have nothing wrong with them', async () => {
    assert.deepEqual(await findingsIn(packet), []);
  });

  for (const [file, from, to, code] of slips) {
    it(`${from.trim()} → ${to.trim()} is ${code}, and nothing else`, async () => {
      const text = packet[`/case/${file}`] ?? '';
      assert.equal(text.split(from).length, 2, 'the slip has one place');
      const slipped = { ...packet, [`/case/${file}`]: text.replace(from, () => to) };
      assert.deepEqual(await findingsIn(slipped), [`${file} ${code}`]);
    });
  }
});
