import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCapitalWords } from '../../../server/src/core/filing/capital-words';
import { findDefinitions } from '../../../server/src/core/filing/definitions';
import { findOtherCitations } from '../../../server/src/core/filing/other-citations';
import { findProperWords } from '../../../server/src/core/filing/proper-words';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { findSectionReferences } from '../../../server/src/core/filing/section-references';
import type { Range } from '../../../server/src/core/text/range';
import { findDates } from '../../../server/src/core/time/dates/find-dates';
import { findingsOf } from '../../support/examples';

const pieces = fc.constantFrom(
  ...[
    'Part ',
    'Sections ',
    'II',
    '.B',
    ' and ',
    'IV',
    ', infra',
    'supra, ',
    'of the Act',
    '# ',
    '## ',
  ],
  ...[
    'I. FACTS',
    'A. The Calls',
    '\n',
    '\n\n',
    '**',
    '(“',
    '”)',
    '(the “',
    'Almawave',
    'Almaxwave',
    ' Inc.',
  ],
  ...[
    'Id. at 5',
    '542 F.3d 12',
    '28 U.S.C. § 1331',
    'Smith Decl. ¶ 4',
    'Monday, ',
    'April 31, ',
    '2016',
  ],
  ...[
    'February 30',
    ' through ',
    '4/6/16',
    'Dkt. Nos. ',
    '12',
    '-',
    '[',
    ']',
    '\ud83d',
    '\u00a0',
    '<!-- ',
    ' -->',
    '<!-- pincite:table exhibits -->\n',
    '<!-- /pincite:table -->\n',
  ],
  ...[
    '> ',
    '1. ',
    '| ',
    '```\n',
    '---\n',
    '\r\n',
    '\f',
    'Case 1:15-cv-1 Document 2 Filed 01/02/15 Page 1 of 2\n',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function inOrder(text: string, ranges: readonly Range[]) {
  let last = 0;
  for (const { start, end } of ranges) {
    assert.ok(
      start >= last && start < end && end <= text.length,
      `${start}–${end} of ${text.length}`,
    );
    last = end;
  }
}

// The readers take anything that is typed or pasted: they never throw, and what they give lies in
// the text, in order, without overlap.
describe('any text', () => {
  const readers: Readonly<Record<string, (text: string) => readonly { readonly range: Range }[]>> =
    {
      dates: findDates,
      definitions: findDefinitions,
      'references to sections': findSectionReferences,
      'capitalized words': (text) => findProperWords(text, findCapitalWords(text)),
    };
  it('finds the capitalized words that a plain pattern finds', () => {
    fc.assert(
      fc.property(texts, (text) =>
        assert.deepEqual(
          findCapitalWords(text).map(({ start, end }) => text.slice(start, end)),
          text.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? [],
        ),
      ),
      { numRuns: 1000 },
    );
  });
  for (const [name, read] of Object.entries(readers)) {
    it(`gives ${name} inside it, in order`, () => {
      fc.assert(
        fc.property(texts, (text) =>
          inOrder(
            text,
            read(text).map(({ range }) => range),
          ),
        ),
        { numRuns: 1000 },
      );
    });
  }

  it('gives other citations inside it, each kind in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findOtherCitations(text);
        for (const kind of ['id', 'case', 'statute', 'record']) {
          inOrder(
            text,
            found.filter((one) => one.kind === kind).map(({ range }) => range),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives headings inside their blocks, the label before the title', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { heading, raw } of readFiling(text).blocks) {
          if (!heading) continue;
          const { range, label } = heading;
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= raw.length);
          if (!label) continue;
          assert.equal(raw.slice(label.range.start, label.range.end), label.text);
          assert.ok(label.range.start >= range.start && label.range.end <= raw.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives findings inside it, with fixes inside it, in order', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        let last = 0;
        for (const { range, fixes = [] } of await findingsOf(text)) {
          assert.ok(range.start >= last && range.start < range.end && range.end <= text.length);
          last = range.start;
          for (const { edits } of fixes) {
            for (const edit of edits) {
              assert.ok(edit.range.start >= 0 && edit.range.end <= text.length);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
