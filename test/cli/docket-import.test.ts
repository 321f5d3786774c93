import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pincite, repo, temporaryFolder } from '../support/pincite';

const fixtures = join(repo, 'test/fixtures/dockets');
const report = join(fixtures, 'district-raw.html');
const notice = join(fixtures, 'notice.html');
const caseFile = 'court: cand\nnumber: 4:15-cv-01234-XYZ\n';

describe('pincite docket import', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder({ 'case.yaml': caseFile });
  });
  afterEach(() => folder.remove());
  const run = (...args: string[]) => pincite(['docket', 'import', ...args], { cwd: folder.path });
  const docket = () => readFileSync(join(folder.path, 'docket.yaml'), 'utf8');

  it('writes docket.yaml of the case folder, and says what is new', () => {
    const { code, out } = run(report);
    assert.equal(code, 0);
    assert.match(out, /6 new, 0 changed/);
    assert.match(out, /new {6}1 {2}2015-03-16 {2}COMPLAINT/);
    assert.match(out, /Written to docket\.yaml\.\n$/);
    assert.match(
      docket(),
      /^source: \{ kind: pacer-html, file: district-raw\.html, as-of: 2016-04-20 \}/,
    );
    assert.deepEqual(readdirSync(folder.path).sort(), ['case.yaml', 'docket.yaml']);
  });

  it('changes nothing the second time, byte for byte', () => {
    run(report);
    const before = docket();
    const { code, out } = run(report);
    assert.deepEqual([code, docket()], [0, before]);
    assert.match(out, /docket\.yaml stays as it is/);
  });

  it('writes nothing with --dry-run', () => {
    const { out } = run(report, '--dry-run');
    assert.match(out, /Nothing written/);
    assert.equal(existsSync(join(folder.path, 'docket.yaml')), false);
  });

  it('takes several notices at once, of this case only, and neither token nor recipients', () => {
    const { code, out } = run(report, notice, join(fixtures, 'notice.eml'));
    assert.equal(code, 0);
    assert.match(out, /1 entry of other cases left out/);
    assert.match(docket(), /number: 596/);
    assert.match(docket(), /number: 597/);
    assert.doesNotMatch(docket(), /magic|87654321|@|number: 41\b/);
  });

  it('gives JSON for programs', () => {
    const { out } = run(report, '--format', 'json');
    const result = JSON.parse(out);
    assert.deepEqual(
      [result.into, result.written, result.files[0].added.length],
      ['docket.yaml', true, 6],
    );
  });

  it('keeps a byte order mark and Windows line ends', () => {
    folder.write(
      'docket.yaml',
      '\ufeff# mine\r\nentries:\r\n  - number: 1\r\n    text: COMPLAINT\r\n',
    );
    assert.equal(run(report).code, 0);
    assert.match(docket(), /^\ufeff# mine\r\n/);
    assert.doesNotMatch(docket(), /[^\r]\n/);
  });

  it('refuses what it cannot read or must not mix, and leaves the file alone', () => {
    const mine = 'entries:\n  - number: 1\n    text: mine\n';
    folder.write('docket.yaml', mine);
    folder.write('login.html', '<html><title>Login</title><input type="password"></html>');
    folder.write('other.yaml', 'entries: [');
    const other = join(fixtures, 'district-date-entered.html');
    for (const [args, says] of [
      [['login.html'], /login page/],
      [['none.html'], /no “none\.html”/],
      [[other], /docket of case 1:20-cv-04321/],
      [[report, '--into', 'other.yaml'], /not closed/],
      [[report, '--into', 'docket.json'], /takes a \.yaml file/],
      [[report, '--as-of', 'soon'], /takes a date/],
      [[], /Name the saved docket/],
    ] as const) {
      const { code, err } = run(...args);
      assert.equal(code, 2);
      assert.match(err, says);
    }
    assert.equal(docket(), mine);
  });
});

describe('pincite init', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());
  const run = (...args: string[]) => pincite(['init', ...args], { cwd: folder.path });

  it('makes a case folder whose draft checks clean', () => {
    const { code, out } = run(report, 'roe');
    assert.equal(code, 0);
    assert.match(out, /Roe Labs Inc\. v\. Doe et al: 6 entries\./);
    const text = readFileSync(join(folder.path, 'roe/case.yaml'), 'utf8');
    assert.match(text, /^court: cand$/m);
    assert.match(text, /\{ name: Alex Doe, role: defendant, short: Doe \}/);
    assert.match(text, /firm: Example & Sample LLP/);
    assert.match(text, /phone: \(510\) 555-0100/);
    const check = pincite(['check', 'roe'], { cwd: folder.path });
    assert.equal(check.code, 0, check.out + check.err);
  });

  it('resolves a citation to the docket it was made from', () => {
    run(report, 'roe');
    folder.write('roe/motion.filing.md', 'As ordered. [Dkt. No. 105.] Denied. [Dkt. No. 104.]\n');
    const { out } = pincite(['check', 'roe/motion.filing.md'], { cwd: folder.path });
    assert.match(out, /104/);
    assert.doesNotMatch(out, /105 is/);
  });

  it('overwrites nothing, not one of the files', () => {
    folder.write('roe/docket.yaml', 'entries: []\n');
    const { code, err } = run(report, 'roe');
    assert.equal(code, 2);
    assert.match(err, /roe holds docket\.yaml already\. Nothing is overwritten/);
    assert.deepEqual(readdirSync(join(folder.path, 'roe')), ['docket.yaml']);
  });

  it('makes an empty case folder when asked, and only then', () => {
    assert.equal(run('--empty', 'new').code, 0);
    assert.equal(pincite(['check', 'new'], { cwd: folder.path }).code, 0);
    assert.equal(run().code, 2);
  });
});
