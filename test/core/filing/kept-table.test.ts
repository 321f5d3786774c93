import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keptTables } from '../../../server/src/core/filing/kept-table';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { isRule, readCells, writeRow } from '../../../server/src/core/filing/table-cells';

const open = '<!-- pincite:table exhibits -->';
const close = '<!-- /pincite:table -->';

/** The kept tables and the markers without one, as the text has them. */
function read(text: string) {
  const { tables, problems } = keptTables(readFiling(text));
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    tables: tables.map((one) => [one.kind, ...one.tables.map(words)]),
    problems: problems.map(({ kind, range }) => `${kind}: ${words(range)}`),
  };
}

describe('kept tables', () => {
  it('stand between their markers, with or without blank lines, text or rows', () => {
    const row = '| A | b |';
    for (const text of [
      `${open}\n\n${row}\n\n${close}\n`,
      `${open}\n${row}\n${close}`,
      `${open}\r\n\r\n${row}\r\n\r\n${close}\r\n`,
      `Before.\n${open}\nMine, above.\n\n${row}\n\nMine, below.\n\n${close}\nAfter.`,
    ]) {
      assert.deepEqual(read(text), { tables: [['exhibits', row]], problems: [] }, text);
    }
    assert.deepEqual(read(`${open}\n${close}`), { tables: [['exhibits']], problems: [] });
    assert.deepEqual(read(`${open} ${close}`), { tables: [['exhibits']], problems: [] });
  });

  it('are told from markers that keep none, each at its place', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      [`${open}\n\nText.`, [`unclosed: ${open}`]],
      [`${close}\n\nText.`, [`unopened: ${close}`]],
      [`${open}\n\n${open}\n\n${close}`, [`unclosed: ${open}`]],
      [`${open}\n\n${close}\n\n${close}`, [`unopened: ${close}`]],
      [
        `<!-- pincite:table exibits -->\n\n${close}`,
        ['unknown-kind: <!-- pincite:table exibits -->'],
      ],
      [`<!-- pincite:table -->\n\n${close}`, ['unknown-kind: <!-- pincite:table -->']],
    ];
    for (const [text, problems] of cases) assert.deepEqual(read(text).problems, problems, text);
  });

  it('are none in code', () => {
    assert.deepEqual(read(`\`\`\`\n${open}\n\`\`\`\n`), { tables: [], problems: [] });
  });

  it('have cells that nobody’s references are read from', () => {
    const { blocks } = readFiling(
      `${open}\n\n| A | Dkt. 5 | ¶ 3 | Part IV; Ex. C |\n\n${close}\n\nSee Dkt. 6.`,
    );
    const cited = blocks.flatMap(({ facts }) => facts.docketCitations);
    assert.equal(cited.length, 1);
    assert.ok(blocks.every(({ facts }) => facts.exhibits.length === 0));
  });

  it('leave the prose between their markers to be read', () => {
    const { blocks } = readFiling(`${open}\n\nAs Dkt. 5 says:\n\n| A | Dkt. 6 |\n\n${close}`);
    const cited = blocks.flatMap(({ facts }) => facts.docketCitations);
    assert.equal(cited.length, 1);
  });

  it('have their places in the text whatever the markers', () => {
    const piece = fc.constantFrom(
      ...[open, '<!-- pincite:table record -->', '<!-- pincite:table x -->', close],
      ...['| A | b |', '| --- | --- |', 'words', '', '```', '> quote', '<!-- other -->', '---'],
    );
    const text = fc
      .array(piece, { maxLength: 30 })
      .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)));
    fc.assert(
      fc.property(text, (words) => {
        const { tables, problems } = keptTables(readFiling(words));
        let last = 0;
        for (const { opening, closing, tables: runs } of tables) {
          assert.ok(last <= opening.start && opening.end <= closing.start);
          let at = opening.end;
          for (const { start, end } of runs) {
            assert.ok(at <= start && start < end && end <= closing.start);
            assert.match(words.slice(start, end), /^\s*\|(?:.*\S)?$/s);
            at = end;
          }
          last = closing.end;
          assert.ok(last <= words.length);
        }
        for (const { range } of problems) {
          assert.match(words.slice(range.start, range.end), /^<!--.*pincite:table.*-->$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the cells of a row', () => {
  it('come back as they were written, bars and all', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'B', ' ', '|', '¶', '“', '-', '\\', 'é') })
      .map((words) => words.replace(/\s+/g, ' ').trim())
      // A backslash before a bar of its own is the bar's.
      .filter((words) => !/\\(?:\||$)/.test(words));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        assert.deepEqual(readCells(writeRow(cells)), cells);
      }),
    );
  });

  it('are told from the rule under the header', () => {
    for (const rule of ['| --- | --- |', '|:--|--:|', '|---', '| - | :-: |']) {
      assert.ok(isRule(rule), rule);
    }
    for (const row of ['| A | --- |', '|', '| | |', '---']) assert.ok(!isRule(row), row);
  });
});
