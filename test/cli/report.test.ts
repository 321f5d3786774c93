import assert from 'node:assert/strict';
import { call, temporaryFolder } from '../support/pincite';

const docket = `entries:
  - { number: 542, filed: 2016-03-30, text: "MOTION for Leave <b>&</b> | more filed by Acme Freight Inc.", filer: Acme Freight Inc. }
  - { number: 589, filed: 2016-04-08, text: STATEMENT }
`;
const filing = `On March 29, 2016, Acme filed a motion. [Docket No. 542.]

See Docket No. 589 and Docket No. 700. As shown in Part II, counsel “<script>alert(1)</script> did it all again” Docket No. 589.

# II. Argument
`;

describe('pincite report', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  before(() => {
    folder = temporaryFolder({
      'case.yaml': 'court: cand\nnumber: 4:15-cv-00798-HSG\n',
      'docket.yaml': docket,
      'motion.filing.md': filing,
      'record/589.txt': 'Nothing of the kind.',
    });
  });
  after(() => folder.remove());
  const run = (format: string) =>
    call(['report', 'motion.filing.md', '--format', format], folder.path);

  it('puts what needs a person first, and has everything', async () => {
    const { code, out } = await run('json');
    assert.equal(code, 1);
    const [file] = (
      JSON.parse(out) as {
        files: {
          counts: object;
          rows: { kind: string; status: string; text: string; notes: string[] }[];
        }[];
      }
    ).files;
    const statuses = file?.rows.map(({ status }) => status) ?? [];
    const order = ['wrong', 'look', 'unchecked', 'right'];
    assert.deepEqual(
      statuses,
      [...statuses].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    assert.equal(statuses[0], 'wrong');
    for (const kind of ['citation', 'date', 'quotation', 'cross-reference']) {
      assert.ok(
        file?.rows.some((row) => row.kind === kind),
        kind,
      );
    }
    assert.ok(file?.rows.some(({ text, status }) => text.includes('700') && status === 'look'));
  });

  it('escapes the draft’s and the docket’s words in HTML, and loads nothing', async () => {
    const { out } = await run('html');
    assert.match(out, /^<!DOCTYPE html>/);
    assert.doesNotMatch(out, /<script|<b>|<img|src=|href=|https?:|url\(/);
    assert.match(out, /&#60;script&#62;/);
  });

  it('keeps its tables whole in Markdown', async () => {
    const { out } = await run('md');
    const rows = out.split('\n').filter((line) => line.startsWith('| ') || line.startsWith('|--'));
    for (const row of rows) assert.equal(row.replaceAll('\\|', '').match(/\|/g)?.length, 5, row);
    assert.doesNotMatch(out, /<script/);
  });

  it('says where there is nothing to read', async () => {
    const { code, err } = await call(['report', 'missing.md'], folder.path);
    assert.equal(code, 2);
    assert.match(err, /missing\.md/);
  });
});
