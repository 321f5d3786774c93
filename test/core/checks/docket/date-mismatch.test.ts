import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/core/text/edit';
import { findingsOf } from '../../../support/examples';

const docket = `entries:
  - { number: 30, filed: 2025-12-18, text: AMENDED COMPLAINT }
  - { number: 31, filed: 2025-12-17, entered: 2025-12-18, text: ORDER }
  - { number: 32, filed: 2025-12-18, text: AMENDED COMPLAINT }
  - { number: 47, filed: 2025-12-31, text: RESPONSE }
`;

async function mismatches(text: string, entries = docket) {
  const found = await findingsOf(text, entries);
  return found.filter(({ code }) => code === 'docket/date-mismatch');
}

describe('docket/date-mismatch', () => {
  it('puts the docket’s date in', async () => {
    const text = 'On December 13, 2025, Plaintiff filed an amended complaint.\n(Doc. 32). He did.';
    const [found] = await mismatches(text);
    assert.match(found?.message ?? '', /entry 32 filed December 18, 2025, not December 13, 2025/);
    assert.equal(
      applyEdits(text, found?.fixes?.[0]?.edits ?? []),
      text.replace('December 13', 'December 18'),
    );
  });

  for (const text of [
    'On December 18, 2025, Plaintiff filed a First Amended Complaint. Doc. 32 at 1.',
    'On December 17, 2025, the court ordered a response. (Doc. 31).',
    'On December 18, 2025, the court ordered a response. (Doc. 31).',
    // The date is the act’s, and what is cited is where one reads of it.
    'On April 13, 2023, Plaintiff filed an EEO complaint alleging much. Doc. 32 at 16.',
    'On April 13, 2023, Plaintiff filed an EEO complaint, as he stated (Doc. 32).',
    'On November 3, 2025, Plaintiff filed a motion. The court denied it. (Doc. 31).',
    'On December 1, 2025, Plaintiff filed two motions (Docs. 30, 32).',
    'On December 1, 2025, Plaintiff filed a motion (Doc. 32, Ex. A).',
    'On December 1, 2025, Plaintiff filed a motion in another court. Smith v. Jones, No. 3:14-cv-01234, Doc. 32.',
    'On December 1, Plaintiff filed a motion (Doc. 32).',
  ]) {
    it(`is silent on ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await mismatches(text), []);
    });
  }

  it('is silent where the source does not say the day filed', async () => {
    const feed = docket.replaceAll(/filed: \S+,/g, '');
    const text = 'On December 13, 2025, Plaintiff filed a complaint (Doc. 32).';
    assert.deepEqual(await mismatches(text, feed), []);
  });
});
