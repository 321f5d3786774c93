import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readDocket } from '../../../../server/src/core/docket/sources/read-docket';

const read = (path: string, text: string) => readDocket({ path: `/case/${path}`, text });
const sheet = readFileSync(join(__dirname, '../../../fixtures/dockets/district-raw.html'), 'utf8');

// What people save, rename and drop in by mistake: each says what it is.
const mistakes: readonly [name: string, path: string, text: string, code: string, says: RegExp][] =
  [
    [
      'the login page',
      'docket.html',
      '<!DOCTYPE html><html><head><title>PACER: Login</title></head><body><form id="loginForm" action="https://pacer.login.uscourts.gov/csologin/login.jsf"><input type="text" name="u"><input type="password" name="p"></form></body></html>',
      'source/login-page',
      /court's login page, not a docket/,
    ],
    [
      'the page that asks to accept the charges',
      'docket.html',
      '<html><body><b>To accept charges shown below, click on the View Document button</b><table><tr><td>Billable Pages:</td><td>3</td></tr></table></body></html>',
      'source/not-a-docket',
      /accept the charges/,
    ],
    [
      'an error page of the court',
      'docket.html',
      '<html><head><title>CM/ECF</title></head><body>Case not found.</body></html>',
      'source/error-page',
      /error page/,
    ],
    [
      'another page',
      'docket.html',
      '<html><body><p>News</p></body></html>',
      'source/not-a-docket',
      /no table of docket entries/,
    ],
    ['an empty file', 'docket.html', ' \n\t', 'source/empty', /empty/],
    ['a zip archive', 'docket.html', 'PK\u0003\u0004\u0014', 'source/zip', /ZIP/],
    ['a PDF', 'docket.txt', '%PDF-1.7\n', 'source/pdf', /PDF/],
    ['bytes', 'docket.txt', 'a\u0000b', 'source/binary', /no text/],
    [
      'JSON of another shape',
      'docket.json',
      '{"name": "pincite"}',
      'source/not-a-docket',
      /no docket entries/,
    ],
    ['broken JSON', 'docket.json', '{"entries": [', '', /JSON|closed|bracket/i],
    [
      'CourtListener JSON without entries',
      'docket.json',
      '{"docket": "https://www.courtlistener.com/api/rest/v4/dockets/1/"}',
      'source/not-a-docket',
      /docket-entries/,
    ],
    [
      'a CSV without a header',
      'docket.csv',
      '589,2016-04-07,STATEMENT\n',
      'source/no-header',
      /first line must name the columns/,
    ],
    [
      'a feed that is none',
      'docket.xml',
      '<?xml version="1.0"?><catalog><book/></catalog>',
      'source/not-a-docket',
      /neither a court's RSS feed nor/,
    ],
    [
      'a message that is no notice',
      'mail.eml',
      'From: a@example.com\nSubject: Lunch\n\nTomorrow?\n',
      '',
      /no notice of electronic filing/,
    ],
  ];

describe('a sheet with a column behind the docket text', () => {
  it('reads as the same entries without it', () => {
    const from = sheet.search(/<t[dh][^>]*>(?:\s|<[^>]*>)*Date Filed/i);
    const wider = sheet.slice(0, from) + sheet.slice(from).replace(/<\/tr>/gi, '<td>x</td></tr>');
    const entriesOf = (text: string) =>
      read('docket.html', text).docket?.entries.map(({ number, text }) => [number, text]);
    assert.ok(from > 0);
    assert.deepEqual(entriesOf(wider), entriesOf(sheet));
  });
});

describe('a file that is no docket', () => {
  for (const [name, path, text, code, says] of mistakes) {
    it(`is named for what it is: ${name}`, () => {
      const { docket, problems } = read(path, text);
      assert.equal(docket, undefined);
      const [problem] = problems;
      assert.ok(problem);
      assert.match(problem.message, says);
      assert.ok(problem.code.startsWith(code), problem.code);
      assert.ok(problem.range.end <= text.length);
    });
  }

  it('that is a sheet without entries is an empty docket', () => {
    const { docket, problems } = read(
      'docket.html',
      sheet.replace(/<td width='94'[\s\S]*?<\/tr>/g, ''),
    );
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['source/no-entries', 'warning']],
    );
    assert.deepEqual(docket?.entries, []);
    assert.equal(docket?.case.number, '4:15-cv-01234-XYZ');
  });
});

describe('hostile pages', () => {
  const hostile: readonly [string, string][] = [
    ['a million open tables', '<table>'.repeat(1_000_000)],
    ['a million open cells', `<table>${'<tr><td>'.repeat(500_000)}`],
    ['a million open bold tags', `${sheet.slice(0, 4000)}${'<b>'.repeat(1_000_000)}`],
    ['one attribute without end', `<table><tr><td title="${'x'.repeat(2_000_000)}`],
    ['entities', `${sheet.slice(0, 6000)}${'&amp;&#x41;&nope;&#99999999;'.repeat(50_000)}`],
    [
      'brackets in a text',
      sheet.replace('COMPLAINT', `${'(Attachments: # 1 '.repeat(50_000)}COMPLAINT`),
    ],
    ['numbers in a text', sheet.replace('COMPLAINT', `re ${'1 MOTION, '.repeat(50_000)}COMPLAINT`)],
    ['filers in a text', sheet.replace('COMPLAINT', `${'filed by A. '.repeat(50_000)}COMPLAINT`)],
  ];
  for (const [name, text] of hostile) {
    it(`are read to their end: ${name}`, () => {
      const { docket, problems } = read('docket.html', text);
      assert.ok(docket !== undefined || problems.length > 0);
    }).timeout(60_000);
  }

  it('keep their scripts out of the text', () => {
    const text = sheet.replace(
      'COMPLAINT',
      '<script>alert("x")</script><style>b{}</style>COMPLAINT',
    );
    const [first] = read('docket.html', text).docket?.entries ?? [];
    assert.match(first?.text ?? '', /^COMPLAINT against/);
  });

  it('give no link but of a court, over https', () => {
    for (const href of [
      'javascript:alert(1)',
      'http://ecf.cand.uscourts.gov/doc1/035112345678',
      'https://evil.example/doc1/035112345678',
    ]) {
      const text = sheet.replace('https://ecf.cand.uscourts.gov/doc1/035112345678', href);
      const [first] = read('docket.html', text).docket?.entries ?? [];
      assert.equal(first?.url, undefined, href);
    }
  });
});

describe('any text at all', () => {
  it('gives a docket or a problem inside it, whatever its name', () => {
    const names = fc.constantFrom(
      'docket.html',
      'docket.xml',
      'docket.json',
      'docket.csv',
      'docket.yaml',
      'a.eml',
      'a.txt',
    );
    const piece = fc.constantFrom(
      '<rss>',
      '<item>',
      '{"docket_entries":',
      'number,text\n',
      'entries:\n',
      '- number: 1',
      'Case Number:',
      'Docket Text:',
      '<table>',
      '<tr><td>',
      'Docket Text',
      ']',
      '}',
      '\n',
      '"',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(names, text, (name, content) => {
        const { docket, problems } = read(name, content);
        assert.ok(docket !== undefined || problems.length > 0);
        for (const { range, message } of problems) {
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= content.length);
          assert.doesNotMatch(message, /but it cannot be read/, 'a fault of ours');
        }
      }),
      { numRuns: 500 },
    );
  });
});
