import assert from 'node:assert/strict';
import { recordPaper } from '../../../server/src/core/record/record-paper';
import { type PlacedText, pageText } from '../../../server/src/host/record/page-text';

const at = (text: string, x: number, y: number, endsLine = true): PlacedText => ({
  ...{ text, x, y, endsLine },
  width: text.length * 6,
  upright: true,
});
const numbers = (count: number, x = 50, endsLine = true) =>
  Array.from({ length: count }, (_, i) => at(String(i + 1), x, 700 - i * 24, endsLine));
const body = [
  'When Harbor called, they were not',
  'answered; when mes-',
  'sages were left, 3 of',
  '12 were returned.',
];
const words = (step = 24) => body.map((text, i) => at(text, 80, 700 - i * step));
const numbered = body.map((text, i) => `${i + 1}\t${text}`).join('\n');

// How a page of pleading paper reads, whatever order its file has the numbers in.
describe('the text of a page', () => {
  it('puts the numbers of the margin to their lines: drawn first, last, or line by line', () => {
    const margin = numbers(28);
    assert.equal(pageText([...margin, ...words()]), numbered);
    assert.equal(pageText([...words(), ...margin]), numbered);
    const mixed = margin.flatMap((number, i) => {
      const line = words()[i];
      return line ? [{ ...number, endsLine: false }, at(' ', 60, line.y, false), line] : [number];
    });
    assert.equal(pageText(mixed), numbered);
  });

  it('gives lines in single spacing the number next to them, and none above the first', () => {
    const text = pageText([
      at('Case 1:18-cv-00211 Document 41 Page 2 of 3', 100, 760),
      ...numbers(28),
      ...words(12),
    ]);
    assert.deepEqual(
      text.split('\n').map((line) => /^\d*(?=\t)/.exec(line)?.[0] ?? ''),
      ['', '1', '1', '2', '2'],
    );
  });

  it('leaves a list, a table and a short column as they stand', () => {
    const short = numbers(6);
    assert.match(pageText([...short, ...words()]), /^1\n2\n3/);
    const rows = Array.from({ length: 12 }, (_, i) => [
      at(String(i + 1), 50, 700 - i * i * 9, false),
      at(` call of ${i} minutes`, 62, 700 - i * i * 9),
    ]).flat();
    assert.match(pageText(rows), /^1 call of 0 minutes\n2 call/);
  });

  it('takes out the numbers of several columns, as four small pages on one have, and counts none', () => {
    const left = [...numbers(12), ...words()];
    const right = [...left].map((one) => ({ ...one, x: one.x + 300 }));
    assert.equal(pageText([...left, ...right]), [...body, ...body].join('\n'));
  });

  it('leaves out what is printed sideways in the margin, but no page that lies on its side', () => {
    const court = { ...at('Northern District', 20, 300), upright: false };
    const stamp = { ...at('Case 1:18-cv-1 Document 4 Page 1 of 2', 600, 300), upright: false };
    assert.equal(pageText([court, ...words()]), body.join('\n'));
    assert.match(pageText([stamp, ...words()]), /^Case 1:18/);
    const turned = words().map((one) => ({ ...one, upright: false }));
    assert.equal(pageText(turned), body.join('\n'));
  });

  it('knows lines by number only where it is sure', () => {
    const lines = (file: string, text: string) =>
      recordPaper(file, [text]).pages[0]?.lines?.map(({ number }) => number);
    assert.deepEqual(lines('/41.pdf', numbered), [1, 2, 3, 4]);
    assert.equal(lines('/41.txt', numbered), undefined, 'a table, for all one knows');
    const transcript = Array.from({ length: 25 }, (_, i) => ` ${i + 1}      Q.  And then?`);
    assert.equal(lines('/t.txt', transcript.join('\n'))?.[24], 25);
    assert.equal(recordPaper('/t.txt', [transcript.join('\n')]).letters.text.includes('1q'), false);
    const list = Array.from({ length: 12 }, (_, i) => `${i + 1} call\nof some\nminutes`);
    assert.equal(lines('/list.txt', list.join('\n')), undefined);
  });
});
