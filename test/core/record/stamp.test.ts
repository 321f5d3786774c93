import assert from 'node:assert/strict';
import { withRecord } from '../../../server/src/core/case/load-case';
import { createEngine } from '../../../server/src/core/engine/engine';
import { documentLinks } from '../../../server/src/core/features/document-links';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { loadRecord, quotedEntries } from '../../../server/src/core/record/load-record';
import { recordPaper } from '../../../server/src/core/record/record-paper';
import { stampedName, stampsOf } from '../../../server/src/core/record/stamp';
import { caseOf, memoryFiles } from '../../support/examples';

const own = ['4:15-cv-00798-HSG (DMR)'];
const named = (...pages: readonly string[]) => {
  const is = stampedName(stampsOf(pages), own);
  return is && `${is.entry}-${is.attachment}`;
};

describe('the court’s stamp on a copy', () => {
  it('tells entry and attachment, in the forms of several courts', () => {
    for (const [stamp, is] of [
      ['Case 4:15-cv-00798-HSG   Document 542   Filed 03/30/16   Page 1 of 12', '542-0'],
      ['Case 4:15-cv-00798-HSG Document 542-11 Filed 03/30/16 Page 3 of 12', '542-11'],
      ['Case: 4:15-cv-00798-HSG Doc #: 542-1 Filed: 03/30/16 1 of 12. PageID #: 9912', '542-1'],
      ['Case 4:15-cv-00798 Document #: 542 Filed: 03/30/16 Page 1 of 12 PageID #:9912', '542-0'],
      ['Case 4:15-cv-00798-HSG ECF No. 542-3, PageID.34 Filed 03/30/16 Page 1 of 12', '542-3'],
      ['Case 4:15-cv-00798 Document 542 Filed on 03/30/16 in TXSD Page 1 of 12', '542-0'],
      ['Case 15-cv-00798-HSG Document 542 Filed 03/30/16 Page 1 of 12', '542-0'],
    ] as const) {
      assert.equal(named(`Statement\n${stamp}\nof Harbor`), is, stamp);
    }
  });

  it('tells nothing where it is another case’s, or another office’s of the same number', () => {
    assert.equal(
      named('Case 4:15-cv-00799-HSG Document 542 Filed 03/30/16 Page 1 of 2'),
      undefined,
    );
    assert.equal(named('Case 3:15-cv-00798-VC Document 542 Filed 03/30/16 Page 1 of 2'), undefined);
    assert.equal(named('The case, Document 542, was filed on page 1 of 2.'), undefined);
  });

  it('is this case’s where an exhibit bears the stamp of another case too', () => {
    const both =
      'Case 3:14-cv-00001-VC Document 12 Filed 01/02/14 Page 1 of 2\nCase 4:15-cv-00798-HSG Document 542-3 Filed 03/30/16 Page 1 of 2';
    assert.equal(named(both), '542-3');
    const twice = both.replace('3:14-cv-00001-VC', '4:15-cv-00798-HSG');
    assert.equal(named(twice), undefined, 'two of this case: which is meant is not sure');
  });

  it('stands on every one of the first pages', () => {
    const page = (document: number, number: number) =>
      `Case 4:15-cv-00798-HSG Document ${document} Filed 03/30/16 Page ${number} of 4`;
    assert.equal(named(page(542, 1), page(542, 2), page(542, 3), page(543, 1)), '542-0');
    assert.equal(named(page(542, 1), page(543, 1)), undefined);
    assert.equal(named(page(542, 1), 'no stamp'), undefined);
  });
});

const caseFile = `court: cand\nnumber: ${own[0]}\n`;
const docket = `entries:
  - { number: 589, filed: 2016-04-08, text: STATEMENT }
  - { number: 590, filed: 2016-04-08, text: STATEMENT }
`;
const stamped = (document: string, words: string) =>
  `Case 4:15-cv-00798-HSG Document ${document} Filed 04/08/16 Page 1 of 1\n${words}`;

async function checked(text: string, copies: Readonly<Record<string, string>>) {
  const contents = {
    '/case/case.yaml': caseFile,
    '/case/docket.yaml': docket,
    ...Object.fromEntries(
      Object.entries(copies).map(([name, words]) => [`/case/record/${name}`, words]),
    ),
  };
  const files = memoryFiles(contents);
  const context = await caseOf(contents);
  assert.ok(context);
  const filing = readFiling(text);
  const read: string[] = [];
  const reader = {
    read: async (path: string) => {
      read.push(path.replace('/case/record/', ''));
      return recordPaper(path, [copies[path.replace('/case/record/', '')] ?? '']);
    },
  };
  const shelf = await loadRecord(files, reader, context, quotedEntries(filing, context));
  const inForce = withRecord(context, shelf);
  const links = await documentLinks({ filing, case: inForce }, files);
  return {
    read,
    found: createEngine()
      .check({ filing, case: inForce })
      .filter(({ code }) => code.startsWith('quote/'))
      .map(({ code, message }) => `${code}: ${message}`),
    links: links.map(({ target }) => (target.kind === 'file' ? target.path : target.url)),
  };
}

describe('copies that are known by their stamp', () => {
  const quoting = 'It says “there were no returned calls that week.” [Docket No. 589.]';
  const words = 'There were no returned calls that week.';

  it('are found where their names tell nothing', async () => {
    const { found, links } = await checked(quoting, {
      'Smith statement.pdf': stamped('589', words),
    });
    assert.deepEqual(found, []);
    assert.deepEqual(links, ['/case/record/Smith statement.pdf']);
    const [other] = (
      await checked(quoting, {
        'letter.pdf': stamped('589', 'There were two returned calls that week.'),
      })
    ).found;
    assert.match(other ?? '', /^quote\/not-in-record: 589 at 1 has/);
  });

  it('are not read where an entry has a copy of its name', async () => {
    const { read } = await checked(quoting, {
      '589.pdf': stamped('589', words),
      'letter.pdf': stamped('590', 'A letter.'),
    });
    assert.deepEqual(read, ['589.pdf']);
  });

  it('are what the stamp says where the name says another, which is told once', async () => {
    const { found, links } = await checked(`${quoting}\n\nSo it is. [Docket No. 589.]`, {
      '589.pdf': stamped('590', 'Something else altogether was said there.'),
    });
    assert.deepEqual(found, [
      'quote/misnamed-copy: The file 589.pdf bears the court’s stamp of document 590, and is read as that.',
    ]);
    assert.deepEqual(links, []);
  });

  it('are what their names say where the stamp is another case’s', async () => {
    const { found } = await checked(quoting, {
      '589.pdf': stamped('12', words).replace('4:15-cv-00798-HSG', '3:14-cv-00001-VC'),
    });
    assert.deepEqual(found, []);
  });
});
