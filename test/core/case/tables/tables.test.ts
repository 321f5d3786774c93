import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newTable, refreshTables } from '../../../../server/src/core/case/tables/refresh';
import { changesSaid } from '../../../../server/src/core/case/tables/say';
import { tableMakers } from '../../../../server/src/core/case/tables/table';
import { type FileEdits, rename } from '../../../../server/src/core/features/rename';
import { renumber } from '../../../../server/src/core/features/renumber';
import type { Snapshot } from '../../../../server/src/core/features/snapshot';
import {
  closingMarker,
  openingMarker,
  type TableKind,
} from '../../../../server/src/core/filing/table-markers';
import { applyEdits } from '../../../../server/src/core/text/edit';
import { type Files, findingsIn, snapshotsOf } from '../../../support/motion-packet';
import { smallPacket } from '../../../support/small-packet';

const motion = '/case/motion.filing.md';
const reyes = '/case/declarations/reyes.filing.md';

async function snapshotIn(files: Files, path = motion): Promise<Snapshot> {
  const found = (await snapshotsOf(files)).find((one) => one.path === path);
  assert.ok(found);
  return found;
}

/** The rows of a new table, its header and rule left out. */
async function rowsIn(kind: TableKind, path = motion, files: Files = smallPacket) {
  const table = newTable(tableMakers[kind], await snapshotIn(files, path), '\n');
  return table?.split('\n').slice(2) ?? [];
}

function changed(files: Files, path: string, from: string, to: string): Files {
  const text = files[path] ?? '';
  assert.equal(text.split(from).length, 2, `“${from}” has one place`);
  return { ...files, [path]: text.replace(from, () => to) };
}

/** The packet with a table put in before the second part of the motion. */
async function withTable(kind: TableKind, files: Files = smallPacket): Promise<Files> {
  const table = newTable(tableMakers[kind], await snapshotIn(files), '\n') ?? '';
  const kept = `${openingMarker(kind)}\n\n${table}\n\n${closingMarker}`;
  return changed(files, motion, '# II.', `By hand, above.\n\n${kept}\n\nBy hand, below.\n\n# II.`);
}

/** The packet with the tables of the motion brought to date, and what that was said to change. */
async function refreshed(files: Files): Promise<{ files: Files; said: string; kept: string[] }> {
  const all = refreshTables(await snapshotIn(files));
  const text = applyEdits(
    files[motion] ?? '',
    all.flatMap(({ edits }) => edits),
  );
  return {
    files: { ...files, [motion]: text },
    said: all.flatMap((one) => (one.edits.length > 0 ? [changesSaid(one)] : [])).join(' | '),
    kept: all.flatMap(({ kept }) => kept),
  };
}

describe('an exhibit list', () => {
  it('has a motion’s exhibits with their declarations and the parts that cite them', async () => {
    assert.deepEqual(await rowsIn('exhibits'), [
      '| A | Call log \\| March 2016 | Reyes Decl. ¶ 3 | Parts I, II.A |',
      '| B | Electronic mail | Reyes Decl. ¶ 5 | Part II.A |',
      '| C | Statement of the company for March 2016 | Okafor Decl. ¶ 2 | n.1 |',
    ]);
  });

  it('has a declaration’s own exhibits by its paragraphs, and no others', async () => {
    const files = changed(
      smallPacket,
      reyes,
      '2. I kept',
      '2. See Okafor Decl. ¶ 2, Ex. C. I kept',
    );
    assert.deepEqual(await rowsIn('exhibits', reyes, files), [
      '| A | Call log \\| March 2016 | ¶ 3 | ¶ 4 |',
      '| B | Electronic mail | ¶ 5 |  |',
    ]);
  });

  it('keeps exhibits of one letter apart by their declarations', async () => {
    const okafor = '/case/declarations/okafor.filing.md';
    const files = changed(
      {
        ...smallPacket,
        [okafor]: (smallPacket[okafor] ?? '').replaceAll('Exhibit C', 'Exhibit A'),
      },
      motion,
      'Okafor Decl. ¶¶ 1-2.',
      'Okafor Decl. ¶ 2, Ex. A.',
    );
    assert.deepEqual(
      (await rowsIn('exhibits', motion, files)).map((row) =>
        row.replace(/Call.*2016|E.*mail|St.*2016/, '…'),
      ),
      [
        '| A | … | Reyes Decl. ¶ 3 | Parts I, II.A |',
        '| B | … | Reyes Decl. ¶ 5 | Part II.A |',
        '| A | … | Okafor Decl. ¶ 2 | Part I |',
      ],
    );
  });

  it('is not made where there is nothing to list', async () => {
    const files = { '/case/case.yaml': smallPacket['/case/case.yaml'] ?? '', [motion]: 'Text.\n' };
    assert.deepEqual(await rowsIn('exhibits', motion, files), []);
    assert.deepEqual(await rowsIn('record', motion, files), []);
  });
});

describe('a table of record citations', () => {
  it('has entries by number, then papers by name, each place with its pincites', async () => {
    assert.deepEqual(await rowsIn('record'), [
      '| Docket No. 12 | ANSWER to Complaint by IQSystem, Inc (March 1, 2016) | n.1 |',
      '| Docket No. 30 | MOTION for Leave (March 30, 2016) | Part I (at 2) |',
      '| Docket No. 30-1 | Call records | Part I |',
      '| Docket No. 33 | ORDER on 30 Motion (April 6, 2016) | Part II.A |',
      '| Okafor Decl. | Declaration of Daniel Okafor | Part I (¶¶ 1-2) |',
      '| Reyes Decl. | Declaration of Marta Reyes | Part I (¶ 3, Ex. A); Part II.A (¶ 4, Ex. A; ¶ 5, Exs. A-B) |',
    ]);
  });

  it('counts an Id. for what it refers to, and leaves other cases’ dockets out', async () => {
    const text =
      'It was so. [Docket No. 12.]\n\n# I. MORE\n\nId. at 3. See Reyes Decl. ¶ 2. Id. ¶ 4. Smith v. Jones, No. 3:14-cv-01234, Dkt. 55 (N.D. Cal. 2015).\n';
    const files = { ...smallPacket, [motion]: text };
    assert.deepEqual(
      (await rowsIn('record', motion, files)).map((row) => row.replace(/ \| [^|]* \| /, ' | ')),
      ['| Docket No. 12 | paragraph 1; Part I (at 3) |', '| Reyes Decl. | Part I (¶ 2; ¶ 4) |'],
    );
  });

  it('has a long run as one row', async () => {
    const files = { ...smallPacket, [motion]: 'As filed in Docket Nos. 1-300.\n' };
    assert.deepEqual(await rowsIn('record', motion, files), [
      '| Docket Nos. 1–300 |  | paragraph 1 |',
    ]);
  });
});

describe('keeping a table current', () => {
  for (const kind of ['exhibits', 'record'] as const) {
    it(`finds nothing to do in a new one, and its cells are no references: ${kind}`, async () => {
      const files = await withTable(kind);
      assert.equal((await refreshed(files)).said, '');
      assert.deepEqual(await findingsIn(files), await findingsIn(smallPacket));
      assert.equal((await rowsIn(kind, motion, files)).join(), (await rowsIn(kind)).join());
    });
  }

  it('follows a new exhibit, one cited elsewhere and one withdrawn', async () => {
    let files = await withTable('exhibits');
    files = changed(files, reyes, '  B: Electronic mail\n', '  D: Photograph\n');
    files = changed(
      files,
      reyes,
      'Attached hereto as Exhibit B is',
      'Attached hereto as Exhibit D is',
    );
    files = changed(files, motion, ', Exs. A-B', ', Ex. D; Exhibit C');
    const after = await refreshed(files);
    assert.equal(after.said, 'new: Exhibit D; changed: Exhibit C; gone: Exhibit B');
    assert.match(
      after.files[motion] ?? '',
      /\| D \| Photograph \| Reyes Decl\. ¶ 5 \| Part II\.A \|\n/,
    );
    assert.match(
      after.files[motion] ?? '',
      /Okafor Decl\. ¶ 2 \| n\.1; Part II\.A \|\n|Part II\.A; n\.1 \|\n/,
    );
    assert.equal((await refreshed(after.files)).said, '');
  });

  it('keeps words by hand: around it, in the description, in a column and header of one’s own', async () => {
    let files = await withTable('exhibits');
    files = changed(files, motion, '| Electronic mail |', '| Her message of *March 14* |');
    files = changed(
      files,
      motion,
      '| Exhibit | Description | Attached | Cited in |\n| --- | --- | --- | --- |',
      '| Exhibit | What it is | Attached | Cited in | Sealed? |\n| :-: | --- | --- | --- | --- |',
    );
    files = changed(
      files,
      motion,
      'Reyes Decl. ¶ 5 | Part II.A |',
      'Reyes Decl. ¶ 5 | Part II.A | yes |',
    );
    files = changed(files, motion, '# I. BACKGROUND\n', '# I. BACKGROUND\n\nSee Exhibit B.\n');
    const { files: after, said, kept } = await refreshed(files);
    assert.equal(said, 'changed: Exhibit B');
    assert.deepEqual(kept, ['Exhibit B']);
    const text = after[motion] ?? '';
    assert.match(
      text,
      /By hand, above\.\n\n<!-- pincite:table exhibits -->\n\n\| Exhibit \| What it is \|/,
    );
    assert.match(text, /\| :-: \|/);
    assert.match(
      text,
      /\| B \| Her message of \*March 14\* \| Reyes Decl\. ¶ 5 \| Parts I, II\.A \| yes \|\n/,
    );
    assert.match(text, /<!-- \/pincite:table -->\n\nBy hand, below\./);
  });

  it('gives each exhibit its own words when two change their letters', async () => {
    let files = await withTable('exhibits');
    files = changed(
      files,
      reyes,
      'A: Call log | March 2016\n  B: Electronic mail',
      'A: Electronic mail\n  B: Call log | March 2016',
    );
    const text = (await refreshed(files)).files[motion] ?? '';
    assert.match(text, /\| A \| Electronic mail \|/);
    assert.match(text, /\| B \| Call log \\\| March 2016 \|/);
  });

  it('has its labels follow a renaming and a renumbering, their words with them', async () => {
    let files = await withTable('exhibits');
    files = changed(files, motion, '| Electronic mail |', '| Her message |');
    files = changed(files, motion, 'Exs. A-B', 'Ex. B');
    const applied = (edits: readonly FileEdits[]): Files => ({
      ...files,
      ...Object.fromEntries(
        edits.map(({ path, edits: some }) => [path, applyEdits(files[path] ?? '', some)]),
      ),
    });
    const at = (await snapshotsOf(files)).find(({ path }) => path === reyes);
    assert.ok(at);
    const label = (files[reyes] ?? '').indexOf('Exhibit B is') + 'Exhibit '.length;
    const renamed = rename(at, label, 'D', await snapshotsOf(files));
    assert.ok(!('why' in renamed));
    const after = applied(renamed);
    assert.match(after[motion] ?? '', /\| D \| Her message \|/);
    assert.equal((await refreshed(after)).said, 'its rows stand in another order');
    assert.match((await refreshed(after)).files[motion] ?? '', /\| D \| Her message \|/);

    files = changed(files, reyes, 'exhibits:\n', 'exhibits:\n  Z: Photograph\n');
    files = changed(
      files,
      reyes,
      '2. I kept',
      '2. Attached hereto as Exhibit Z is a photograph. I kept',
    );
    const now = await snapshotsOf(files);
    const own = now.find(({ path }) => path === reyes);
    assert.ok(own);
    const numbered = applied(renumber(own, 'exhibit', now).files);
    assert.match(numbered[motion] ?? '', /\| C \| Her message \| Reyes Decl/);
  });

  it('leaves a table of a person’s own between the markers alone', async () => {
    const own = '| Judge | Room |\n| --- | --- |\n| Ryu | 4 |';
    let files = await withTable('exhibits');
    files = changed(
      files,
      motion,
      '<!-- pincite:table exhibits -->\n',
      `<!-- pincite:table exhibits -->\n\n${own}\n`,
    );
    files = changed(files, motion, '# I. BACKGROUND\n', '# I. BACKGROUND\n\nSee Exhibit B.\n');
    const { files: after, said } = await refreshed(files);
    assert.equal(said, 'changed: Exhibit B');
    assert.ok(after[motion]?.includes(own));
  });

  it('fills markers that a person wrote, and leaves a table whose exhibits are all gone', async () => {
    const empty = changed(
      smallPacket,
      motion,
      '# II.',
      `${openingMarker('exhibits')}\n${closingMarker}\n\n# II.`,
    );
    const filled = await refreshed(empty);
    assert.match(filled.files[motion] ?? '', /exhibits -->\n\n\| Exhibit [^\n]*\n[^\n]*\n\| A /);
    assert.equal((await refreshed(filled.files)).said, '');
    const { [reyes]: _, '/case/declarations/okafor.filing.md': __, ...alone } = filled.files;
    const [table] = refreshTables(await snapshotIn(alone));
    assert.deepEqual([table?.rows, table?.edits], [0, []]);
  });

  it('writes the line ends of the filing', async () => {
    const files = await withTable('exhibits');
    const text =
      changed(files, motion, '| A | Call', '| Z | gone | x | y |\n| A | Old')[motion] ?? '';
    const crlf = { ...files, [motion]: text.replaceAll('\n', '\r\n') };
    const { files: after, said } = await refreshed(crlf);
    assert.match(said, /gone: Exhibit Z/);
    assert.doesNotMatch(after[motion] ?? '', /[^\r]\n/);
  });

  // Whatever a person does to a filing with a table in it: a second refresh finds nothing to do,
  // and no line outside of the table is touched.
  it('is done after one refresh, with every other line as it was', async () => {
    const whole = (await withTable('record', await withTable('exhibits')))[motion] ?? '';
    const lines = whole.split('\n');
    const line = fc.oneof(
      fc.constantFrom(...lines),
      fc.constantFrom('| B |', '| A | by hand | x |', '| --- |', '', 'Ex. B. Docket No. 33.', '|'),
    );
    const edits = fc.array(
      fc.tuple(fc.nat(lines.length), fc.nat(2), fc.array(line, { maxLength: 2 })),
      {
        maxLength: 6,
      },
    );
    await fc.assert(
      fc.asyncProperty(edits, fc.constantFrom('\n', '\r\n'), async (all, end) => {
        const now = [...lines];
        for (const [at, cut, put] of all) now.splice(at, cut, ...put);
        const files = { ...smallPacket, [motion]: now.join(end) };
        const once = await refreshed(files);
        assert.equal((await refreshed(once.files)).said, '');
        const others = (text = '') =>
          text.split(end).filter((one) => one.trim() !== '' && !/^\s*\|/.test(one));
        assert.deepEqual(others(once.files[motion]), others(files[motion]));
      }),
      { numRuns: 60 },
    );
  });
});
