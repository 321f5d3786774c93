import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextBuffer } from '../../../server/src/core/text/text-buffer';

const words = fc
  .array(fc.constantFrom('a', 'Dkt. ', '\n', '\r', '\r\n', '\n\r', '\u2028', '😀', '\ud800'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
/** Some longer than what is kept in one piece, with line breaks anywhere. */
const text = fc.oneof(
  words,
  fc
    .tuple(words, fc.nat(9000), fc.integer({ min: 1, max: 5 }), words)
    .map(([unit, fill, times, end]) => (unit + 'x'.repeat(fill) + unit).repeat(times) + end),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a text under edits', () => {
  it('has the words and the lines that the protocol’s own document has', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.record({ at: share, cut: fc.nat(20_000), put: text }), { maxLength: 6 }),
        fc.array(share, { minLength: 5, maxLength: 5 }),
        (before, edits, places) => {
          const buffer = new TextBuffer(before);
          let whole = before;
          for (const { at, cut, put } of edits) {
            const start = Math.floor(at * whole.length);
            const end = Math.min(whole.length, start + cut);
            buffer.replace({ range: { start, end }, text: put });
            whole = whole.slice(0, start) + put + whole.slice(end);
          }
          assert.equal(buffer.length, whole.length);
          const model = TextDocument.create('a:b', 'filing', 1, whole);
          for (const place of places) {
            const offset = Math.floor(place * (whole.length + 4)) - 2;
            const position = model.positionAt(offset);
            assert.deepEqual(buffer.positionAt(offset), position);
            for (const [line, character] of [
              [0, 0],
              [1, -1],
              [1, 1],
              [-1, 2],
              [0, 100_000],
            ] as const) {
              const near = {
                line: position.line + line,
                character: position.character + character,
              };
              assert.equal(buffer.offsetAt(near), model.offsetAt(near));
            }
          }
          assert.equal(buffer.text, whole);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
