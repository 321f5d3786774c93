import assert from 'node:assert/strict';
import { createEngine } from '../../../../server/src/core/engine/engine';
import { mentionsOf } from '../../../../server/src/core/features/mentions/mentions';
import { referenceLenses } from '../../../../server/src/core/features/reference-lenses';
import { rename } from '../../../../server/src/core/features/rename';
import { renumber } from '../../../../server/src/core/features/renumber';
import { filingSymbols } from '../../../../server/src/core/features/workspace-symbols';
import { outlineOf } from '../../../../server/src/core/filing/heading-outline';
import { labelText } from '../../../../server/src/core/filing/headings';
import { editFiling, readFiling } from '../../../../server/src/core/filing/read-filing';
import { type Files, snapshotsOf } from '../../../support/motion-packet';

const heads = '# I. ONE\n\nText.\n\n# II. TWO\n\nText.\n\n## A. FIRST\n\nText.\n\n## B. SECOND\n\n';
const numbered = '1. One.\n\n2. Two.\n\n3. Three.\n\n';
const listed = '---\nexhibits: [A, B]\n---\n\nEx. A; Ex. B.\n\n';

/** The `xref/*` and `term/*` findings of the filings of a case, with the words of each. */
async function found(files: Files): Promise<string[]> {
  const engine = createEngine();
  const all = await snapshotsOf({
    '/case/case.yaml': 'court: cand\nnumber: 4:15-cv-00798\n',
    ...files,
  });
  return all.flatMap(({ filing, case: context, packet }) =>
    engine
      .check({ filing, ...(context ? { case: context } : {}), ...(packet ? { packet } : {}) })
      .filter(({ code }) => /^(?:xref|term)\//.test(code))
      .map(({ code, range }) => `${code} ${filing.text.slice(range.start, range.end)}`),
  );
}

const of = (text: string) => found({ '/case/motion.filing.md': text });

// Each of these is right, or cannot be told to be wrong: not one word is said of it.
describe('nothing is found', () => {
  const silent: Readonly<Record<string, string>> = {
    'in romans that are initials': `${heads}C. Smith and V. Smith met I. Jones. D. Lee, M. D. Ito and X. Chen came too.\n`,
    'in romans that are words': `${heads}I think so. The mix was right; I did mix it. Vitamin C and Plan B did. DC and CD did not, nor did LI, MI or Mix.\n`,
    'in a name behind a part': `${heads}The part V. Smith had in it was small. In part I. Jones agrees.\n`,
    'in “I” at the head of a paragraph': `${heads}I. Jones signed it.\n\nI called. C. Diaz did not.\n\nV. Smith was there.\n\nL. Ng wrote.\n`,
    'in a plain list of names': `${heads}Served on:\n\nA. Smith\n\nC. Jones\n\nV. Lee\n`,
    'in a part of the other side’s brief': `${heads}Opp. at 5; see Opp., Part VII.C. Part V of the Opposition fails, and so does Section IX of Defendant’s brief. Their Argument VI.B is wrong. See Resp. § IV.D.\n`,
    'in a part that the other side is quoted with': `${heads}Defendant writes: “As Part VI shows, Section IX and Exhibit Q are new.” That is wrong.\n`,
    'in a paragraph of another paper': `${numbered}Compl. ¶ 44. Paragraph 90 of the Complaint says so. Answer ¶ 77. See ¶ 80 of the Order.\n`,
    'in a paragraph number inside a quotation': `${numbered}The order says: “See paragraph 19, above.” It says “¶ 25 stands” too.\n\n> 17. This is theirs. See paragraph 31, above.\n\n4. Four.\n`,
    'in a numbered quotation between the paragraphs': `${numbered}> 9. Nine.\n>\n> 10. Ten.\n\n4. Four.\n`,
    'in an exhibit of theirs': `${listed}Opp., Ex. Q. Exhibit T to the Opposition. Defendant’s Exhibit R. “Exhibit Z is new,” it says.\n`,
    'behind a mark that is not closed': `${heads}Counsel wrote “we will see. As Part II.A shows, nobody came. See Part II.B.\n\nIt was “late. See Part I, supra.\n`,
    'behind a straight mark too many': `${heads}The 5" pipe (Part I) and the 6" one (Part II) and a 7" one, as Part II.A says.\n`,
    'in a term within marks that cross': `Able Bank (“Bank) called. The Bank” left. Able Bank (the “Lender”) came. The Lender left.\n`,
    'in an exhibit that cites itself': `${listed}# EXHIBIT A\n\nThis is Exhibit A. See Exhibit A.\n\n# EXHIBIT B\n\nSee Exhibit A and Exhibit B.\n`,
    'in a paragraph and a part that cite themselves': `${heads}As this Part II.B says, see Part II.B.\n`,
    'in a term that is set by itself': 'Bank (“Bank”) is the Bank. The Bank is Bank.\n',
    'in a note that cites itself': 'One.[^1] Two.\n\n[^1]: See note 1.\n',
  };
  for (const [name, text] of Object.entries(silent)) {
    it(name, async () => assert.deepEqual(await of(text), []));
  }

  it('in declarations that cite each other and themselves in a circle', async () => {
    const declaration = (name: string, other: string) =>
      `---\nkind: declaration\ndeclarant: ${name}\nexhibits: [A]\n---\n\n1. I know ${other} Decl. ¶ 2, Ex. A, and ${name} Decl. ¶ 1.\n\n2. See ${other} Decl. ¶ 1. See Exhibit A.\n`;
    const files = {
      '/case/smith.filing.md': declaration('Smith', 'Jones'),
      '/case/jones.filing.md': declaration('Jones', 'Smith'),
    };
    assert.deepEqual(await found(files), []);
  });

  it('in an exhibit list that lists its own filing’s exhibits and is cited by itself', async () => {
    const text = `${listed}<!-- pincite:table exhibits -->\n\n| Exhibit | Description | Attached | Cited in |\n| --- | --- | --- | --- |\n| A | Exhibit A | This filing | Part I (Ex. A) |\n\n<!-- /pincite:table -->\n`;
    assert.deepEqual(
      (await of(text)).filter((one) => !one.includes('stale-table')),
      [],
    );
  });
});

describe('what is wrong is found once', () => {
  it('where two headings bear one label, and references to it are left alone', async () => {
    const text = `${heads}Text.\n\n## B. SECOND AGAIN\n\nAs Part II.B shows, supra.\n`;
    assert.deepEqual(await of(text), ['xref/heading-sequence B']);
  });

  it('where a paragraph cites one that is only in a quotation', async () => {
    const text = `${numbered}> 9. Nine.\n\n4. As paragraph 9, above, says.\n`;
    assert.deepEqual(await of(text), ['xref/unknown-paragraph 9']);
  });

  it('where an exhibit that cites itself cites another that is none', async () => {
    const text = `${listed}# EXHIBIT A\n\nThis is Exhibit A. See Exhibit A and Exhibit K.\n`;
    assert.deepEqual(await of(text), ['xref/unknown-exhibit K']);
  });
});

// The limit of the test is the only clock here: what grows with the square of the headings runs into it.
describe('a filing of 10,000 headings', () => {
  const count = 10_000;
  const roman = (value: number) => labelText(value, 'upper-roman');
  const letter = (value: number) => labelText(value, 'upper-letter');
  // Twenty parts of twenty letters of twenty-four numbers, with references to each of them.
  const text = Array.from({ length: 20 }, (_, i) => {
    const part = roman(i + 1);
    const under = Array.from({ length: 20 }, (_, k) => {
      const path = `${part}.${letter(k + 1)}`;
      const items = Array.from(
        { length: 24 },
        (_, n) =>
          `### ${n + 1}. Heading\n\nAs Part ${path}.${n + 1} says of Section ${path}, supra.\n`,
      );
      return `## ${letter(k + 1)}. Heading\n\n${items.join('\n')}`;
    });
    return `# ${part}. HEADING\n\n${under.join('\n')}`;
  }).join('\n');
  const path = '/case/motion.filing.md';

  it('is read, checked and numbered', async () => {
    const [snapshot] = await snapshotsOf({ '/case/case.yaml': 'court: cand\n', [path]: text });
    assert.ok(snapshot);
    const { filing } = snapshot;
    assert.ok(outlineOf(filing).length >= count);
    const engine = createEngine();
    assert.deepEqual(engine.check({ filing }), []);
    const at = text.indexOf('# XI. ') + 2;
    const edited = editFiling(filing, { range: { start: at, end: at + 2 }, text: 'XIII' });
    assert.ok(
      engine.check({ filing: edited }).some(({ code }) => code === 'xref/heading-sequence'),
    );
    const next = { ...snapshot, filing: edited };
    assert.ok(renumber(next, 'section', [next]).files.length > 0);
  });

  it('gives its lenses, symbols and mentions, and renames a heading', async () => {
    const [snapshot] = await snapshotsOf({ '/case/case.yaml': 'court: cand\n', [path]: text });
    assert.ok(snapshot);
    assert.equal(referenceLenses(snapshot, [snapshot]).length, 20 * 20 * 25);
    assert.ok(filingSymbols(path, snapshot.filing).length >= count);
    assert.ok([...mentionsOf(snapshot)].length > count);
    const renamed = rename(snapshot, text.indexOf('# XX. ') + 2, 'XXX', [snapshot]);
    assert.ok(!('why' in renamed));
    assert.equal(renamed[0]?.edits.length, 1 + 2 * 20 * 24);
  });

  it('of one label, or one under the other, is no worse', async () => {
    const same = Array.from({ length: count }, (_, i) => `# I. Heading ${i}\n`).join('\n');
    const deep = Array.from(
      { length: count },
      (_, i) => `${'I. A. 1. a. i. '.slice((i % 5) * 3, (i % 5) * 3 + 3)}Heading\n`,
    ).join('\n');
    for (const one of [same, deep]) {
      const filing = readFiling(`${one}\nAs Part I.A.1.a.i and Part I say, supra.\n`);
      createEngine().check({ filing });
      assert.ok([...mentionsOf({ path, filing })].length >= 0);
      assert.ok(renumber({ path, filing }, 'section', [{ path, filing }]).files.length <= 1);
    }
  });
});
