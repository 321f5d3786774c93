import assert from 'node:assert/strict';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { call, pincite, temporaryFolder } from '../support/pincite';

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

interface Found {
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly {
      readonly code: string;
      readonly text: string;
      readonly range: { readonly start: unknown; readonly end: unknown };
    }[];
  }[];
  readonly errors?: readonly { readonly file: string; readonly message: string }[];
}

const slip = 'See [Docket Nos. 582.]';

describe('input that is no plain UTF-8 text', () => {
  const folder = temporaryFolder({
    'binary.md': Buffer.from([0x4d, 0x5a, 0, 0, 1]),
    'latin.md': Buffer.from('first\nSee § 5', 'latin1'),
    'word.md': Buffer.from('PK\u0003\u0004 word/document.xml', 'latin1'),
    'good.md': slip,
    'cr.md': `one\r${slip}\r`,
    'crlf.md': `one\r\n${slip}\r\n`,
    'mark.md': `\ufeff${slip}`,
    'wide.md': utf16(`𝒳 ${slip}\n`),
    'lone.md': utf16(`\ud83d ${slip} \ude00\n`),
    'empty.md': '',
    'large.md': '',
  });
  truncateSync(join(folder.path, 'large.md'), 50 * 1024 * 1024 + 1);
  after(() => folder.remove());
  const check = async (...files: string[]) => {
    const ran = await call(['check', ...files, '--format', 'json'], folder.path);
    return { ...ran, json: JSON.parse(ran.out) as Found };
  };

  it('has a sentence for each file that is no text, and the others are checked', async () => {
    const names = ['binary.md', 'latin.md', 'word.md', 'large.md', 'gone.md', 'good.md/x'];
    const { code, err, json } = await check(...names, 'good.md');
    assert.equal(code, 2);
    const said: readonly RegExp[] = [
      /binary/,
      /not UTF-8 \(line 2/,
      /Word/,
      /larger than 50 MB/,
      /no such/,
      /no such/,
    ];
    assert.deepEqual(
      json.errors?.map(({ file }) => file),
      names,
    );
    names.forEach((name, i) => {
      assert.match(json.errors?.[i]?.message ?? '', said[i] as RegExp);
      assert.ok(err.includes(`pincite: ${name}: ${json.errors?.[i]?.message}\n`));
    });
    assert.deepEqual(
      json.files.map(({ file }) => file),
      ['good.md'],
    );
    assert.equal(json.files[0]?.findings[0]?.text, 'Nos.');
  });

  // A lone CR ends a line, as LSP has it; a byte order mark is no character; a character outside
  // the basic plane is two.
  for (const [name, line, character] of [
    ['good.md', 0, 12],
    ['cr.md', 1, 12],
    ['crlf.md', 1, 12],
    ['mark.md', 0, 12],
    ['wide.md', 0, 15],
    ['lone.md', 0, 14],
  ] as const) {
    it(`places a finding in ${name}`, async () => {
      const { code, json } = await check(name);
      assert.equal(code, 1);
      assert.equal(json.files[0]?.findings[0]?.text, 'Nos.');
      assert.deepEqual(json.files[0]?.findings[0]?.range, {
        start: { line, character },
        end: { line, character: character + 4 },
      });
    });
  }

  it('lists an empty file, with nothing found', async () => {
    const { code, json } = await check('empty.md');
    assert.deepEqual([code, json], [0, { files: [{ file: 'empty.md', findings: [] }] }]);
  });

  it('prints frames of lone surrogates and control characters without obeying them', async () => {
    folder.write('odd.md', utf16(`\u001b[31m \ud83d ${slip}`));
    const { out } = await call(['check', 'odd.md'], folder.path);
    assert.ok(out.isWellFormed());
    assert.ok(!out.includes('\u001b'));
  });
});

describe('standard input', () => {
  it('is read as a filing under the name given, in the case of its folder', () => {
    const ran = pincite(
      ['cites', '-', '--stdin-name', 'samples/loop-ai/new.filing.md', '--format', 'json'],
      {
        input: 'See Docket No. 596-1.',
      },
    );
    assert.equal(ran.code, 0);
    const [file] = JSON.parse(ran.out).files;
    assert.equal(file.file, 'samples/loop-ai/new.filing.md');
    assert.deepEqual(file.cites[0].entries, [{ entry: 596, attachment: 1, status: 'resolved' }]);
  });

  it('may be no text', () => {
    const ran = pincite(['dates', '-'], { input: Buffer.from('%PDF-1.7\n') });
    assert.deepEqual(
      [ran.code, ran.err],
      [2, 'pincite: <stdin>: This is a PDF, not plain text.\n'],
    );
  });
});

describe('folders', () => {
  const folder = temporaryFolder({
    'one/case.yaml': 'court: cand\nnumber: 4:15-cv-00001\ndocket: docket.yaml\n',
    'one/docket.yaml': 'entries:\n  - { number: 12, filed: 2020-01-02, text: ORDER }\n',
    'one/motion.filing.md': 'Dkt. 12\n',
    'two/case.yaml': 'court: cand\nnumber: 4:15-cv-00002\ndocket: docket.yaml\n',
    'two/docket.yaml': 'entries: [\n',
    'two/letters/letter.md': 'Dkt. 12 and Docket Nos. 5.\n',
    'loose/a.filing.md': 'Dkt. 12\n',
    'loose/notes.md': 'Dkt. 13\n',
  });
  symlinkSync('..', join(folder.path, 'one', 'up'));
  symlinkSync('itself', join(folder.path, 'loose', 'itself'));
  after(() => folder.remove());

  it('are walked once, links back up too, each filing under its own case', async () => {
    const ran = await call(['cites', '.', 'one', '--format', 'json'], folder.path);
    const { files } = JSON.parse(ran.out);
    assert.deepEqual(
      files.map(({ file, cites }: { file: string; cites: { entries: { status: string }[] }[] }) => [
        file,
        cites[0]?.entries[0]?.status,
      ]),
      [
        ['loose/a.filing.md', 'unchecked'],
        ['one/motion.filing.md', 'resolved'],
        ['two/letters/letter.md', 'unchecked'],
      ],
    );
    assert.equal(ran.code, 0);
    assert.match(ran.err, /two\/docket\.yaml: There (?:is|are) .* in it/);
  });

  it('have the errors of a docket once, before the filings it governs', async () => {
    const ran = await call(['check', '.', '--format', 'json'], folder.path);
    const { files } = JSON.parse(ran.out) as Found;
    assert.deepEqual(
      files.map(({ file }) => file),
      ['loose/a.filing.md', 'one/motion.filing.md', 'two/docket.yaml', 'two/letters/letter.md'],
    );
    assert.equal(ran.code, 1);
  });

  it('outside a case give their plain texts where no file is named a filing', async () => {
    folder.write('plain/order.txt', 'See Docket Nos. 582.\n');
    folder.write('plain/README.md', 'See Docket Nos. 583.\n');
    const ran = await call(['check', 'plain', 'loose', '--format', 'json'], folder.path);
    const { files } = JSON.parse(ran.out) as Found;
    assert.deepEqual(
      files.map(({ file }) => file),
      ['plain/order.txt', 'loose/a.filing.md'],
    );
  });

  it('have one case for all with --case, and none with --no-case', async () => {
    const statuses = async (...args: string[]) => {
      const ran = await call(['cites', ...args, '--format', 'json'], folder.path);
      return [...ran.out.matchAll(/"status":"(\w+)"/g)].map(([, status]) => status);
    };
    assert.deepEqual(await statuses('loose/a.filing.md', '--case', 'one'), ['resolved']);
    assert.deepEqual(await statuses('one/motion.filing.md', '--no-case'), ['unchecked']);
  });
});
