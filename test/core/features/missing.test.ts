import assert from 'node:assert/strict';
import { loadCase } from '../../../server/src/core/case/load-case';
import { packetOf } from '../../../server/src/core/case/packet';
import type { Finding } from '../../../server/src/core/checks/define';
import { createEngine } from '../../../server/src/core/engine/engine';
import { listExhibit } from '../../../server/src/core/features/missing/list-exhibit';
import type { MissingFix } from '../../../server/src/core/features/missing/missing';
import { missingFixers } from '../../../server/src/core/features/missing/table';
import type { Snapshot } from '../../../server/src/core/features/snapshot';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { applyEdits } from '../../../server/src/core/text/edit';
import { memoryFiles } from '../../support/examples';
import { type Files, findingsIn, snapshotsOf } from '../../support/motion-packet';
import { smallPacket } from '../../support/small-packet';

const motion = '/case/motion.filing.md';
const reyes = '/case/declarations/reyes.filing.md';

function changed(path: string, from: string, to: string, files: Files = smallPacket): Files {
  assert.ok(files[path]?.includes(from), from);
  return { ...files, [path]: files[path]?.replace(from, to) ?? '' };
}

/** The fixes of the first finding of a code in a filing. */
async function fixesOf(files: Files, path: string, code: string): Promise<readonly MissingFix[]> {
  const snapshot = (await snapshotsOf(files)).find((one) => one.path === path) as Snapshot;
  const { filing, case: context, packet } = snapshot;
  const found: Finding | undefined = createEngine()
    .check({ filing, ...(context ? { case: context } : {}), ...(packet ? { packet } : {}) })
    .find((one) => one.code === code);
  assert.ok(found, `${code} is found in ${path}`);
  return missingFixers.find((one) => one.code === code)?.fixes(snapshot, found) ?? [];
}

/** The files after a fix, a new one under its first name. */
function mended(files: Files, { create, edits }: MissingFix): Files {
  const all: Record<string, string> = { ...files };
  for (const one of edits) all[one.path] = applyEdits(all[one.path] ?? '', one.edits);
  if (create) all[`${create.folder}/${create.stem}.filing.md`] = create.text;
  return all;
}

describe('an exhibit that is missing', () => {
  const ofReyes = changed(motion, 'Reyes Decl. ¶ 4, Ex. A;', 'Reyes Decl. ¶ 4, Ex. D;');
  const own = changed(
    motion,
    'title: Motion for Leave\n---',
    'title: Motion for Leave\nexhibits: [K, L]\n---',
    changed(motion, 'Nobody answered.', 'Nobody answered. Ex. K; Ex. L; Ex. M.'),
  );

  it('is listed in the declaration that is cited for it, after the others', async () => {
    const [fix, ...more] = await fixesOf(ofReyes, motion, 'xref/unknown-exhibit');
    assert.equal(fix?.title, 'List Exhibit D in the front matter of reyes.filing.md');
    assert.deepEqual(more, []);
    assert.ok(fix);
    const files = mended(ofReyes, fix);
    assert.match(files[reyes] ?? '', /^ {2}B: Electronic mail\n {2}D: "\[DESCRIPTION\]"\n---/m);
    assert.ok(!(await findingsIn(files)).some((one) => one.includes('unknown-exhibit')));
  });

  it('of this filing is listed, gets a slip sheet, or both: each mends the finding', async () => {
    const fixes = await fixesOf(own, motion, 'xref/unknown-exhibit');
    assert.deepEqual(
      fixes.map(({ title }) => title),
      [
        'List Exhibit M in the front matter',
        'Create a slip sheet for Exhibit M',
        'List Exhibit M and create its slip sheet',
      ],
    );
    for (const fix of fixes) {
      const found = await findingsIn(mended(own, fix));
      assert.deepEqual(found, await findingsIn(smallPacket), fix.title);
    }
    const [, sheet] = fixes;
    assert.equal(sheet?.create?.folder, '/case/exhibits');
    assert.equal(sheet?.create?.stem, 'exhibit-m');
  });

  it('is not made up where two papers may be meant', async () => {
    const twin = '/case/declarations/reyes-2.filing.md';
    const [fixer] = missingFixers;
    const all = await snapshotsOf({ ...ofReyes, [twin]: ofReyes[reyes] ?? '' });
    const one = all.find(({ path }) => path === motion) as Snapshot;
    const at = one.filing.text.indexOf('Ex. D') + 4;
    const finding = { code: 'xref/unknown-exhibit', range: { start: at, end: at + 1 } } as Finding;
    assert.deepEqual(fixer?.fixes(one, finding), []);
  });
});

describe('an exhibit put into a list', () => {
  const cases: readonly [string, string, string, string][] = [
    [
      'a map by lines',
      'exhibits:\n  A: One\n  C: Three\n',
      'B',
      'exhibits:\n  A: One\n  B: "[DESCRIPTION]"\n  C: Three\n',
    ],
    [
      'a map, the first',
      'exhibits:\n  B: Two\n',
      'A',
      'exhibits:\n  A: "[DESCRIPTION]"\n  B: Two\n',
    ],
    [
      'a map with long words',
      'exhibits:\n  A: >\n    One\n    and more\ntitle: X\n',
      'B',
      'exhibits:\n  A: >\n    One\n    and more\n  B: "[DESCRIPTION]"\ntitle: X\n',
    ],
    ['a row', 'exhibits: [A, B]\n', 'C', 'exhibits: [A, B, C]\n'],
    ['a row, the first', 'exhibits: [B, C]\n', 'A', 'exhibits: [A, B, C]\n'],
    [
      'a row with words',
      'exhibits: {A: One, B: Two}\n',
      'C',
      'exhibits: {A: One, B: Two, C: "[DESCRIPTION]"}\n',
    ],
    ['lines with dashes', 'exhibits:\n- 1\n- 2\n', '3', 'exhibits:\n- 1\n- 2\n- 3\n'],
    [
      'labels with texts',
      'exhibits:\n  - label: A\n    text: One\n',
      'B',
      'exhibits:\n  - label: A\n    text: One\n  - label: B\n',
    ],
    ['no list yet', 'title: X\n', 'C', 'title: X\nexhibits: [A, B, C]\n'],
  ];
  for (const [name, before, label, wanted] of cases) {
    it(`has its place: ${name}`, () => {
      for (const end of ['\n', '\r\n']) {
        const body = `\nAttached hereto as Exhibit A is a true copy. Attached hereto as Exhibit B is a true copy.\n`;
        const text = `---\n${before}---\n${body}`.replaceAll('\n', end);
        const edit = listExhibit(readFiling(text), label);
        assert.ok(edit, name);
        assert.equal(applyEdits(text, [edit]), `---\n${wanted}---\n${body}`.replaceAll('\n', end));
      }
    });
  }

  it('is left alone where the front matter is not there or cannot be read', () => {
    for (const text of ['Text.\n', '---\nexhibits: [A\n---\n\nText.\n']) {
      assert.equal(listExhibit(readFiling(text), 'B'), undefined);
    }
  });
});

describe('a declaration that is missing', () => {
  const cited = changed(
    motion,
    'Nobody answered.',
    'Nobody answered. Okafor-Hale Decl. ¶ 3. Nobody did. Okafor-Hale Decl. ¶ 5, Ex. Q.',
  );

  it('is made with what is cited of it, and nothing is found in it or in what cites it', async () => {
    const [fix, ...more] = await fixesOf(cited, motion, 'xref/unknown-declaration');
    assert.deepEqual(more, []);
    assert.ok(fix?.create);
    assert.equal(fix.title, 'Create the declaration of Okafor-Hale');
    assert.equal(fix.create.folder, '/case/declarations');
    assert.equal(fix.create.stem, 'okafor-hale');
    assert.match(fix.create.text, /^title: "DECLARATION OF \[FIRST NAME\] OKAFOR-HALE"$/m);
    assert.match(fix.create.text, /^cite: "Okafor-Hale Decl\."$/m);
    assert.match(fix.create.text, /UNITED STATES DISTRICT COURT[\s\S]*4:15-cv-00798-HSG/);
    assert.match(
      fix.create.text,
      /^5\. A true and correct copy of \[DESCRIPTION\] is attached hereto as Exhibit Q\.$/m,
    );
    assert.match(
      fix.create.text,
      /I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct\. Executed on \[DATE\], at \[CITY AND STATE\]\./,
    );
    assert.deepEqual(await findingsIn(mended(cited, fix)), await findingsIn(smallPacket));
  });

  it('bears the whole name of the one lawyer of the case who is meant', async () => {
    const counsel = `counsel:\n  - { name: "Jane Q. Okafor-Hale", for: [Loop AI Labs Inc.] }\n`;
    const files = { ...cited, '/case/case.yaml': `${cited['/case/case.yaml']}${counsel}` };
    const [fix] = await fixesOf(files, motion, 'xref/unknown-declaration');
    assert.match(fix?.create?.text ?? '', /^declarant: "Jane Q\. Okafor-Hale"$/m);
  });

  it('is not made where the name is that of a second one', async () => {
    const files = changed(motion, 'Nobody answered.', 'Second Hale Decl. ¶ 3.');
    assert.deepEqual(await fixesOf(files, motion, 'xref/unknown-declaration'), []);
  });

  it('is the same paper for whoever reads it in the packet', async () => {
    const [fix] = await fixesOf(cited, motion, 'xref/unknown-declaration');
    const filing = readFiling(fix?.create?.text ?? '');
    const [paper] = packetOf([{ path: '/x', filing }]).papers;
    assert.equal(paper?.name, 'Okafor-Hale Decl.');
    assert.deepEqual(
      paper?.exhibits.map(({ label }) => label),
      ['Q', 'Q'],
    );
  });
});

describe('nothing is made', () => {
  it('of a case that cannot be read', async () => {
    const files = { '/case/case.yaml': '[' };
    const context = await loadCase(memoryFiles(files), '/case/case.yaml');
    const filing = readFiling('Smith Decl. ¶ 2.');
    const finding = { code: 'xref/unknown-declaration', range: { start: 0, end: 11 } } as Finding;
    for (const { code, fixes } of missingFixers) {
      if (code === finding.code) assert.deepEqual(fixes({ filing, case: context }, finding), []);
    }
  });
});
