import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { version } from '../../package.json';
import { buildCli, call, cli, pincite, temporaryFolder } from '../support/pincite';

describe('the exit code', () => {
  const folder = temporaryFolder({
    'clean.md': 'See Docket No. 582 and Docket No. 583.\n',
    'slip.md': 'See Docket Nos. 582.\n',
    'mixed.md':
      'See Dkt. No. 1. See Dkt. No. 2. See Dkt. No. 3. See Dkt. No. 4. See Dkt. No. 5. See ECF No. 6.\n',
    'empty/readme.txt': 'nothing',
  });
  const run = (...args: string[]) => pincite(args, { cwd: folder.path });
  after(() => folder.remove());

  it('is 0 without findings', () => {
    assert.deepEqual(run('check', 'clean.md'), {
      code: 0,
      out: 'No findings in 1 file\n',
      err: '',
    });
  });

  it('is 1 with a warning, shown or not', () => {
    assert.equal(run('check', 'clean.md', 'slip.md').code, 1);
    const hidden = run('check', 'slip.md', '--min-severity', 'error');
    assert.deepEqual(hidden, { code: 1, out: 'No findings in 1 file\n', err: '' });
    assert.deepEqual(run('check', '-q', 'slip.md'), { code: 1, out: '', err: '' });
  });

  it('is 0 where the findings are below a warning, by the check or by the user', () => {
    const mixed = run('check', 'mixed.md');
    assert.match(mixed.out, /information .*\(docket\/mixed-forms\)/);
    assert.equal(mixed.code, 0);
    const lowered = run('check', 'slip.md', '--severity', 'docket/number-agreement=hint');
    assert.match(lowered.out, / hint “No\.” is meant/);
    assert.equal(lowered.code, 0);
    const off = run(
      'check',
      'slip.md',
      '--severity=docket/*=off',
      '--severity',
      'date/weekday=off',
    );
    assert.deepEqual(off, { code: 0, out: 'No findings in 1 file\n', err: '' });
  });

  it('is 2 for a call that is not understood, with a hint where one is near', async () => {
    const wrong: readonly (readonly [args: readonly string[], said: RegExp])[] = [
      [[], /A command is missing/],
      [['chekc', 'slip.md'], /no command “chekc”\. Did you mean “check”\?/],
      [['docket'], /“docket” goes on: .*“docket show”/],
      [['check'], /Name a file or a folder/],
      [
        ['check', 'slip.md', '--fromat', 'json'],
        /no option “--fromat” here\. Did you mean “--format”\?/,
      ],
      [['check', 'slip.md', '--format', 'jsno'], /takes pretty, json, sarif, not “jsno”/],
      [['check', 'slip.md', '--format'], /“--format” needs a value/],
      [['check', 'slip.md', '--quiet=1'], /takes no value/],
      [['check', 'slip.md', '--severity', 'x'], /takes CODE=LEVEL/],
      [
        ['check', 'slip.md', '--severity', 'docket/duplicat=off'],
        /Did you mean “docket\/duplicate”/,
      ],
      [['check', 'slip.md', '--severity', 'docket/duplicate=warn'], /not “warn”/],
      [['check', 'slip.md', '--case', 'nowhere'], /there is no “nowhere”/],
      [['check', 'slip.md', '--case', 'empty'], /holds no case\.yaml/],
      [['check', 'slip.md', '--case', '.', '--no-case'], /exclude each other/],
      [['explain', 'number-agrement'], /no finding “number-agrement”/],
      [['docket', 'show'], /Name one docket file/],
    ];
    for (const [args, said] of wrong) {
      const { code, out, err } = await call(args, folder.path);
      assert.match(err, said, args.join(' '));
      assert.deepEqual([code, out], [2, ''], args.join(' '));
    }
  });

  it('is 2 where a folder holds no filing', () => {
    const { code, err } = run('check', 'empty', 'slip.md');
    assert.equal(code, 2);
    assert.equal(err, 'pincite: empty: There is no filing in this folder.\n');
  });

  it('is 0 for help and version', () => {
    assert.deepEqual(run('--version'), { code: 0, out: `${version}\n`, err: '' });
    for (const args of [['--help'], ['help'], ['check', '--help'], ['docket', 'show', '-h']]) {
      const { code, out, err } = run(...args);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /pincite/);
    }
  });

  it('is that of what was read when the reader of a pipe goes away, without a word', async () => {
    buildCli();
    folder.write('long.md', 'See Docket Nos. 582.\n\n'.repeat(20_000));
    const child = spawn(process.execPath, [cli, 'check', 'long.md'], { cwd: folder.path });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.deepEqual([code, err], [1, '']);
  });
});
