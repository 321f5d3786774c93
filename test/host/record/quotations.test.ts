import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { lookUpQuote } from '../../../server/src/core/quote/look-up';
import type { RecordPaper } from '../../../server/src/core/record/model';
import { recordReader } from '../../../server/src/host/record/record-reader';
import { repo, temporaryFolder } from '../../support/pincite';
import { alterations, sentenceLines, sentences, stretch } from '../../support/quotations';
import { pleadingPaper, twoColumns } from '../../support/record-pdfs';

const others = ['never', 'always', 'seven', 'broker', 'refused'];

// What looking quotations up is held to: on PDFs of two producers, every altered quotation is found and
// every changed one is not.
describe('quotations against PDFs', function () {
  this.timeout(60_000);
  let folder: ReturnType<typeof temporaryFolder>;
  const papers = new Map<string, RecordPaper>();

  before(async () => {
    execFileSync(process.execPath, [join(repo, 'scripts', 'build.mjs'), 'record-worker']);
    // The fonts that every reader of PDFs has know no ligature letters.
    const lines = sentenceLines().map((line) => line.replaceAll('ﬁ', 'fi'));
    const pages = [lines.slice(0, 6), lines.slice(6, 12), lines.slice(12)];
    folder = temporaryFolder({
      'numbers first.pdf': await pleadingPaper(41, 'numbers-first', pages),
      'line by line.pdf': await pleadingPaper(41, 'by-line', pages),
      'two columns.pdf': await twoColumns(sentences.join(' ').replaceAll('ﬁ', 'fi'), 130),
    });
    const reader = recordReader({ worker: join(repo, 'dist', 'record-worker.js'), cache: null });
    for (const name of ['numbers first.pdf', 'line by line.pdf', 'two columns.pdf']) {
      const paper = await reader.read(join(folder.path, name));
      assert.ok(paper, name);
      papers.set(name, paper);
    }
    reader.giveUp();
  });
  after(() => folder.remove());

  const isFound = (quote: string, paper: RecordPaper) =>
    lookUpQuote(quote, paper).places.length > 0;

  it('are found with 200 alterations that the Bluebook allows', () => {
    for (const [name, paper] of papers) {
      fc.assert(
        fc.property(stretch, fc.nat(alterations.length - 1), fc.nat(100), (words, how, place) => {
          const quote = alterations[how]?.(words, 1 + (place % (words.length - 3))) ?? '';
          assert.ok(isFound(quote, paper), `${name}: ${quote}`);
        }),
        { numRuns: 200 },
      );
    }
  });

  it('are not found with one of 200 words changed', () => {
    for (const [name, paper] of papers) {
      fc.assert(
        fc.property(stretch, fc.nat(100), fc.constantFrom(...others), (words, place, other) => {
          const at = place % words.length;
          if (words.slice(at, at + 4).some((word) => /Dkt|12|at|3/.test(word))) return;
          const quote = words.map((word, i) => (i === at ? other : word)).join(' ');
          assert.ok(!isFound(quote, paper), `${name}: ${quote}`);
        }),
        { numRuns: 200 },
      );
    }
  });
});
