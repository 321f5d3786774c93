import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Snapshot } from '../../../../server/src/core/features/snapshot';
import { newTable, refreshTables } from '../../../../server/src/core/features/tables/tables';
import { cellsOf, keptTables, tableOf } from '../../../../server/src/core/filing/kept-table';
import { readFiling } from '../../../../server/src/core/filing/read-filing';
import { applyEdits } from '../../../../server/src/core/text/edit';
import { findingsIn, motionPacket, snapshotsOf } from '../../../support/motion-packet';

const motion = '/case/motion.filing.md';

async function packetWith(text: string, path = motion): Promise<Snapshot> {
  const all = await snapshotsOf({ ...motionPacket, [path]: text });
  const found = all.find((one) => one.path === path);
  assert.ok(found);
  return found;
}

function rowsIn(text: string): readonly (readonly string[])[] {
  const [table] = keptTables(readFiling(text));
  assert.ok(table);
  return cellsOf(text.slice(table.body.start, table.body.end));
}

describe('the tables that are kept in a filing', () => {
  const before = motionPacket[motion] ?? '';

  it('lists the exhibits of the packet that a motion cites, with declaration and parts', async () => {
    const table = newTable(await packetWith(before), 'exhibits') ?? '';
    const row = rowsIn(table).find(([label]) => label === 'D');
    assert.deepEqual(row?.slice(0, 1), ['D']);
    assert.match(row?.[2] ?? '', /Okafor/);
    assert.match(row?.[3] ?? '', /^Part [IVX]+\.[A-Z]/);
  });

  it('lists a declaration’s own exhibits by its paragraphs', async () => {
    const path = '/case/declarations/haddad.filing.md';
    const table = newTable(await packetWith(motionPacket[path] ?? '', path), 'exhibits') ?? '';
    assert.deepEqual(rowsIn(table), [['G', 'Notes of the call with chambers staff', '¶ 5; ¶ 6']]);
  });

  it('lists what a motion cites of the record, entries by number before papers by name', async () => {
    const rows = rowsIn(newTable(await packetWith(before), 'record') ?? '');
    const numbers = rows
      .flatMap(([name = '']) => /(\d+)(?:-\d+)?$/.exec(name)?.[1] ?? [])
      .map(Number);
    assert.ok(numbers.length > 2);
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
    );
    assert.match(rows.at(-1)?.[0] ?? '', /Decl\.$/);
  });

  it('brings nothing that is found, and is the same when it is made again', async () => {
    const snapshot = await packetWith(before);
    const tables = [newTable(snapshot, 'exhibits'), newTable(snapshot, 'record')].join('\n\n');
    const after = before.replace('# VI. CONCLUSION', `${tables}\n\n# VI. CONCLUSION`);
    assert.notEqual(after, before);
    assert.deepEqual(refreshTables(await packetWith(after)), []);
    assert.deepEqual(await findingsIn({ ...motionPacket, [motion]: after }), []);
  });

  it('follows the filing, and keeps the words and descriptions that a person wrote', async () => {
    const table = newTable(await packetWith(before), 'exhibits') ?? '';
    const [, title = ''] = rowsIn(table).find(([label]) => label === 'D') ?? [];
    const text = before
      .replace(
        '# VI. CONCLUSION',
        `By hand, above.\n\n${table}\n\nBy hand, below.\n\n# VI. CONCLUSION`,
      )
      .replace(`| D | ${title} |`, '| D | Statement, as Mr. Okafor got it |')
      .replace('Ms. Sorensen answers', 'Okafor Decl. ¶ 3, Ex. D. Ms. Sorensen answers');
    const after = applyEdits(text, refreshTables(await packetWith(text)));
    const row = rowsIn(after).find(([label]) => label === 'D');
    assert.equal(row?.[1], 'Statement, as Mr. Okafor got it');
    assert.match(row?.[3] ?? '', /Part III\.D/);
    assert.ok(
      after.includes('By hand, above.\n\n<!-- pincite:table') &&
        after.includes('-->\n\nBy hand, below.'),
    );
    assert.deepEqual(refreshTables(await packetWith(after)), []);
  });

  it('leaves alone a mark that is never closed', async () => {
    const open = before.replace('# VI.', '<!-- pincite:table exhibits -->\n\nMine.\n\n# VI.');
    assert.deepEqual(refreshTables(await packetWith(open)), []);
  });

  it('has its places in the text whatever the marks', () => {
    const piece = fc.constantFrom(
      '<!-- pincite:table exhibits -->',
      '<!-- pincite:table record -->',
      '<!-- /pincite:table -->',
      '| A | b |\n',
      '\n\n',
      'words ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { range, body } of keptTables(readFiling(text))) {
          assert.ok(last <= range.start && range.start < body.start);
          assert.ok(body.start <= body.end && body.end < range.end && range.end <= text.length);
          last = range.end;
        }
      }),
    );
  });

  it('reads back the cells it wrote', () => {
    const cell = fc.stringMatching(/^[a-z][a-z .¶0-9]{0,20}[a-z]$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        assert.deepEqual(cellsOf(tableOf(['a', 'b'], rows)), rows);
      }),
    );
  });
});
