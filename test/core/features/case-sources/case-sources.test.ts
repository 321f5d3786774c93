import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { readCaseFile } from '../../../../server/src/core/case/case-file';
import { caseKeys } from '../../../../server/src/core/case/case-keys';
import { docketKeys } from '../../../../server/src/core/docket/sources/docket-file/docket-keys';
import { readWhole } from '../../../../server/src/core/docket/sources/docket-file/yaml';
import { completeSource } from '../../../../server/src/core/features/case-sources/complete-source';
import { fixSource } from '../../../../server/src/core/features/case-sources/fix-source';
import { hoverSource } from '../../../../server/src/core/features/case-sources/hover-source';
import type { CaseSource } from '../../../../server/src/core/features/case-sources/source';
import type { KeyTable, ValueKind } from '../../../../server/src/core/text/key-table';

/** A source with the cursor at `<|>`. */
function marked(text: string, kind: CaseSource['kind'] = 'case', more: Partial<CaseSource> = {}) {
  const offset = text.indexOf('<|>');
  return { source: { kind, text: text.replace('<|>', ''), ...more }, offset };
}

function offered(text: string, kind?: CaseSource['kind'], more?: Partial<CaseSource>): string[] {
  const { source, offset } = marked(text, kind, more);
  return completeSource(source, offset).map(({ label }) => label);
}

const entryKeyNames = (text: string) => offered(text, 'docket').slice(0, 2);

// Someone who writes case.yaml by hand is told every key and value that its reader knows.
describe('case sources', () => {
  it('offers the keys of the map the cursor is in, but those it has', () => {
    deepEqual(offered('court: cand\nnumber: 1\ndi<|>\njudge: X').slice(0, 2), [
      'division',
      'magistrate',
    ]);
    deepEqual(offered('parties:\n  - name: A\n    <|>'), ['role', 'short']);
    deepEqual(offered('parties:\n- name: A\n- <|>'), ['name', 'role', 'short']);
    deepEqual(offered('parties:\n  - { name: "A, Inc.", <|>'), ['role', 'short']);
    deepEqual(offered('related:\n  state:\n    <|>'), ['number', 'docket']);
    deepEqual(offered('related:\n  state: { number: 1, <|>'), ['docket']);
    deepEqual(offered('related:\n  <|>'), [], 'a name of one’s own');
    deepEqual(entryKeyNames('entries:\n  - number: 1\n    <|>'), ['filed', 'filed-uncertain']);
    deepEqual(
      offered('entries:\n  - number: 2\n    attachments:\n      - { number: 1, <|>', 'docket'),
      ['text', 'pages', 'document-id'],
    );
  });

  it('offers nothing in a comment or behind a key that takes any text', () => {
    deepEqual(offered('court: cand # <|>'), []);
    deepEqual(offered('judge: <|>'), []);
    deepEqual(offered('nonsense:\n  <|>'), []);
  });

  it('offers values: courts, roles, parties, docket files, yes and no', () => {
    ok(offered('court: <|>').includes('cand'));
    ok(offered('parties:\n  - { name: A, role: <|>').includes('plaintiff'));
    deepEqual(offered('jury: <|>'), ['true', 'false']);
    deepEqual(offered('docket: <|>', 'case', { docketFiles: ['docket.html'] }), ['docket.html']);
    deepEqual(offered('calls: <|>', 'case', { callLogs: ['calls.csv'] }), ['calls.csv']);
    const { caseFile } = readCaseFile(
      'court: cand\nnumber: 1\nparties: [{ name: "A: B, Inc.", role: plaintiff }]',
    );
    const context = {
      folder: '/c',
      caseFilePath: '/c/case.yaml',
      dockets: [],
      files: [],
      problems: [],
      ...(caseFile ? { caseFile } : {}),
    } as unknown as NonNullable<CaseSource['case']>;
    for (const text of [
      'counsel:\n  - for: [<|>',
      'counsel:\n  - name: X\n    for:\n      - <|>',
    ]) {
      const { source, offset } = marked(text, 'case', { case: context });
      deepEqual(
        completeSource(source, offset).map((item) => item.text),
        ['"A: B, Inc."'],
        text,
      );
    }
  });

  it('says what a key is for and which court an id means', () => {
    const hover = (text: string) => {
      const { source, offset } = marked(text);
      return hoverSource(source, offset)?.markdown;
    };
    ok(hover('court: ca<|>nd\nnumber: 1')?.includes('Northern District of California'));
    ok(hover('co<|>urt: cand\nnumber: 1')?.includes('PACER id'));
    ok(hover('parties:\n  - { ro<|>le: plaintiff }')?.includes('role in the case'));
    equal(hover('judge: A<|>nn'), undefined);
    equal(hover('constructor<|>: x'), undefined);
  });

  it('mends a misspelt key where the known one is near and free', () => {
    const fixes = (text: string) => {
      const { problems } = readCaseFile(text);
      const range = { start: 0, end: text.length };
      return fixSource({ kind: 'case', text }, problems, range).map(({ title }) => title);
    };
    deepEqual(fixes('cuort: cand\nnumber: 1'), ['Change to “court”']);
    deepEqual(fixes('court: cand\nnumber: 1\nparties: [{ nmae: A }]'), ['Change to “name”']);
    deepEqual(fixes('court: cand\nnumber: 1\nnumbr: 2'), [], 'there is one already');
    deepEqual(fixes('court: cand\nnumber: 1\nweather: fair'), []);
  });

  // The table is what the readers go by: a key in it that a reader does not take would be a lie.
  it('knows no key that the readers do not take', () => {
    const unknown = ({ problems }: { problems: readonly { code: string; message: string }[] }) =>
      problems.filter(({ code }) => !/missing-key|missing-docket/.test(code));
    deepEqual(unknown(readCaseFile(JSON.stringify(everyKey(caseKeys)))), []);
    const text = JSON.stringify(everyKey(docketKeys));
    deepEqual(unknown(readWhole({ path: '/docket.yaml', text })), []);
  });

  it('survives any text and gives ranges inside it', () => {
    const piece = fc.constantFrom('court', ': ', '\n', '  ', '- ', '{ ', '}', '[', '"', '#', 'for');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }),
        fc.nat(),
        (all, at) => {
          const text = all.join('');
          const offset = text.length === 0 ? 0 : at % (text.length + 1);
          const source: CaseSource = { kind: 'case', text };
          for (const { range } of completeSource(source, offset)) {
            ok(0 <= range.start && range.start <= range.end && range.end === offset);
          }
          const hover = hoverSource(source, offset);
          if (hover) ok(hover.range.start <= offset && offset <= hover.range.end);
          fixSource(source, readCaseFile(text).problems, { start: 0, end: text.length });
        },
      ),
    );
  });
});

function everyKey(keys: KeyTable): object {
  return Object.fromEntries(Object.entries(keys).map(([key, row]) => [key, example(row.value)]));
}

function example(value: ValueKind): unknown {
  switch (value.kind) {
    case 'text':
      return 'some text';
    case 'day':
      return '2016-04-11';
    case 'flag':
      return true;
    case 'count':
    case 'entry-number':
      return 1;
    case 'keys':
      return everyKey(value.keys);
    case 'named':
      return { name: example(value.each) };
    case 'list':
      return value.each.map(example);
  }
}
