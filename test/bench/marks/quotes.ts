import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withRecord } from '../../../server/src/core/case/load-case';
import { lookedUpQuotes } from '../../../server/src/core/features/quote-card';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { lettersOf } from '../../../server/src/core/quote/letters';
import { lookUpQuote } from '../../../server/src/core/quote/look-up';
import type { RecordPaper } from '../../../server/src/core/record/model';
import { recordPaper } from '../../../server/src/core/record/record-paper';
import { readRecordQuery, searchRecord } from '../../../server/src/core/record/search-record';
import { keepingLookUp, recordShelf } from '../../../server/src/core/record/shelf';
import { recordReader } from '../../../server/src/host/record/record-reader';
import { caseWith } from '../case';
import type { Mark, Row } from '../mark';
import { best, bestInTurn, clock, ms } from '../measure';
import { paperPdf, quotingBrief, recordPages } from '../record';

const papers = 10;
const pages = 200;
const briefPages = 30;

export const quotes: Mark = {
  name: 'quotes',
  about: `the quotations of a ${briefPages}-page brief against ${papers * pages} pages of record`,
  async *run() {
    const record = recordPages({ papers, pages });
    const read = record.map((paper, i) =>
      recordPaper(
        `/case/record/${i + 1}.pdf`,
        paper.map((lines) => lines.join('\n')),
      ),
    );
    const text = quotingBrief(record, briefPages);
    const check = await checking(text);
    const { found, missing } = check(read).counts;
    const whole = best(() => check(read), 5);
    yield {
      name: `${found + missing} quotations, ${missing} of them wrong, copies at hand`,
      figure: '',
      value: whole / 1000,
      unit: ' s',
      most: 2,
    };
    yield {
      name: 'the same against one indexOf pass a quotation',
      ...ratio(
        whole,
        best(() => passes(text, read), 5),
      ),
      most: 5,
    };
    const kept = check(read);
    yield {
      name: 'the same again after an edit of one of them, against all',
      figure: `${ms(best(() => kept.again(), 5))} to ${ms(whole)}`,
      value: best(() => kept.again(), 5) / whole,
      most: 0.25,
    };
    yield* searches(read, record);
    yield* fromFiles(record, check);
  },
};

function ratio(ours: number, bare: number): Pick<Row, 'figure' | 'value'> {
  return { figure: `${ms(ours)} to ${ms(bare)}`, value: ours / bare };
}

/** For each quotation, one pass over the letters of the paper that is cited. */
function passes(text: string, read: readonly RecordPaper[]): number {
  let sum = 0;
  for (const match of text.matchAll(/“([^”]+)” Docket No\. (\d+)/g)) {
    const letters = `${lettersOf(match[1] ?? '')}zz`;
    sum += read[Number(match[2]) - 1]?.letters.text.indexOf(letters) ?? 0;
  }
  return sum;
}

/** How the quotations of a brief are looked up in copies, and again with one of them changed. */
async function checking(text: string) {
  const entries = Array.from(
    { length: papers },
    (_, i) => `  - { number: ${i + 1}, filed: 2016-03-30, text: STATEMENT }`,
  );
  const context = await caseWith('docket.yaml', `entries:\n${entries.join('\n')}\n`);
  const changed = readFiling(text.replace('an old one', 'a new one').replace('“', '“so '));
  const filing = readFiling(text);
  return (read: readonly RecordPaper[]) => {
    const shelf = recordShelf(
      read.map((paper, i) => ({ entry: i + 1, attachment: 0, paper })),
      keepingLookUp(),
    );
    const snapshot = { filing, case: withRecord(context, shelf) };
    const counts = { found: 0, missing: 0 };
    const look = (one: typeof snapshot) => {
      for (const block of one.filing.blocks.keys()) {
        for (const { result } of lookedUpQuotes(one, block)) {
          if (result.kind !== 'unchecked') counts[result.kind]++;
        }
      }
    };
    look(snapshot);
    return { counts, again: () => look({ ...snapshot, filing: changed }) };
  };
}

/** One search against one pass of `indexOf` over the same letters, for the end of the paper. */
function* searches(read: readonly RecordPaper[], record: readonly string[][][]): Generator<Row> {
  const whole = recordPaper(
    '/case/record/all.pdf',
    record.flat().map((lines) => lines.join('\n')),
  );
  const { text } = whole.letters;
  const last = (record.at(-1)?.at(-2) ?? []).join(' ').split(' ').slice(30, 55);
  const quote = last.join(' ').replace(/[.]/g, '');
  const omitting = [...last.slice(0, 11), '. . .', ...last.slice(13)].join(' ');
  const wrong = [...last.slice(0, 11), 'notwithstanding', ...last.slice(12)].join(' ');
  const other = last.map((word) => [...word].reverse().join('')).join(' ');
  const letters = lettersOf(quote);
  const pass = () => text.indexOf(`${letters}zz`);
  for (const [name, words, most] of [
    ['a true quotation', quote, 5],
    ['an ellipsis', omitting, 5],
    ['a word changed, with its nearest passage', wrong, undefined],
    ['nothing of it there', other, undefined],
  ] as const) {
    const [ours = 0, bare = 1] = bestInTurn([() => lookUpQuote(words, whole), pass], 9);
    yield {
      name: `${name}, against one indexOf pass`,
      ...ratio(ours, bare),
      ...(most === undefined ? {} : { most }),
    };
  }
  const copies = read.map((paper, i) => ({ entry: i + 1, paper }));
  for (const typed of [last.slice(3, 6).join(' '), last[0] ?? '', 'zzz']) {
    const query = readRecordQuery(typed);
    if (!query) continue;
    const ours = best(() => searchRecord(query, copies, 60), 5);
    const { total } = searchRecord(query, copies, 60);
    yield {
      name: `Quote from Record, ${typed.split(' ').length} words, ${total} passages`,
      figure: `of ${papers * pages} pages`,
      value: ours,
      unit: ' ms',
      most: 200,
    };
  }
}

/** The reader of copies as it ships, beside this program. */
const worker = join(__dirname, 'record-worker.js');

/** From PDFs on the disk: read for the first time, and with their text kept from before. */
async function* fromFiles(
  record: readonly string[][][],
  check: Awaited<ReturnType<typeof checking>>,
): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-bench-'));
  try {
    const paths: string[] = [];
    for (const [i, one] of record.entries()) {
      const path = join(folder, `${i + 1}.pdf`);
      writeFileSync(path, await paperPdf(i + 1, one));
      paths.push(path);
    }
    for (const [name, most] of [
      ['the same from PDFs, read for the first time', 30],
      ['the same from PDFs, their text kept from before', 10],
    ] as const) {
      const reader = recordReader({ worker, cache: join(folder, 'cache') });
      const began = clock();
      const read: RecordPaper[] = [];
      for (const path of paths) {
        const paper = await reader.read(path);
        if (paper) read.push(paper);
      }
      const { counts } = check(read);
      yield {
        name,
        figure: `${read.length} papers, ${counts.found} found, ${counts.missing} not`,
        value: (clock() - began) / 1000,
        unit: ' s',
        most: read.length === papers ? most : 0,
      };
      reader.giveUp();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
