import assert from 'node:assert/strict';
import { definition } from '../../../server/src/core/features/definition';
import { hover } from '../../../server/src/core/features/hover';
import {
  type FileEdits,
  mentionPlaces,
  prepareRename,
  rename,
} from '../../../server/src/core/features/rename';
import { type Renumbered, renumber } from '../../../server/src/core/features/renumber';
import type { Snapshot } from '../../../server/src/core/features/snapshot';
import { applyEdits } from '../../../server/src/core/text/edit';
import { type Files, findingsIn, shortMotion, snapshotsOf } from '../../support/motion-packet';

const motion = '/case/motion.filing.md';
const reyes = '/case/declarations/reyes.filing.md';

function changed(files: Files, path: string, from: string, to: string): Files {
  const text = files[path] ?? '';
  assert.equal(text.split(from).length, 2, `“${from}” has one place`);
  return { ...files, [path]: text.replace(from, () => to) };
}

function applied(files: Files, edits: readonly FileEdits[]): Files {
  const all = { ...files };
  for (const one of edits) all[one.path] = applyEdits(all[one.path] ?? '', one.edits);
  return all;
}

/** A filing of the packet and the offset of some words in it. */
async function at(path: string, words: string, into = 0, files: Files = shortMotion) {
  const all = await snapshotsOf(files);
  const snapshot = all.find((one) => one.path === path) as Snapshot;
  const offset = snapshot.filing.text.indexOf(words);
  assert.ok(offset >= 0, words);
  return { all, snapshot, offset: offset + into };
}

async function renumbered(files: Files, path: string, kind: Renumbered): Promise<Files> {
  const { all, snapshot } = await at(path, '', 0, files);
  return applied(files, renumber(snapshot, kind, all).files);
}

describe('references of a packet', () => {
  it('show the start of what they point at', async () => {
    const paragraph = await at(motion, 'Reyes Decl. ¶ 3', 'Reyes Decl. ¶ '.length);
    assert.match(
      hover(paragraph.snapshot, paragraph.offset)?.markdown ?? '',
      /Each call is written into the log/,
    );
    const part = await at(motion, 'Part IV, infra', 6);
    assert.match(hover(part.snapshot, part.offset)?.markdown ?? '', /WHAT THE RECORDS DO NOT SHOW/);
    const note = await at(motion, '[^2]', 2);
    assert.match(hover(note.snapshot, note.offset)?.markdown ?? '', /clocks/);
  });

  it('lead to it, in another file too', async () => {
    const { all, snapshot, offset } = await at(motion, 'Okafor Decl. ¶ 8', 15);
    const target = definition(snapshot, offset)?.targets[0];
    const paper = all.find((one) => one.path === target?.file);
    assert.match(paper?.filing.text.slice(target?.range.start) ?? '', /^8\. On the day after/);
  });

  it('are found from the thing itself', async () => {
    const { all, snapshot, offset } = await at(reyes, '5. Exhibit A');
    const files = mentionPlaces(snapshot, offset, all).map(({ path }) => path);
    assert.deepEqual([...new Set(files)].sort(), [reyes, motion].sort());
    assert.equal(files.length, 3);
  });
});

describe('renaming in a packet', () => {
  it('changes an exhibit wherever it is cited, and nothing else', async () => {
    const { all, snapshot, offset } = await at(reyes, 'Exhibit A shows four', 8);
    const edits = rename(snapshot, offset, 'J', all);
    assert.ok(!('why' in edits));
    const after = applied(shortMotion, edits);
    assert.ok(!/Ex(?:hibit|\.) A\b/.test(`${after[reyes]}${after[motion]}`));
    assert.equal(`${after[motion]}`.match(/Ex\. J\b/g)?.length, 2);
    assert.match(after[reyes] ?? '', /^ {2}J: Call log/m);
  });

  it('changes a term with its definition', async () => {
    const { all, snapshot, offset } = await at(motion, '(“IQS”)', 3);
    const edits = rename(snapshot, offset, 'IQSystem', all);
    assert.ok(!('why' in edits));
    const text = applied(shortMotion, edits)[motion] ?? '';
    assert.match(text, /IQSystem, Inc\. \(“IQSystem”\)/);
    assert.ok(!/\bIQS\b/.test(text));
  });

  it('says why it will not', async () => {
    const taken = await at(reyes, 'Exhibit A shows four', 8);
    const refusal = rename(taken.snapshot, taken.offset, 'B', taken.all);
    assert.match('why' in refusal ? refusal.why : '', /something else/);
    const nothing = await at(motion, 'The court has asked', 6);
    assert.equal(prepareRename(nothing.snapshot, nothing.offset), undefined);
  });
});

describe('renumbering', () => {
  it('leaves a packet in order alone', async () => {
    for (const kind of ['section', 'paragraph', 'footnote', 'exhibit'] as const) {
      for (const snapshot of await snapshotsOf(shortMotion)) {
        const { files } = renumber(snapshot, kind, await snapshotsOf(shortMotion));
        assert.deepEqual(files, [], kind);
      }
    }
  });

  it('takes along what points at headings behind a new one', async () => {
    const files = changed(
      shortMotion,
      motion,
      '## A. The First',
      '## A. News\n\nNews.\n\n## A. The First',
    );
    const after = await renumbered(files, motion, 'section');
    assert.match(after[motion] ?? '', /## B\. The First/);
    assert.match(after[motion] ?? '', /As Part II\.D, supra, sets/);
    assert.match(after[motion] ?? '', /Part III\.C, above, adds/);
    assert.deepEqual(await findingsIn(after), []);
  });

  it('keeps references with the later of two paragraphs or headings that bear one number', async () => {
    const files = changed(
      changed(shortMotion, reyes, '5. Exhibit A shows', '5. I am new.\n\n5. Exhibit A shows'),
      motion,
      '## C. What the',
      '## C. News\n\nNews.\n\n## C. What the',
    );
    const { all, snapshot } = await at(reyes, '', 0, files);
    const paragraphs = renumber(snapshot, 'paragraph', all);
    assert.deepEqual(paragraphs.doubled, ['5']);
    const after = applied(files, paragraphs.files);
    assert.match(after[reyes] ?? '', /^6\. Exhibit A shows four/m);
    assert.match(after[reyes] ?? '', /paragraphs 6 and 7, above/);
    assert.match(after[motion] ?? '', /met a recording\. Reyes Decl\. ¶ 6\./);
    const ofMotion = await at(motion, '', 0, after);
    const sections = renumber(ofMotion.snapshot, 'section', ofMotion.all);
    assert.deepEqual(sections.doubled, ['II.C']);
    const both = applied(after, sections.files);
    assert.match(both[motion] ?? '', /As Part II\.D, supra, sets/);
    assert.deepEqual(await findingsIn(both), []);
  });

  it('takes along what points at paragraphs that were moved', async () => {
    const [five = '', six = ''] = ['5', '6'].map(
      (number) => new RegExp(`^${number}\\. .*$`, 'm').exec(shortMotion[reyes] ?? '')?.[0] ?? '',
    );
    const files = changed(shortMotion, reyes, `${five}\n\n${six}`, `${six}\n\n${five}`);
    const after = await renumbered(files, reyes, 'paragraph');
    assert.match(after[reyes] ?? '', /5\. Exhibit A shows no call/);
    assert.match(after[reyes] ?? '', /paragraphs 6 and 5, above/);
    assert.match(after[motion] ?? '', /met a recording\. Reyes Decl\. ¶ 6\./);
    assert.deepEqual(await findingsIn(after), []);
  });

  it('counts the exhibits that a run attaches without naming them', async () => {
    const notice = '/case/notice.filing.md';
    const files = {
      [notice]:
        'Attached hereto as Exhibits A through D are true copies. Attached hereto as Exhibit F is the log. See Ex. F; Exs. B-D.\n',
      '/case/case.yaml': 'court: cand\n',
    };
    const after = await renumbered(files, notice, 'exhibit');
    assert.match(
      after[notice] ?? '',
      /Exhibits A through D are .* Exhibit E is .* Ex\. E; Exs\. B-D\./,
    );
  });

  it('leaves what is quoted as it is quoted', async () => {
    const text = (part: string) =>
      `# I. ONE\n\nAs Part ${part}, infra, shows. The clerk wrote: “See Part III, supra.”\n\n> Part III is theirs.\n\n# ${part}. TWO\n\nText.\n`;
    const files = { '/case/case.yaml': 'court: cand\n', '/case/b.filing.md': text('III') };
    const after = await renumbered(files, '/case/b.filing.md', 'section');
    assert.equal(after['/case/b.filing.md'], text('II'));
  });

  it('numbers footnotes by their marks', async () => {
    const files = changed(
      changed(shortMotion, motion, 'been edited.[^1]', 'been edited.[^2]'),
      motion,
      'of this motion.[^2]',
      'of this motion.[^1]',
    );
    const after = await renumbered(files, motion, 'footnote');
    assert.match(after[motion] ?? '', /been edited\.\[\^1\]/);
    assert.match(after[motion] ?? '', /^\[\^1\]: The clocks/m);
    assert.match(after[motion] ?? '', /Note 1, supra, says/);
  });
});
