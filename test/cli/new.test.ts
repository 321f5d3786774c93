import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../server/src/cli/run';
import { kits, kitsFor } from '../../server/src/core/kits/table';
import { caseDockets, inCourt, kitCourts } from '../support/case-folders';
import { caseTexts } from '../support/kit-cases';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('pincite new', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pincite-new-')).replaceAll('\\', '/');
    writeFileSync(join(folder, 'case.yaml'), caseTexts.sample);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (...argv: string[]): Promise<Run> => {
    const texts = { out: '', err: '' };
    const stream = (name: 'out' | 'err') => ({
      write: (text: string) => {
        texts[name] += text;
      },
      drained: async () => {},
      closed: false,
      isTerminal: false,
      columns: undefined,
    });
    const [out, err] = [stream('out'), stream('err')];
    const readStdin = async () => ({ kind: 'missing' as const });
    const code = await runCli(argv, { folder, env: {}, out, err, readStdin });
    return { code, ...texts };
  };

  it('writes every kind, each of its filings with its blanks counted', async () => {
    for (const { id, files } of kits) {
      const { code, out, err } = await run('new', id, '--case', '.', '--out', `made/${id}`);
      assert.equal(code, 0, err);
      const names = files.filter(({ when }) => !when).map(({ name }) => name);
      assert.deepEqual(readdirSync(join(folder, 'made', id)), [...names].sort());
      for (const name of names)
        assert.match(out, new RegExp(`made/${id}/${name}  \\d+ blanks?\\n`));
    }
  });

  for (const docket of caseDockets) {
    it(`checks clean, every kind in every court, from the case folder of ${docket}`, async () => {
      const source = fileURLToPath(new URL(`../fixtures/dockets/${docket}`, import.meta.url));
      for (const court of kitCourts) {
        const init = await run('init', source, court);
        assert.equal(init.code, 0, init.err);
        const caseFile = join(folder, court, 'case.yaml');
        // The first draft has the caption of the docket's own court.
        rmSync(join(folder, court, 'draft.filing.md'));
        writeFileSync(caseFile, inCourt(readFileSync(caseFile, 'utf8'), court));
        for (const { id } of kitsFor(court)) {
          const made = await run('new', id, '--case', court, '--out', `${court}/${id}`);
          assert.equal(made.code, 0, made.err);
          assert.doesNotMatch(made.err, /problem|made for|cannot/);
        }
      }
      const { code, out } = await run('check', ...kitCourts, '--format', 'json');
      assert.equal(code, 0, out);
      const { files } = JSON.parse(out) as { files: { file: string; findings: unknown[] }[] };
      assert.ok(files.length > 120, `${files.length} files`);
      assert.deepEqual(
        files.filter(({ findings }) => findings.length > 0),
        [],
      );
    });
  }

  it('overwrites nothing, and then writes nothing at all', async () => {
    await mkdir(join(folder, 'out'));
    writeFileSync(join(folder, 'out', 'letter.filing.md'), 'mine');
    const { code, err } = await run('new', 'joint-letter', '--case', '.', '--out', 'out');
    assert.equal(code, 2);
    assert.match(err, /“letter\.filing\.md” is in “out” already; nothing was written\./);
    assert.deepEqual(readdirSync(join(folder, 'out')), ['letter.filing.md']);
    assert.equal(readFileSync(join(folder, 'out', 'letter.filing.md'), 'utf8'), 'mine');
  });

  it('puts values and a call log in', async () => {
    writeFileSync(
      join(folder, 'calls.csv'),
      'Date,Time,How,Outcome\n"March 7, 2016",10:02 a.m.,call,no answer\n',
    );
    const { code, err } = await run(
      'new',
      'unilateral-letter',
      '--case',
      '.',
      '--out',
      'out',
      '--log',
      'calls.csv',
      '--set',
      'opponent=IQSystem, Inc.',
      '--set',
      'request=Request for Production No. 12',
    );
    assert.equal(code, 0, err);
    const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
    assert.match(
      read('motion.filing.md'),
      /responses of Defendant IQSystem, Inc\. to Request for Production No\. 12\./,
    );
    assert.match(
      read('declaration.filing.md'),
      /\| March 7, 2016 \| 10:02 a\.m\. \| call \| \[FROM\]/,
    );
  });

  it('says whom it took where the case file has several, and takes another', async () => {
    const made = (out: string, ...set: string[]) =>
      run('new', 'joint-letter', '--case', '.', '--out', out, ...set);
    const first = await made('first');
    const words = 'opponent: Anna Gatti; “--set opponent=…” takes another: “IQSystem, Inc.”';
    assert.ok(first.err.includes(words), first.err);
    assert.ok(!first.err.includes('party:'), 'counsel appear for one party');
    const other = await made('other', '--set', 'opponent=IQS');
    assert.doesNotMatch(other.err, /opponent/);
    const letter = readFileSync(join(folder, 'other', 'letter.filing.md'), 'utf8');
    assert.match(letter, /Defendant IQSystem, Inc\. submit this joint letter/);
    const wrong = await made('wrong', '--set', 'opponent=Nobody Ltd.');
    assert.equal(wrong.code, 0, 'a draft is made all the same');
    assert.match(wrong.err, /--set opponent: the case file has no party “Nobody Ltd\.”\./);
  });

  it('takes a firm’s template, and says what is wrong with one at its place', async () => {
    await mkdir(join(folder, 'firm', 'statement'), { recursive: true });
    const path = join(folder, 'firm', 'statement', 'statement.mustache');
    writeFileSync(path, '{{caption}}\n\nOur own words for {{party}}.\n');
    const good = await run(
      'new',
      'statement',
      '--case',
      '.',
      '--out',
      'good',
      '--templates',
      'firm',
    );
    assert.equal(good.code, 0, good.err);
    assert.match(
      readFileSync(join(folder, 'good', 'statement.filing.md'), 'utf8'),
      /Our own words for Loop AI Labs Inc\./,
    );
    writeFileSync(path, '{{caption}}\nFor {{partie}}.\n');
    const bad = await run('new', 'statement', '--case', '.', '--out', 'bad', '--templates', 'firm');
    assert.equal(bad.code, 2);
    assert.match(
      bad.err,
      /firm\/statement\/statement\.mustache:2:5: There is no placeholder “partie”\./,
    );
    assert.ok(!readdirSync(folder).includes('bad'));
  });

  const refused: readonly (readonly [string, string[], RegExp])[] = [
    ['a kind that is none', ['unilateral-leter'], /Did you mean “unilateral-letter”\?/],
    ['no kind', [], /The kind is missing/],
    [
      'a key that is none',
      ['order', '--set', 'partys=A'],
      /no “partys” here\. Did you mean “party”\?/,
    ],
    ['a value without a key', ['order', '--set', 'A'], /needs the form key=value/],
    ['a log that is not there', ['order', '--log', 'no.csv'], /--log: “no\.csv” cannot be read/],
    [
      'a template folder that is not there',
      ['order', '--templates', 'no'],
      /--templates: there is no folder “no”/,
    ],
  ];
  for (const [what, argv, words] of refused) {
    it(`refuses ${what} in clear words`, async () => {
      const { code, err } = await run('new', ...argv, '--case', '.', '--out', 'out');
      assert.equal(code, 2);
      assert.match(err, words);
      assert.deepEqual(readdirSync(folder), ['case.yaml']);
    });
  }

  it('refuses a file for a folder', async () => {
    const { code, err } = await run('new', 'order', '--case', '.', '--out', 'case.yaml');
    assert.equal(code, 2);
    assert.match(err, /“case\.yaml” is a file, not a folder/);
  });

  it('makes a draft of a case with next to nothing in it', async () => {
    writeFileSync(join(folder, 'case.yaml'), caseTexts.empty);
    const { code, err } = await run('new', 'joint-letter', '--case', '.', '--out', 'out');
    assert.equal(code, 0);
    assert.match(err, /“joint-letter” is made for cand; this case is in zzzd\./);
    assert.match(err, /case\.yaml: “zzzd” is the id of no district court/);
    assert.match(readFileSync(join(folder, 'out', 'letter.filing.md'), 'utf8'), /\[COURT\]/);
  });

  it('lists the kinds, all or those of a court', async () => {
    const all = await run('kinds');
    for (const { id } of kits) assert.ok(all.out.includes(`${id} `));
    const delaware = await run('kinds', '--court', 'ded');
    assert.ok(!delaware.out.includes('joint-letter'));
    assert.match(delaware.out, /^motion-to-compel /m);
  });

  it('prints a caption, and what is left to fill in', async () => {
    const { code, out, err } = await run(
      'caption',
      '--case',
      '.',
      '--title',
      'MOTION\\nTO COMPEL',
      '--hearing-date',
      '2016-05-19',
      '--re',
      '542',
      '--set',
      'division=San Jose',
    );
    assert.equal(code, 0);
    assert.match(out, /SAN JOSE DIVISION/);
    assert.match(out, /\*\*MOTION {2}\nTO COMPEL\*\*/);
    assert.match(out, /Date: May 19, 2016/);
    assert.match(out, /Re: Dkt\. No\. 542\n$/);
    assert.equal(err, 'pincite: to fill in: [TIME] [COURTROOM]\n');
  });

  it('prints a caption in another court’s form, and knows which courts there are', async () => {
    const { out } = await run('caption', '--case', '.', '--title', 'X', '--set', 'court=ded');
    assert.match(out, /DISTRICT OF DELAWARE\n\n/);
    assert.match(out, /C\.A\. No\. 15-798-HSG-DMR/);
    const { code, err } = await run('caption', '--case', '.', '--set', 'court=nowhere');
    assert.equal(code, 2);
    assert.match(err, /no district court “nowhere”/);
  });
});
