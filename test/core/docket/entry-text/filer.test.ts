import assert from 'node:assert/strict';
import { filerIn } from '../../../../server/src/core/docket/entry-text/filer';

describe('who filed an entry', () => {
  for (const [text, filer] of [
    ['MOTION to Compel filed by Acme Inc. Responses due by 4/4/2016. (Roe, Jane)', 'Acme Inc.'],
    ['MOTION to Seal filed by Acme Inc. Motion Hearing set for 6/9/2016 02:00 PM.', 'Acme Inc.'],
    ['MOTION to Seal filed by Acme Inc.. Replies due by 4/11/2016.', 'Acme Inc.'],
    [
      'ANSWER to Complaint filed by Hearing Aids of Ohio Co. (Roe, Jane)',
      'Hearing Aids of Ohio Co.',
    ],
  ] as const) {
    it(`ends with the name in ${JSON.stringify(text)}`, () => {
      assert.equal(filerIn(text), filer);
    });
  }
});
