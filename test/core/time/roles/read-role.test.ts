import assert from 'node:assert/strict';
import { findDates } from '../../../../server/src/core/time/dates/find-dates';
import { readRole } from '../../../../server/src/core/time/roles/read-role';

const sentences: Readonly<Record<string, string>> = {
  'On March 30, 2016, Plaintiff filed a motion.': 'event past',
  'Plaintiff filed its motion on March 30, 2016.': 'event past',
  'On May 12, 2016, Plaintiff will file a motion.': 'unknown',
  'If on May 12, 2016, Plaintiff filed a motion, it is late.': 'unknown',
  'Accordingly, by April 22, 2016, IQS shall re-submit the records.': 'deadline future',
  'IQS shall re-submit the records by April 22, 2016.': 'deadline future',
  'The opposition was due on April 13, 2016.': 'deadline past',
  'The court ordered that IQS shall respond by April 12, 2016.': 'unknown',
  'The hearing is set for May 12, 2016 at 2:00 p.m.': 'hearing future',
  'Defendants shall appear on February 10, 2017 at 10:00 a.m.': 'hearing future',
  'The hearing was set for May 12, 2016.': 'unknown',
  'Dated: April 20, 2016': 'signing',
  'Executed on August 5, 2020, in Oakland, California.': 'signing',
  'two sets of interrogatories,\ndated February 9, 2021': 'unknown',
  'I certify that on April 20, 2016, I served the foregoing.': 'service past',
  'Counsel wrote: “On March 30, 2016, Plaintiff filed a motion.”': 'quotation',
  'See Smith v. Jones, 2020 WL 1 (N.D. Cal. Apr. 29, 2020).': 'unknown',
  'the order of March 30, 2016': 'unknown',
};

describe('what a date is in its sentence', () => {
  for (const [text, expected] of Object.entries(sentences)) {
    it(`${expected}: ${JSON.stringify(text)}`, () => {
      const [mention] = findDates(text);
      assert.ok(mention);
      const { role, tense } = readRole(text, mention.range);
      assert.equal(tense ? `${role} ${tense}` : role, expected);
    });
  }
});
