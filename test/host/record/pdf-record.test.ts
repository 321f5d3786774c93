import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { recordReader } from '../../../server/src/host/record/record-reader';
import { pincite, repo, temporaryFolder } from '../../support/pincite';
import { pleadingPaper, twoColumns } from '../../support/record-pdfs';

/** Lines of a page of our own, as a statement of counsel would have them. */
const lines = [
  'When Harbor returned counsel’s calls, they were not an-',
  'swered; when messages were left, there were no returned',
  'calls. Counsel for Meridian wrote that every responsive',
  'document had been produced, and that no further search',
  'was planned. Harbor asks that the search be made.',
];
const second = [
  'The carrier’s dispatcher confirmed on two occasions that',
  'the shipment had left the warehouse before noon.',
];

/** A page that is a picture: lines drawn, no text. */
async function scanned(): Promise<Buffer> {
  const document = await PDFDocument.create();
  const sheet = document.addPage([612, 792]);
  for (let line = 0; line < 20; line++) {
    sheet.drawLine({ start: { x: 72, y: 700 - line * 20 }, end: { x: 500, y: 700 - line * 20 } });
  }
  return Buffer.from(await document.save());
}

const caseFile = 'court: cand\nnumber: 3:18-cv-00211-RA\n';
const docket = `entries:
  - { number: 41, filed: 2018-07-16, text: STATEMENT }
  - { number: 42, filed: 2018-07-16, text: DECLARATION }
  - { number: 43, filed: 2018-07-17, text: LETTER }
  - { number: 44, filed: 2018-07-18, text: STATEMENT }
  - { number: 45, filed: 2018-07-19, text: DECLARATION }
  - { number: 46, filed: 2018-07-20, text: ORDER }
`;

describe('the record in PDF', function () {
  this.timeout(60_000);
  let folder: ReturnType<typeof temporaryFolder>;
  const codes = (text: string) => {
    folder.write('motion.filing.md', text);
    const ran = pincite(['check', folder.path, '--format', 'json'], {
      env: { XDG_CACHE_HOME: join(folder.path, 'cache') },
    });
    const { files } = JSON.parse(ran.out) as {
      files: { findings: { code: string; message: string }[] }[];
    };
    return files
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code.startsWith('quote/'));
  };

  before(async () => {
    execFileSync(process.execPath, [join(repo, 'scripts', 'build.mjs'), 'record-worker']);
    folder = temporaryFolder({
      'case.yaml': caseFile,
      'docket.yaml': docket,
      'record/gov.uscourts.cand.123456.41.0.pdf': await pleadingPaper(41, 'numbers-first', [
        lines,
        second,
      ]),
      'record/44.pdf': await pleadingPaper(44, 'by-line', [lines, second]),
      'record/Dkt. 42 - Santos Decl.pdf': await twoColumns(
        `${lines.join(' ').replace('an- swered', 'answered')} ${second.join(' ')}`,
        70,
      ),
      'record/43.pdf': await scanned(),
    });
  });
  after(() => folder.remove());

  it('finds what is quoted, over line numbers, columns and page breaks', () => {
    assert.deepEqual(
      codes(
        [
          'Counsel says that “[w]hen Harbor returned counsel’s calls, they were not answered; when messages were left, there were no returned calls.” [Docket No. 41.]',
          'She writes that “every responsive document had been produced . . . .” Docket No. 41 at 1.',
          'The search was over: “no further search was planned. Harbor asks that the search be made. The carrier’s dispatcher confirmed” it. Docket No. 42.',
          'It ran on: “Harbor asks that the search be made. The carrier’s dispatcher confirmed on two occasions” it. Docket No. 41.',
        ].join('\n\n'),
      ),
      [],
    );
  });

  it('reads no line number as a word, whatever order the file has them in', () => {
    for (const entry of [41, 44]) {
      assert.deepEqual(
        codes(
          [
            `Counsel says that “when messages were left, there were no returned calls.” [Docket No. ${entry} at 1:2-3.]`,
            `So “they were not answered; when messages were left” (Docket No. ${entry} at 1:1-2).`,
          ].join('\n\n'),
        ),
        [],
      );
      const [found, ...more] = codes(
        `So “no further search was planned” (Docket No. ${entry} at 1:9-10).`,
      );
      assert.deepEqual(more, []);
      assert.equal(found?.message, `In ${entry} these words stand on lines 4-5 of this page.`);
    }
  });

  it('tells of words that are not there, with the passage that is', () => {
    const [found, ...more] = codes(
      'Counsel says that “they were never answered; when messages were left, there were no returned calls.” [Docket No. 41.]',
    );
    assert.deepEqual(more, []);
    assert.equal(found?.code, 'quote/not-in-record');
    assert.match(found?.message ?? '', /^41 at 1 has: “they were not/);
  });

  it('reads a paper in columns, made by another program', () => {
    const [found] = codes(
      'It says that “no further search was ever planned by Harbor.” Docket No. 42.',
    );
    assert.match(found?.message ?? '', /^42 at 1 has: “no further search was planned/);
  });

  it('tells of a page that is another', () => {
    const [found] = codes(
      'It was so: “the shipment had left the warehouse before noon.” Docket No. 41 at 1.',
    );
    assert.deepEqual(
      [found?.code, found?.message],
      ['quote/wrong-page', 'In 41 these words stand on page 2.'],
    );
  });

  it('says once of a scan that it has no text', () => {
    const found = codes(
      'It says “nothing at all was ever promised.” Docket No. 43. And “nobody at all was ever asked.” Docket No. 43.',
    );
    assert.deepEqual(
      found.map(({ code }) => code),
      ['quote/no-text'],
    );
  });

  it('reads Word files, their notes too, and pages of HTML', () => {
    const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    folder.write(
      'record/45.docx',
      Buffer.from(
        zipSync({
          'word/document.xml': strToU8(
            `<w:document>${p('Counsel left a message on Monday.')}</w:document>`,
          ),
          'word/footnotes.xml': strToU8(
            `<w:footnotes>${p('She did not leave one on Tuesday.')}</w:footnotes>`,
          ),
        }),
      ),
    );
    folder.write('record/46.html', '<p>Nobody returned the\n<i>calls</i> of that week.</p>');
    const found = codes(
      [
        'She “left a message on Monday” and “did not leave one on Tuesday.” Docket No. 45.',
        'He says that “[n]obody returned the calls of that week.” Docket No. 46 at 12.',
        'But “Counsel left a note on Monday.” Docket No. 45.',
      ].join('\n\n'),
    );
    assert.deepEqual(
      found.map(({ message }) => message),
      ['45 has: “Counsel left a message on Monday.” “note” here, “message” there.'],
    );
  });

  it('survives what is no Word file', async () => {
    const reader = recordReader({ worker: join(repo, 'dist', 'record-worker.js'), cache: null });
    const zip = Buffer.from(zipSync({ 'word/document.xml': strToU8('<w:p>words') }));
    for (const [name, bytes] of [
      ['none.docx', Buffer.from('no zip')],
      ['cut.docx', zip.subarray(0, zip.length - 30)],
      ['empty.docx', Buffer.from(zipSync({ 'other.xml': strToU8('x') }))],
    ] as const) {
      folder.write(name, bytes);
      assert.equal(await reader.read(join(folder.path, name)), undefined, name);
    }
  });

  it('survives what is no PDF', async () => {
    folder.write('broken.pdf', 'this is no PDF');
    const reader = recordReader({ worker: join(repo, 'dist', 'record-worker.js'), cache: null });
    assert.equal(await reader.read(join(folder.path, 'broken.pdf')), undefined);
    assert.equal(await reader.read(join(folder.path, 'missing.pdf')), undefined);
  });
});
