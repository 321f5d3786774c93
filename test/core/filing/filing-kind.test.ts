import assert from 'node:assert/strict';
import { kindOfTitle, statedKind } from '../../../server/src/core/filing/filing-kind';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { kits } from '../../../server/src/core/kits/table';

describe('the kind of a filing', () => {
  const titles: Readonly<Record<string, string | undefined>> = {
    'PLAINTIFF’S NOTICE OF MOTION AND MOTION TO COMPEL': 'motion-to-compel',
    '[PROPOSED] ORDER GRANTING MOTION TO COMPEL': 'proposed-order',
    'ORDER DENYING MOTION FOR LEAVE': 'order',
    'SECOND ORDER ON PLAINTIFF’S ADMINISTRATIVE MOTION': 'order',
    'DECLARATION OF ANN FIELD IN SUPPORT OF MOTION': 'declaration',
    'Stipulation to Extend Time': 'stipulation',
    'Opposition to Motion to Dismiss': 'opposition',
    'Reply in Support of Motion': 'reply',
    'Joint Discovery Letter': 'joint-letter',
    'Administrative Motion to File Under Seal': 'motion-to-seal',
    'FIRST AMENDED COMPLAINT': 'complaint',
    'Notes for Monday': undefined,
  };
  for (const [title, kind] of Object.entries(titles)) {
    it(`is read from its title: ${title}`, () => assert.equal(kindOfTitle(title), kind));
  }

  it('stands in the front matter before all else, if it is one we know', () => {
    const stated = (kind: string) => statedKind(readFiling(`---\nkind: ${kind}\n---\n\nText.\n`));
    assert.equal(stated('"joint-letter"'), 'joint-letter');
    assert.equal(stated('poem'), undefined);
    assert.equal(statedKind(readFiling('kind: motion\n')), undefined);
  });

  it('agrees with the title in the kits’ own filings', () => {
    // A unilateral letter opens with the party's name: only its front matter says what it is.
    const bare = kits
      .flatMap(({ files }) => files)
      .filter(({ kind }) => kind !== 'exhibits' && kind !== 'unilateral-letter');
    for (const { title, kind } of bare) {
      const written = title.replace(/\{\{.*?\}\}/g, 'Able');
      assert.equal(kindOfTitle(written), kind, written);
    }
  });
});
