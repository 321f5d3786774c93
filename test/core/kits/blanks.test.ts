import assert from 'node:assert/strict';
import { blankFrom, findBlanks } from '../../../server/src/core/kits/blanks';

describe('the blanks of a filing', () => {
  const words = (text: string) => findBlanks(text).map(({ start, end }) => text.slice(start, end));

  it('are bracketed capitals', () => {
    assert.deepEqual(words('On [DATE OF CALL], [COUNSEL’S NAME] said [X-1 OR 2].'), [
      '[DATE OF CALL]',
      '[COUNSEL’S NAME]',
      '[X-1 OR 2]',
    ]);
  });

  it('are no words of a title, no changed letters, no citations and no links', () => {
    for (const text of [
      '[PROPOSED] ORDER',
      '“[W]hen [sic] messages were left” [SIC]',
      '[Docket No. 542.] [ECF No. 3]',
      '[REDACTED]',
      '[HERE](https://example.com)',
    ]) {
      assert.deepEqual(words(text), [], text);
    }
  });

  it('follow each other from a place on, round and round', () => {
    const text = 'On [DATE], [NAME] called [NAME].';
    const at = (offset: number, backward?: boolean) => blankFrom(text, offset, backward)?.start;
    assert.deepEqual([at(0), at(3), at(9), at(18), at(32)], [3, 3, 11, 25, 3]);
    assert.deepEqual([at(32, true), at(25, true), at(11, true), at(3, true)], [25, 11, 3, 25]);
    assert.equal(blankFrom('Nothing.', 3), undefined);
  });
});
