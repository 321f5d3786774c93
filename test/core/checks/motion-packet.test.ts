import assert from 'node:assert/strict';
import { findingsIn, motionPacket as packet } from '../../support/motion-packet';

const motion = 'motion.filing.md';
const reyes = 'declarations/reyes.filing.md';
const okafor = 'declarations/okafor.filing.md';
const haddad = 'declarations/haddad.filing.md';
const lindqvist = 'declarations/lindqvist.filing.md';
const marchetti = 'declarations/marchetti.filing.md';

type Slip = readonly [file: string, from: string, to: string, code: string, where?: string];

const slips: readonly Slip[] = [
  [motion, 'as Part IV, infra, says', 'as Part IX, infra, says', 'xref/unknown-section'],
  [motion, 'As Part II.C, supra, sets', 'As Part II.D, supra, sets', 'xref/unknown-section'],
  [motion, 'Part III.C, above, adds', 'Part III.F, above, adds', 'xref/unknown-section'],
  [motion, 'as Part IV, infra, says', 'as Part IV, supra, says', 'xref/direction'],
  [motion, 'and Part III, infra, takes', 'and Part III, above, takes', 'xref/direction'],
  [motion, 'As Part II.C, supra, sets', 'As Part II.C, infra, sets', 'xref/direction'],
  [motion, 'Part III.C, above, adds', 'Part III.C, below, adds', 'xref/direction'],
  [motion, 'as Part III, supra, shows', 'as Part III, below, shows', 'xref/direction'],
  [motion, '## B. The Responses', '## D. The Responses', 'xref/heading-sequence'],
  [motion, '# VI. CONCLUSION', '# VII. CONCLUSION', 'xref/heading-sequence'],
  [motion, '## C. The Dispute About', '## B. The Dispute About', 'xref/heading-sequence'],
  [motion, '## D. The Receptionist', '## E. The Receptionist', 'xref/heading-sequence'],
  [motion, 'Haddad Decl. ¶ 4.', 'Haddad Decl. ¶ 14.', 'xref/unknown-paragraph'],
  [motion, 'Reyes Decl. ¶ 10.', 'Reyes Decl. ¶ 12.', 'xref/unknown-paragraph'],
  [motion, 'Haddad Decl. ¶¶ 5-6', 'Haddad Decl. ¶¶ 5-16', 'xref/unknown-paragraph'],
  [motion, 'Sorensen Decl. ¶ 4', 'Sorensen Decl. ¶ 5', 'xref/unknown-paragraph'],
  [motion, 'Marchetti Decl. ¶ 7', 'Marchetti Decl. ¶ 8', 'xref/unknown-paragraph'],
  [
    reyes,
    'in paragraphs 5 and 6, above',
    'in paragraphs 5 and 16, above',
    'xref/unknown-paragraph',
  ],
  [
    okafor,
    'of paragraphs 3 and 7, above',
    'of paragraphs 3 and 70, above',
    'xref/unknown-paragraph',
  ],
  [haddad, 'in paragraph 8, above', 'in paragraph 8, below', 'xref/direction'],
  [haddad, 'in paragraph 8, above', 'in paragraph 18, above', 'xref/unknown-paragraph'],
  [motion, '¶ 4, Ex. A. They', '¶ 4, Ex. D. They', 'xref/unknown-exhibit'],
  [motion, '¶ 5, Ex. D.', '¶ 5, Ex. F.', 'xref/unknown-exhibit'],
  [motion, '¶¶ 4-5, Ex. H.', '¶¶ 4-5, Ex. G.', 'xref/unknown-exhibit'],
  [reyes, 'Exhibit A shows four', 'Exhibit K shows four', 'xref/unknown-exhibit'],
  [
    lindqvist,
    'still show as delivered in Exhibit F',
    'still show as delivered in Exhibit P',
    'xref/unknown-exhibit',
  ],
  [motion, 'Sorensen Decl. ¶ 1.', 'Sorenson Decl. ¶ 1.', 'xref/unknown-declaration'],
  [motion, 'Okafor Decl. ¶ 6.', 'Okafer Decl. ¶ 6.', 'xref/unknown-declaration'],
  [motion, 'Lindqvist Decl. ¶ 3.', 'Lindquist Decl. ¶ 3.', 'xref/unknown-declaration'],
  [motion, 'been edited.[^1]', 'been edited.[^4]', 'xref/unknown-footnote'],
  [motion, 'Note 2, supra, says', 'Note 5, supra, says', 'xref/unknown-footnote'],
  [motion, 'Note 2, supra, says', 'Note 2, infra, says', 'xref/direction'],
  [motion, 'of this motion.[^2]', 'of this motion.[^3]', 'xref/footnote-sequence'],
  [reyes, '\n6. Exhibit A', '\n7. Exhibit A', 'xref/paragraph-sequence'],
  [okafor, '\n4. The company', '\n3. The company', 'xref/paragraph-sequence'],
  [
    reyes,
    '  C: Electronic mail of March 28',
    '  B: Electronic mail of March 28',
    'xref/exhibit-sequence',
  ],
  [
    marchetti,
    '  H: Protocol',
    '  H: Protocol of the search\n  I: Protocol',
    'xref/uncited-exhibit',
  ],
  [motion, 'With Almawave it is', 'With Almaxwave it is', 'term/near-miss'],
  [
    motion,
    '[Docket No. 582.] The order let',
    '[Docket No. 682.] The order let',
    'docket/unknown-entry',
  ],
  [motion, '[Docket No. 596-1.]', '[Docket No. 596-4.]', 'docket/unknown-attachment'],
  [motion, '[Docket Nos. 589, 590.]', '[Docket No. 589, 590.]', 'docket/number-agreement'],
  [
    motion,
    'of the production of Almawave USA Inc. (“Almawave”)',
    'of the production of Almawave USA Inc. (“IQS”)',
    'term/redefined',
  ],
  [motion, 'The court has asked', '*Id.* The court has asked', 'xref/dangling-id'],
  [haddad, 'On April 7, 2016 I', 'On April 31, 2016 I', 'date/impossible'],
];

describe('the motion and its declarations', () => {
  it('have nothing wrong with them', async () => {
    assert.deepEqual(await findingsIn(packet), []);
  });

  for (const [file, from, to, code, where = file] of slips) {
    it(`${from.trim()} → ${to.trim()} is ${code}, and nothing else`, async () => {
      const text = packet[`/case/${file}`] ?? '';
      assert.equal(text.split(from).length, 2, 'the slip has one place');
      const slipped = { ...packet, [`/case/${file}`]: text.replace(from, () => to) };
      assert.deepEqual(await findingsIn(slipped), [`${where} ${code}`]);
    });
  }
});
