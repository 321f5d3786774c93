import assert from 'node:assert/strict';
import { sampleCaption } from '../../../../scripts/kits/captions-page';
import { federal } from '../../../../server/src/core/kits/caption/forms/federal';
import { requirementsOf } from '../../../../server/src/core/kits/caption/forms/requirements';
import { captionForm, captionForms } from '../../../../server/src/core/kits/caption/forms/table';

describe('what a court’s rule asks of a caption', () => {
  for (const form of [...captionForms, federal]) {
    for (const court of form.courts.length > 0 ? form.courts : ['cod']) {
      const lines = sampleCaption(court)
        .split('\n')
        .map((line) => line.trim());
      for (const { asks, printed, note } of requirementsOf(form)) {
        it(`is printed, or said why not: ${court}, ${asks}`, () => {
          if (!printed) {
            assert.ok(note);
            return;
          }
          const at = printed.map((line) => lines.indexOf(line));
          assert.ok(
            at.every((place) => place >= 0),
            `${printed.join(' / ')}\n${lines.join('\n')}`,
          );
          assert.deepEqual(
            at,
            [...at].sort((a, b) => a - b),
            'in the order asked for',
          );
        });
      }
    }
  }

  it('stands in the order of the parts, in the courts whose rule was read', () => {
    for (const court of ['cand', 'cacd']) {
      const lines = sampleCaption(court)
        .split('\n')
        .map((line) => line.trim());
      const asked = requirementsOf(captionForm(court)).flatMap(({ printed }) => printed?.[0] ?? []);
      const places = asked.map((line) => lines.indexOf(line));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
        court,
      );
    }
  });

  it('has a mark for every line', () => {
    for (const { requirements } of captionForms) {
      for (const { mark, rule } of requirements) assert.ok(['V', 'U'].includes(mark) && rule);
    }
  });
});
