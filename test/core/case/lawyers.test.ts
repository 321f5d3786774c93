import assert from 'node:assert/strict';
import { findingsOf } from '../../support/examples';

const caseFile = `court: cand
number: 3:18-cv-00211-RA
parties:
  - { name: "Harbor Freight Lines, Inc.", role: plaintiff, short: Harbor }
  - { name: Meridian Cold Storage LLC, role: defendant, short: Meridian }
  - { name: Dana Okafor, role: defendant }
counsel:
  - { name: Robin T. Sayles, for: [Meridian Cold Storage LLC, Dana Okafor] }
  - { name: Imani Brandt, for: ["Harbor Freight Lines, Inc."] }
`;
const docket = `entries:
  - { number: 9, filed: 2018-02-20, text: "ANSWER to 1 Complaint (Sayles, Robin) (Entered: 02/20/2018)" }
  - { number: 12, filed: 2018-03-05, text: "MOTION to Dismiss (Sayles, Robin) Modified on 3/6/2018 (Clerk, Deputy)." }
  - { number: 20, filed: 2018-05-02, text: "Joint MOTION to Extend Time (Sayles, Robin)" }
  - { number: 21, filed: 2018-05-03, text: "MOTION to Compel by Attorney Imani Brandt" }
  - { number: 22, filed: 2018-05-03, text: "NOTICE of Change of Address (Stranger, Pat)" }
`;

async function messages(text: string): Promise<string[]> {
  const found = await findingsOf(text, docket, caseFile);
  return found.filter(({ code }) => code === 'docket/filer-mismatch').map((one) => one.message);
}

describe('who filed an entry, by the lawyer who signed it', () => {
  it('tells the other side from the lawyer’s, and names the lawyer', async () => {
    assert.deepEqual(await messages('Plaintiff answered the complaint. (Dkt. 9.)'), [
      'The docket has entry 9 filed by Robin T. Sayles, counsel for Meridian Cold Storage LLC and others, not by Plaintiff.',
    ]);
    assert.equal((await messages('Okafor moved to compel. (Dkt. 21.)')).length, 1);
  });

  for (const [why, text] of [
    ['either client may have filed', 'Okafor answered the complaint. (Dkt. 9.)'],
    ['the side is the lawyer’s', 'Defendants moved to dismiss. (Dkt. 12.)'],
    ['both sides made it', 'Plaintiff moved to extend the time. (Dkt. 20.)'],
    ['the lawyer is not of this case', 'Plaintiff filed a notice. (Dkt. 22.)'],
  ]) {
    it(`is silent where ${why}`, async () => {
      assert.deepEqual(await messages(text ?? ''), []);
    });
  }
});
