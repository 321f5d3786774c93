import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { shownDocket } from '../../../../server/src/core/docket/show';
import { readDocket } from '../../../../server/src/core/docket/sources/read-docket';

const folder = join(__dirname, '../../../fixtures/dockets');
const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const source = (name: string) => readFileSync(join(folder, name), 'utf8');
const read = (name: string, text = source(name)) => readDocket({ path: `/case/${name}`, text });

describe('a docket source of each layout', () => {
  for (const name of names) {
    it(`${name} reads as expected`, () => {
      const { docket, problems } = read(name);
      assert.deepEqual(problems, []);
      assert.ok(docket);
      const { kind, asOf } = docket.source;
      const found = { source: { kind, ...(asOf && { asOf }) }, ...shownDocket(docket) };
      const path = join(folder, `${name}.expected.json`);
      if (process.env['UPDATE']) writeFileSync(path, `${JSON.stringify(found, undefined, 2)}\n`);
      assert.deepEqual(found, JSON.parse(readFileSync(path, 'utf8')));
    });

    it(`${name} leaves each entry where it stands in the file`, () => {
      const text = source(name);
      for (const { range, number, text: words } of read(name).docket?.entries ?? []) {
        assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length);
        const there = text.slice(range.start, range.end);
        if (number !== null) assert.ok(there.includes(String(number)), `${number} in its range`);
        // The first plain word of the text stands in the range, whatever the markup around it.
        const [first] = /[A-Za-z]{4,}/.exec(words) ?? [];
        if (first !== undefined) assert.ok(there.includes(first), `${first} in its range`);
      }
    });

    it(`${name} cut off anywhere gives a docket or a clear problem, and never throws`, () => {
      const text = source(name);
      fc.assert(
        fc.property(fc.nat(text.length), (length) => {
          const { docket, problems } = read(name, text.slice(0, length));
          assert.ok(docket !== undefined || problems.length > 0);
          for (const { range, message } of problems) {
            assert.ok(message.length > 10 && range.start <= range.end && range.end <= length);
            assert.doesNotMatch(message, /cannot be read\.$/, 'a fault of ours');
          }
          for (const { range } of docket?.entries ?? []) assert.ok(range.end <= length);
        }),
        { numRuns: 60 },
      );
    });

    it(`${name} with anything put into it never throws`, () => {
      const text = source(name);
      const odd = fc.constantFrom(
        '<table>',
        '</tr>',
        '<td',
        '"',
        '&#0;',
        '[',
        '{',
        ']]>',
        '\u0000',
        '=\n',
        '<!--',
        '(',
        '\ud800',
      );
      fc.assert(
        fc.property(fc.nat(text.length), fc.nat(40), odd, (at, cut, piece) => {
          const mangled = text.slice(0, at) + piece + text.slice(at + cut);
          const { problems } = read(name, mangled);
          for (const { message } of problems) assert.doesNotMatch(message, /cannot be read\.$/);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('knows the documents of attachments, with RECAP’s own links between them', () => {
    const [first] = read('district-date-entered.html').docket?.entries ?? [];
    assert.deepEqual(
      first?.attachments.map(({ documentId }) => documentId),
      ['127028000002', '127028000003'],
    );
  });

  it('holds no token and no recipient of a notice', () => {
    for (const name of names.filter((one) => one.startsWith('notice'))) {
      const { docket } = read(name);
      assert.ok(docket && docket.entries.length > 0);
      assert.doesNotMatch(JSON.stringify(docket), /magic_num|87654321|@example\.com/);
    }
  });
});
