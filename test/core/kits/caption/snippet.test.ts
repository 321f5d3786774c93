import assert from 'node:assert/strict';
import { captionText } from '../../../../server/src/core/kits/caption/caption-text';
import { captionSnippet } from '../../../../server/src/core/kits/caption/snippet';
import { caseFileOf, caseTexts } from '../../../support/kit-cases';

/** Stops in text order, as `1 [TITLE]`; the words of an empty one are empty. */
function stopsOf(yaml: string, title: string): string[] {
  const snippet = captionSnippet(captionText(caseFileOf(yaml), { title, hearing: {} }));
  return [...snippet.matchAll(/\$(?:(\d)|\{(\d+):([^}]*)\})/g)].map((match) =>
    `${match[1] ?? match[2]} ${match[3] ?? ''}`.trim(),
  );
}

describe('the stops of an inserted caption', () => {
  it('begin in the title and end below the caption', () => {
    assert.deepEqual(stopsOf(caseTexts.harbor, 'MOTION'), ['1', '2 [DATE]', '3 [TIME]', '0']);
    assert.deepEqual(stopsOf(caseTexts.harbor, ''), ['1 [TITLE]', '2 [DATE]', '3 [TIME]', '0']);
  });

  it('take the blanks above the title after it', () => {
    const [first, second] = stopsOf(caseTexts.empty, '');
    assert.match(first ?? '', /^2 \[/);
    assert.match(second ?? '', /^3 \[/);
  });

  it('put nothing else into the text', () => {
    const rendered = captionText(caseFileOf(caseTexts.harbor), {
      title: 'A $5 {RULE}',
      hearing: {},
    });
    const printed = captionSnippet(rendered)
      .replace(/\$\{\d+:([^}]*)\}|(?<!\\)\$\d/g, '$1')
      .replace(/\\([$}\\])/g, '$1');
    assert.equal(printed, rendered.text);
  });
});
