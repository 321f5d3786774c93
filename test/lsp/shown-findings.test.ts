import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver/node';
import type { CaseContext } from '../../server/src/core/case/load-case';
import { loadCase } from '../../server/src/core/case/load-case';
import type { Finding } from '../../server/src/core/checks/define';
import { carryFindings } from '../../server/src/core/engine/carry-findings';
import { createEngine } from '../../server/src/core/engine/engine';
import { OpenDocument } from '../../server/src/lsp/open-document';
import { ShownFindings } from '../../server/src/lsp/shown-findings';
import { toDiagnostic } from '../../server/src/lsp/to-lsp';
import { memoryFiles } from '../support/examples';
import { smallPacket } from '../support/small-packet';

/** Enough paragraphs for several chunks, with something to find in many of them. */
const text = [
  '---\nkind: motion\nexhibits: [A, B]\n---',
  '# I. ONE',
  ...Array.from({ length: 150 }, (_, i) =>
    i % 3 === 0
      ? `Paragraph ${i}. See [Docket Nos. ${i + 1}.] By February 30, 2016 it was over. Ex. Q.`
      : `## ${String.fromCharCode(65 + ((i * 5) % 23))}. Heading ${i}\n\nAs Part II.Z, supra, says.`,
  ),
  'The end, Exhibit C',
].join('\n\n');

const piece = fc.oneof(
  fc.constantFrom(
    ...['', ' ', 'x', '\n', '\n\n', '\r\n', '1', ' [Docket Nos. 30.]', ' Ex. R.', '# II. TWO\n\n'],
    ...[
      '<!-- pincite-ignore docket/number-agreement -->\n\n',
      '---\n',
      '\n\nDated: March 1, 2016\n\n',
    ],
  ),
  fc.string({ maxLength: 3 }),
);
const edits = fc.array(
  fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat(20), fc.nat(900)), piece, fc.boolean()),
  { minLength: 1, maxLength: 12 },
);

/** By place, then code: two of one place may come in either order. */
function ordered(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .map(({ range: { start, end }, code, message, severity }) =>
      [
        ...[start.line, start.character, end.line, end.character].map((n) => String(n).padStart(6)),
        code,
        severity,
        message,
      ].join(' '),
    )
    .sort();
}

describe('what is shown of findings as a text is typed', () => {
  let context: CaseContext;
  before(async () => {
    context = await loadCase(memoryFiles(smallPacket), '/case/case.yaml');
  });

  const severities = { 'date/*': 'hint' } as const;
  const start = () => {
    const engine = createEngine();
    const document = new OpenDocument('file:///case/x.filing.md', 'filing', 1, text);
    const check = (): Finding[] =>
      engine.check({ filing: document.filing, case: context, severities });
    const ofWhole = () => check().filter(({ code }) => engine.isWholeFiling(code));
    const ofParagraphs = () => check().filter(({ code }) => !engine.isWholeFiling(code));
    const shown = new ShownFindings(document.filing.list, ofWhole());
    const news = () =>
      shown.news(engine.inChunks({ filing: document.filing, case: context }), severities, document);
    const change = (at: number, cut: number, put: string) => {
      const from = document.positionAt(at % (document.text.length + 1));
      const offset = document.offsetAt(from);
      const to = document.positionAt(Math.min(offset + cut, document.text.length));
      return document.change({ range: { start: from, end: to }, text: put }, 2);
    };
    return { document, ofWhole, ofParagraphs, shown, news, change };
  };

  // What is kept by chunk is what would be made of all findings, each moved along with every edit.
  it('is what the findings come to, with those of the whole filing moved along', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const { document, ofWhole, ofParagraphs, shown, news, change } = start();
        let whole: readonly Finding[] = ofWhole();
        let last = news() ?? [];
        for (const [at, cut, put, isQuiet] of all) {
          const edit = change(at, cut, put);
          assert.ok(edit);
          shown.edited(document.filing.list, edit);
          whole = carryFindings(whole, edit);
          if (isQuiet) {
            whole = ofWhole();
            shown.checked(document.filing.list, whole);
          }
          last = news() ?? last;
          const wanted = [...ofParagraphs(), ...whole].map((one) => toDiagnostic(one, document));
          assert.deepEqual(ordered(last), ordered(wanted));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is given once: a key that changes nothing of it has no news', () => {
    const { document, shown, news, change } = start();
    assert.ok((news() ?? []).length > 60);
    assert.equal(news(), undefined);
    const edit = change(text.indexOf('supra, says') + 11, 0, 'x');
    assert.ok(edit);
    shown.edited(document.filing.list, edit);
    assert.equal(news(), undefined);
  });

  it('is in text order', () => {
    const lines = (start().news() ?? []).map(({ range }) => range.start.line);
    assert.deepEqual(
      lines,
      [...lines].sort((a, b) => a - b),
    );
  });
});
