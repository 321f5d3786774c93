import assert from 'node:assert/strict';
import { loadCase } from '../../../server/src/core/case/load-case';
import type { Files } from '../../../server/src/core/ports';
import { memoryFiles } from '../../support/examples';

const own = 'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\n';
const old = `source: { kind: pacer-html, as-of: 2016-04-01 }
entries:
  - { number: 1, filed: 2016-03-01, text: COMPLAINT, pages: 12 }
  - { number: 2, filed: 2016-03-02, text: SUMMONS }
`;
const fresh = `source: { kind: pacer-html, as-of: 2016-04-20 }
entries:
  - { number: 1, filed: 2016-03-03, text: COMPLAINT against Doe }
  - { number: 3, filed: 2016-04-19, text: ORDER }
`;
const load = (contents: Record<string, string>) => loadCase(memoryFiles(contents), '/c/case.yaml');
const messages = async (contents: Record<string, string>, file: string) =>
  (await load(contents)).problems.find((one) => one.file === file)?.problems ?? [];

describe('the docket of a case folder', () => {
  it('is the one file found by name', async () => {
    const { docket } = await load({
      '/c/case.yaml': own,
      '/c/docket.csv': 'number,text\n7,ORDER\n',
    });
    assert.equal(docket?.last, 7);
  });

  it('is docket.yaml before others, and none where others leave it open', async () => {
    const html = '<html></html>';
    const both = { '/c/case.yaml': own, '/c/docket.html': html, '/c/docket.yaml': old };
    assert.equal((await load(both)).docket?.last, 2);
    const open = {
      '/c/case.yaml': own,
      '/c/docket.html': html,
      '/c/docket.csv': 'number,text\n7,A\n',
    };
    assert.equal((await load(open)).docket, undefined);
  });

  it('is several files as one, the newer before the older', async () => {
    const { docket } = await load({
      '/c/case.yaml': `${own}docket: [old.yaml, new.yaml]\n`,
      '/c/old.yaml': old,
      '/c/new.yaml': fresh,
    });
    assert.deepEqual(
      docket?.entries.map(({ number }) => number),
      [1, 2, 3],
    );
    const [first] = docket?.entriesOf(1) ?? [];
    assert.deepEqual(
      [first?.filed, first?.text, first?.pages],
      ['2016-03-03', 'COMPLAINT against Doe', 12],
    );
    assert.equal(docket?.asOf, '2016-04-20');
  });

  it('says in the older file where the two disagree, as information', async () => {
    const files = {
      '/c/case.yaml': `${own}docket: [old.yaml, new.yaml]\n`,
      '/c/old.yaml': old,
      '/c/new.yaml': fresh,
    };
    const [problem, ...more] = await messages(files, '/c/old.yaml');
    assert.deepEqual(more, []);
    assert.equal(problem?.severity, 'information');
    assert.match(
      problem?.message ?? '',
      /Entry 1: filed March 1, 2016 here, March 3, 2016 in new\.yaml \(as of April 20, 2016\), which counts\./,
    );
    assert.equal(old.slice(problem?.range.start).startsWith('{ number: 1'), true);
    assert.deepEqual(await messages(files, '/c/new.yaml'), []);
  });

  it('is all that a glob matches', async () => {
    const notice = (number: number) =>
      `The following transaction was entered on 4/${number}/2016 at 5:02 PM PDT and filed on 4/${number}/2016\n\nNotice of Electronic Filing\nCase Name: Roe v. Doe\nCase Number: 4:15-cv-00798-HSG\nDocument Number: ${number}\nDocket Text:\nORDER ${number}.\n`;
    const { docket, problems } = await load({
      '/c/case.yaml': `${own}docket: notices/*.txt\n`,
      '/c/notices/a.txt': notice(11),
      '/c/notices/b.txt': notice(12),
      '/c/notices/readme.md': 'x',
    });
    assert.deepEqual(
      problems.flatMap((one) => one.problems),
      [],
    );
    assert.deepEqual(
      docket?.entries.map(({ number }) => number),
      [11, 12],
    );
  });

  it('leaves other cases of a court’s feed out', async () => {
    const item = (title: string, number: number) =>
      `<item><title>${title} Roe v. Doe</title><link>https://ecf.cand.uscourts.gov/cgi-bin/DktRpt.pl?1</link><description>[Order] (&lt;a href="https://ecf.cand.uscourts.gov/doc1/03511${number}"&gt;${number}&lt;/a&gt;)</description><pubDate>Tue, 12 Apr 2016 19:00:00 GMT</pubDate></item>`;
    const { docket } = await load({
      '/c/case.yaml': own,
      '/c/docket.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>Northern District of California</title>${item('4:15-cv-00798-HSG', 12)}${item('3:16-cv-00002', 77)}</channel></rss>`,
    });
    assert.deepEqual(
      docket?.entries.map(({ number }) => number),
      [12],
    );
  });

  it('is the last good one while its file is broken', async () => {
    const good = await load({ '/c/case.yaml': own, '/c/docket.yaml': old });
    const files = memoryFiles({ '/c/case.yaml': own, '/c/docket.yaml': 'entries: [' });
    const { docket, problems } = await loadCase(files, '/c/case.yaml', good);
    assert.equal(docket?.last, 2);
    assert.match(
      problems.find(({ file }) => file === '/c/docket.yaml')?.problems[0]?.message ?? '',
      /not closed/,
    );
  });

  it('is the last good one while its file cannot be read', async () => {
    const contents = { '/c/case.yaml': own, '/c/docket.yaml': old };
    const good = await load(contents);
    const files: Files = {
      ...memoryFiles(contents),
      read: async (path) =>
        path === '/c/case.yaml'
          ? { kind: 'text', text: own }
          : { kind: 'unreadable', why: 'You have no permission to read this file.' },
    };
    const again = await loadCase(files, '/c/case.yaml', good);
    assert.equal(again.docket?.last, 2);
    assert.match(again.problems[1]?.problems[0]?.message ?? '', /permission/);
  });

  it('says at the key that a named file is not there', async () => {
    const text = `${own}docket: gone.yaml\n`;
    const [problem] = await messages({ '/c/case.yaml': text }, '/c/case.yaml');
    assert.match(problem?.message ?? '', /“gone\.yaml” is not there/);
    assert.equal(text.slice(problem?.range.start, problem?.range.end), 'gone.yaml');
  });
});

describe('the dockets of related cases', () => {
  const named = `${own}related:
  state: { number: RG15770000, docket: [state/*.yaml] }
  gone: { docket: ../gone.yaml }
`;

  it('are read beside the case’s own, and watched', async () => {
    const context = await load({
      '/c/case.yaml': named,
      '/c/docket.yaml': old,
      '/c/state/a.yaml': fresh,
    });
    assert.equal(context.docket?.last, 2);
    assert.deepEqual(
      context.related.map(({ name, docket }) => [name, docket?.last]),
      [
        ['state', 3],
        ['gone', undefined],
      ],
    );
    assert.ok(context.files.includes('/c/state/a.yaml'));
  });

  it('are missed by name, at the name', async () => {
    const [problem, ...more] = await messages({ '/c/case.yaml': named }, '/c/case.yaml');
    assert.equal(more.length, 0);
    assert.match(problem?.message ?? '', /“..\/gone.yaml” is not there/);
    assert.equal(named.slice(problem?.range.start, problem?.range.end), '../gone.yaml');
  });

  it('stay as they were while their file cannot be read', async () => {
    const good = { '/c/case.yaml': named, '/c/state/a.yaml': fresh };
    const before = await load(good);
    const broken = { ...good, '/c/state/a.yaml': 'entries:\n  - number: [1\n' };
    const after = await loadCase(memoryFiles(broken), '/c/case.yaml', before);
    assert.equal(after.related[0]?.docket?.last, 3);
    assert.ok(
      after.problems.some(({ file, problems }) => /a\.yaml$/.test(file) && problems.length),
    );
  });
});
