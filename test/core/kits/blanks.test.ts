import assert from 'node:assert/strict';
import { findBlanks } from '../../../server/src/core/kits/blanks';

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
});
