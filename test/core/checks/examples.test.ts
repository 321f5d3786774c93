import assert from 'node:assert/strict';
import { checks } from '../../../server/src/core/checks/table';
import { findingsOf, unmark } from '../../support/examples';

// The examples in a check are its documentation; here they are held to it.
describe('the examples of each check', () => {
  for (const check of checks) {
    const { found, silent, docket, caseFile, other, record, calls } = check.examples;
    describe(check.code, () => {
      for (const marked of found) {
        it(`finds ${JSON.stringify(marked)}`, async () => {
          const { text, ranges } = unmark(marked);
          const findings = (await findingsOf(text, docket, caseFile, other, record, calls)).filter(
            (one) => one.code === check.code,
          );
          assert.deepEqual(
            findings.map(({ range }) => text.slice(range.start, range.end)),
            ranges.map((range) => text.slice(range.start, range.end)),
          );
          assert.deepEqual(
            findings.map(({ range }) => range),
            ranges,
          );
        });
      }
      for (const text of silent) {
        it(`is silent on ${JSON.stringify(text)}`, async () => {
          const findings = (await findingsOf(text, docket, caseFile, other, record, calls)).filter(
            (one) => one.code === check.code,
          );
          assert.deepEqual(findings, []);
        });
      }
    });
  }
});
