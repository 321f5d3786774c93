import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { readDocket } from '../../server/src/core/docket/sources/read-docket';
import { call, temporaryFolder } from '../support/pincite';

const text = `Smith says so. Dkt. Nos. 1-3, 12-1. Id. at 4. Jones v. Roe, No. 3:14-cv-01234, Dkt. 55 (N.D. Cal. 2014).

From February 28, 2016 to March 2, 2016. February 30, 2016. On March 7 at 2:00 p.m.
`;

// The JSON that other programs rely on: its keys, to the letter.
describe('the JSON', () => {
  const folder = temporaryFolder({ 'a b.md': text });
  after(() => folder.remove());
  const json = async (...args: string[]) =>
    JSON.parse((await call([...args, 'a b.md', '--format', 'json'], folder.path)).out);

  it('of cites has runs expanded, and no “Id.” or other docket', async () => {
    const { files } = await json('cites');
    const status = 'unchecked';
    assert.deepEqual(files, [
      {
        file: 'a b.md',
        cites: [
          {
            text: 'Dkt. Nos. 1-3, 12-1',
            range: { start: { line: 0, character: 15 }, end: { line: 0, character: 34 } },
            entries: [
              { entry: 1, status },
              { entry: 2, status },
              { entry: 3, status },
              { entry: 12, attachment: 1, status },
            ],
          },
        ],
      },
    ]);
  });

  it('of cites --all has them, each with its kind', async () => {
    const { files } = await json('cites', '--all');
    const [docket, id, other] = files[0].cites;
    assert.deepEqual([docket.kind, id.kind, other.kind], ['docket', 'id', 'other-case']);
    assert.equal(id.text, 'Id. at 4');
    assert.deepEqual(id.entries, docket.entries);
    assert.deepEqual(id.refersTo, { kind: 'docket', text: docket.text, range: docket.range });
    assert.deepEqual(other.entries, [{ entry: 55, status: 'unchecked' }]);
  });

  it('of dates has days, or why there is none', async () => {
    const { files } = await json('dates');
    const dates = files[0].dates.map(
      ({ range: _, text: __, ...rest }: Record<string, unknown>) => rest,
    );
    assert.deepEqual(dates, [
      { start: '2016-02-28', end: '2016-03-02' },
      { impossible: '2016-02-30' },
      { time: '14:00', noYear: { month: 3, day: 7 } },
    ]);
    assert.equal(files[0].dates[1].text, 'February 30, 2016');
    assert.deepEqual(files[0].dates[1].range, {
      start: { line: 2, character: 41 },
      end: { line: 2, character: 58 },
    });
  });

  it('of check has the words, the place and the edits of a fix', async () => {
    folder.write('a b.md', 'See\n[Docket Nos. 582.]\n');
    const { files } = await json('check');
    const range = { start: { line: 1, character: 8 }, end: { line: 1, character: 12 } };
    assert.deepEqual(files, [
      {
        file: 'a b.md',
        findings: [
          {
            code: 'docket/number-agreement',
            severity: 'warning',
            message: '“No.” is meant here: one entry is cited.',
            text: 'Nos.',
            range,
            fixes: [{ title: 'Change to “No.”', edits: [{ range, newText: 'No.' }] }],
          },
        ],
      },
    ]);
  });
});

describe('docket show', () => {
  const entry = {
    number: 7,
    filed: '2020-01-02',
    text: 'ORDER "granting", in part\nand denying',
    filer: ' Smith, Inc.',
    attachments: [{ number: 1, text: 'Exhibit A, "photographs"' }],
  };
  const about = { name: 'Smith v. Jones', court: 'cand', number: '4:15-cv-00001' };
  const folder = temporaryFolder({
    'docket.json': JSON.stringify({
      case: { ...about, parties: [{ name: 'Jones', role: 'Defendant', counsel: [] }] },
      entries: [
        entry,
        { number: null, filed: '2020-01-03', text: 'Minute entry', attachments: [] },
      ],
    }),
    'login.html': '<html><title>Login</title><input type="password"></html>',
    'half.yaml': 'entries:\n  - { number: 1, filed: 2020-01-02, text: ORDER }\n  - { numbr: 2 }\n',
  });
  after(() => folder.remove());
  const show = (...args: string[]) => call(['docket', 'show', ...args], folder.path);

  it('prints JSON with the case and every entry, those without number too', async () => {
    const { code, out } = await show('docket.json');
    const shown = JSON.parse(out);
    assert.equal(code, 0);
    assert.equal(shown.case.name, about.name);
    assert.equal(shown.case.parties[0].name, 'Jones');
    assert.deepEqual(
      shown.entries.map(({ number }: { number: number | null }) => number),
      [7, null],
    );
    assert.deepEqual(Object.keys(shown.entries[0]), [
      'number',
      'filed',
      'text',
      'filer',
      'attachments',
    ]);
  });

  it('prints CSV that reads back as the same entries: quotes, commas, line breaks', async () => {
    const [csv, json] = [await show('docket.json', '--format', 'csv'), await show('docket.json')];
    const read = readDocket({ path: '/docket.csv', text: csv.out });
    assert.deepEqual(read.problems, []);
    const shown = JSON.parse(json.out).entries;
    assert.deepEqual(
      read.docket?.entries.map(({ number, filed, text }) => ({ number, filed, text })),
      shown.map(({ number, filed, text }: typeof entry) => ({
        number,
        filed,
        // A docket text is one line; readers fold its white space.
        text: text.replace(/\s+/g, ' '),
      })),
    );
    assert.equal(read.docket?.entries[0]?.attachments[0]?.text, entry.attachments[0]?.text);
  });

  it('prints a docket.yaml with the case in comments', async () => {
    const { out } = await show('docket.json', '--format', 'yaml');
    assert.match(
      out,
      /^# name: Smith v\. Jones\n# court: cand\n# number: 4:15-cv-00001\n# Defendant: Jones\n/,
    );
    assert.equal(parse(out).entries.length, 2);
    assert.deepEqual(readDocket({ path: '/docket.yaml', text: out }).problems, []);
  });

  it('says what a file is that is no docket, and where a docket is broken', async () => {
    const login = await show('login.html');
    assert.deepEqual([login.code, login.out], [2, '']);
    assert.match(login.err, /^pincite: login\.html:1:1: This is the court's login page/);
    const half = await show('half.yaml');
    assert.equal(half.code, 1);
    assert.match(half.err, /^pincite: half\.yaml:3:/);
    assert.equal(JSON.parse(half.out).entries[0].number, 1);
    assert.equal((await show('gone.html')).code, 2);
  });
});
