import assert from 'node:assert/strict';
import { readFiling } from '../../../../server/src/core/filing/read-filing';
import {
  type AskedPart,
  updateDraft,
} from '../../../../server/src/core/kits/caption/caption-of-draft';
import { captionText } from '../../../../server/src/core/kits/caption/caption-text';
import { applyEdits } from '../../../../server/src/core/text/edit';
import { caseFileOf, caseTexts } from '../../../support/kit-cases';

const harbor = caseFileOf(caseTexts.harbor);
const hearing = { date: '2019-08-08', time: '2 p.m.' };
const caption = captionText(harbor, { title: 'MOTION TO COMPEL', hearing, re: '12' }).text;
const draft = (front: string, words = caption) => `---\n${front}\n---\n\n${words}\nText.\n`;

function updated(text: string, take: readonly AskedPart[]): string {
  const { update } = updateDraft(readFiling(text), harbor, take);
  assert.equal(update.kind, 'edits', JSON.stringify(update));
  return update.kind === 'edits' ? applyEdits(text, update.edits) : '';
}
const differing = (text: string) => updateDraft(readFiling(text), harbor).differing;

describe('a caption against its front matter', () => {
  it('differs in nothing where both say the same, each in its way', () => {
    for (const front of [
      'kind: motion',
      'hearing: August 8, 2019 at 2 P.M.\nre: 12',
      'hearing: 2019-08-08\nre: ECF No. 12',
      'hearing: Courtroom 8, 4th Floor',
    ]) {
      assert.deepEqual(differing(draft(front)), [], front);
      assert.equal(updated(draft(front), ['hearing', 're']), draft(front), front);
    }
  });

  it('is told apart in its hearing and its “Re:” line, and changed only where asked', () => {
    const text = draft('hearing: September 5, 2019, 10 a.m.\nre: 13, 14');
    assert.deepEqual(differing(text), [
      {
        part: 'hearing',
        now: 'Date: August 8, 2019\nTime: 2 p.m.\nCourtroom: 8, 4th Floor\nJudge: Hon. Lucía Q. Harrow\nComplaint Filed: July 26, 2019',
        wanted: 'Date: September 5, 2019\nTime: 10 a.m.',
      },
      { part: 're', now: 'Re: Dkt. No. 12', wanted: 'Re: Dkt. Nos. 13, 14' },
    ]);
    assert.equal(updated(text, []), text);
    const moved = text.replace('August 8, 2019', 'September 5, 2019').replace('2 p.m.', '10 a.m.');
    assert.equal(updated(text, ['hearing']), moved);
    const both = moved.replace('Re: Dkt. No. 12', 'Re: Dkt. Nos. 13, 14');
    assert.equal(updated(text, ['hearing', 're']), both);
  });

  it('keeps what a person wrote into the hearing block', () => {
    const hand = caption
      .replace('Date: August 8, 2019', 'Hearing Date: August 8, 2019')
      .replace('Judge: Hon. Lucía Q. Harrow', 'Judge: Hon. Ned Cole')
      .replace(/Courtroom: .*\n/, '');
    const text = draft('hearing: September 5, 2019, 10 a.m., Courtroom 2', hand);
    const after = updated(text, ['hearing']);
    assert.match(
      after,
      /Hearing Date: September 5, 2019 {2}\nTime: 10 a\.m\. {2}\nCourtroom: 2 {2}\nJudge: Hon\. Ned Cole {2}\n/,
    );
    assert.deepEqual(differing(after), []);
  });

  it('gets the block and the line that it has none of, in their order', () => {
    const bare = captionText(harbor, { title: 'MOTION TO COMPEL' }).text;
    const text = draft('hearing: 2019-08-08 2 p.m.\nre: 12', bare);
    assert.deepEqual(
      differing(text).map(({ part, now }) => [part, now]),
      [
        ['hearing', ''],
        ['re', ''],
      ],
    );
    assert.equal(updated(text, ['hearing', 're']), text.replace(bare, caption));
    const noRe = captionText(harbor, { title: 'MOTION TO COMPEL', hearing }).text;
    const lacking = draft('re: 12', noRe);
    assert.equal(updated(lacking, ['re']), lacking.replace(noRe, caption));
  });

  it('fills a title that is blank still, and keeps one that is not', () => {
    const blank = caption.replace('MOTION TO COMPEL', '[TITLE]');
    const text = draft('title: MOTION TO COMPEL', blank);
    assert.equal(updated(text, []), text.replace('[TITLE]', 'MOTION TO COMPEL'));
    const other = draft('title: REPLY');
    assert.equal(updated(other, []), other);
  });

  it('leaves every party of a complaint in it', () => {
    const complaint = captionText(harbor, { title: 'COMPLAINT' }).text;
    assert.match(complaint, /ZOË O'NEIL;/);
    assert.equal(
      updated(draft('kind: complaint', complaint), []),
      draft('kind: complaint', complaint),
    );
  });

  it('has nothing to differ in where there is no caption', () => {
    const { update, differing: none } = updateDraft(
      readFiling('---\nre: 5\n---\n\nText.\n'),
      harbor,
    );
    assert.equal(update.kind, 'refused');
    assert.deepEqual(none, []);
  });
});
