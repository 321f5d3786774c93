import assert from 'node:assert/strict';
import { treeItem } from '../../../client/src/docket/tree-item';

const item = {
  number: 596,
  kind: 'response',
  date: '2016-04-11',
  text: 'RESPONSE re 589 Statement',
  cited: 3,
  citation: 'Docket No. 596',
  attachments: [{ number: 1, text: 'Call records', cited: 2, citation: 'Docket No. 596-1' }],
} as const;

// What a lawyer sees, and hears from a screen reader, of an entry in the narrow view.
describe('a line of the docket view', () => {
  it('shows number and count first, and reads out the rest', () => {
    const shown = treeItem({ kind: 'entry', item });
    assert.equal(shown.label, '596 · 3×');
    assert.equal(shown.description, '2016-04-11  RESPONSE re 589 Statement');
    assert.equal(
      shown.accessibilityInformation?.label,
      'Entry 596, 2016-04-11, RESPONSE re 589 Statement, cited 3 times',
    );
  });

  it('shows an attachment by its number and words', () => {
    const [attachment] = item.attachments;
    const shown = treeItem({ kind: 'attachment', item, attachment });
    assert.deepEqual([shown.label, shown.description], ['596-1 · 2×', 'Call records']);
  });
});
