import assert from 'node:assert/strict';
import { createEngine } from '../../../../server/src/core/engine/engine';
import { readFiling } from '../../../../server/src/core/filing/read-filing';
import { caseWithRecord } from '../../../support/record-case';

const copies = { '41.txt': ['When messages were left, there were no returned calls that week.'] };

/** What the fix of the first finding makes of a text; undefined where none is offered. */
async function mended(text: string): Promise<string | undefined> {
  const { context } = await caseWithRecord(copies);
  const [found] = createEngine()
    .check({ filing: readFiling(text), case: context })
    .filter(({ code }) => code === 'quote/not-in-record');
  assert.ok(found);
  const [edit] = found.fixes?.[0]?.edits ?? [];
  assert.notEqual(found.fixes?.[0]?.certain, true, 'a person decides');
  return edit && text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
}

describe('a misquotation', () => {
  it('is mended by the record’s words, where it is one stretch of words that differs', async () => {
    assert.equal(
      await mended('It says “there were three returned calls that week.” Docket No. 41.'),
      'It says “there were no returned calls that week.” Docket No. 41.',
    );
  });

  it('is left to a person where more than one differs, or where it is not clear which', async () => {
    for (const quote of [
      'there were three returned calls that month',
      'were were no returned calls that week',
      'there were really no returned calls that week',
    ]) {
      assert.equal(await mended(`It says “${quote}.” Docket No. 41.`), undefined, quote);
    }
  });
});
