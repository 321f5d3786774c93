import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadCase } from '../../../server/src/core/case/load-case';
import { packetOf } from '../../../server/src/core/case/packet';
import { createEngine } from '../../../server/src/core/engine/engine';
import { definition } from '../../../server/src/core/features/definition';
import { hover } from '../../../server/src/core/features/hover';
import { mentionsOf } from '../../../server/src/core/features/mentions/mentions';
import { type FileEdits, prepareRename, rename } from '../../../server/src/core/features/rename';
import type { Snapshot } from '../../../server/src/core/features/snapshot';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { applyEdits } from '../../../server/src/core/text/edit';
import { memoryFiles } from '../../support/examples';
import { type Files, shortMotion, snapshotsOf } from '../../support/motion-packet';

const caseFile = `court: cand
number: 4:15-cv-00798-HSG (DMR)
parties:
  - { name: Loop AI Labs Inc., role: plaintiff, short: Loop AI }
  - { name: "IQSystem, Inc.", role: defendant, short: IQS }
`;

/** The files of a case; the first filing is the one that `|` stands in. */
function folder(files: Files): Files {
  return { '/case/case.yaml': caseFile, ...files };
}

async function at(files: Files) {
  const [path = '', marked = ''] =
    Object.entries(files).find(([, text]) => text.includes('|')) ?? [];
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0, 'a cursor');
  const clean = { ...files, [path]: marked.replace('|', '') };
  const all = await snapshotsOf(clean);
  const snapshot = all.find((one) => one.path === path) as Snapshot;
  return { clean, all, snapshot, offset };
}

/** The files after a renaming, or why there is none. */
async function renamed(files: Files, name: string): Promise<Files | string> {
  const { clean, all, snapshot, offset } = await at(folder(files));
  const result = rename(snapshot, offset, name, all);
  if ('why' in result) return result.why;
  const after: Record<string, string> = { ...clean };
  for (const { path, edits } of result) after[path] = applyEdits(after[path] ?? '', edits);
  return after;
}

const a = '/case/a.filing.md';
const b = '/case/b.filing.md';
const decl = '/case/declarations/smith.filing.md';

describe('renaming a heading', () => {
  const text = (cursor = 'B|. Calls') =>
    `# I. ONE\n\nAs Part II.B.1 shows, and Part II.B. See Section B, supra, and Part II.A.\n\n# II. TWO\n\n## A. Letters\n\nText.\n\n## ${cursor}\n\n### 1. First\n\nText.\n`;

  it('changes its label and all that points at it, or at what stands under it', async () => {
    const after = await renamed({ [a]: text() }, 'D');
    assert.ok(typeof after === 'object');
    assert.match(
      after[a] ?? '',
      /Part II\.D\.1 shows, and Part II\.D\. See Section D, supra, and Part II\.A\./,
    );
    assert.match(after[a] ?? '', /^## D\. Calls$/m);
    assert.match(after[a] ?? '', /^### 1\. First$/m);
  });

  it('takes the whole label, and begins from a reference as well', async () => {
    const fromReference = text('B. Calls').replace('and Part II.B.', 'and Part II.|B.');
    for (const [source, name] of [
      [text(), 'II.D'],
      [fromReference, 'D'],
      [text(), 'D.'],
    ] as const) {
      const after = await renamed({ [a]: source }, name);
      assert.match(
        typeof after === 'string' ? after : (after[a] ?? ''),
        /and Part II\.D\. See/,
        name,
      );
    }
    const { snapshot, offset } = await at({ [a]: fromReference });
    const prepared = prepareRename(snapshot, offset);
    assert.equal(prepared?.kind === 'may' && prepared.text, 'B');
  });

  it('is refused where the label is taken, has another form, stands twice, or is in a run', async () => {
    const cases: readonly [string, string, RegExp][] = [
      [text(), 'A', /There is a heading II\.A already/],
      [text(), '3', /a capital letter/],
      [text(), 'one', /a capital letter/],
      [`${text()}\n## B. Calls again\n\nText.\n`, 'D', /Two headings are labelled II\.B/],
      [`${text()}\n## C. Rest\n\nAs Parts A–C, supra, show.\n`, 'D', /“Parts A–C” is a run/],
      [
        `${text()}\n## C. Rest\n\nAs Parts A through C show.\n`,
        'D',
        /“Parts A through C” is a run/,
      ],
    ];
    for (const [source, name, why] of cases) {
      const refusal = await renamed({ [a]: source }, name);
      assert.match(typeof refusal === 'string' ? refusal : 'renamed', why);
    }
  });

  it('is not refused for a run of other headings', async () => {
    const others =
      '\n# III. THREE\n\n## A. X\n\n## B. Y\n\n## C. Z\n\nAs Parts III.A through III.C show.\n';
    const after = await renamed(
      { [a]: text().replace('Section B, supra, and ', '') + others },
      'D',
    );
    assert.ok(typeof after === 'object' && after[a]?.endsWith(others));
  });

  it('leaves the parts of other papers and what is quoted alone', async () => {
    const other =
      '\nThe brief says: “As Part II.B shows, all is well.” See Part II.B of the Opposition.\n\n> Part II.B is theirs.\n';
    const after = await renamed(
      { [a]: text() + other, [b]: '# II. X\n\n## B. Y\n\nSee Part II.B.\n' },
      'D',
    );
    assert.ok(typeof after === 'object');
    assert.ok(after[a]?.endsWith(other));
    assert.match(after[b] ?? '', /See Part II\.B\./);
  });
});

describe('renaming an exhibit', () => {
  const declaration =
    '---\ndeclarant: Jane Smith\n---\n\n1. Attached hereto as Exhibit A| is a true copy of the log.\n\n2. Attached hereto as Exhibit B is a true copy of the letter.\n\n3. I kept both.\n';

  it('is refused where a run takes it in, in this filing or another', async () => {
    const cases: readonly [Files, RegExp][] = [
      [
        { [decl]: declaration.replace('3. I kept both', '3. See Exhibits A through B') },
        /smith\.filing\.md has Exhibit A in a run, “Exhibits A through B”/,
      ],
      [
        { [decl]: declaration, [a]: 'The log is kept. Smith Decl. ¶ 1, Exs. A-B.\n' },
        /a\.filing\.md has Exhibit A in a run, “Exs\. A-B”/,
      ],
      [
        { [a]: 'Attached hereto as Exhibits A through F are true copies. See Ex. C|.\n' },
        /Exhibit C in a run/,
      ],
    ];
    for (const [files, why] of cases) {
      const refusal = await renamed(files, 'J');
      assert.match(typeof refusal === 'string' ? refusal : 'renamed', why);
    }
    const other = await renamed(
      {
        [decl]: declaration,
        [a]: 'Attached hereto as Exhibits A through F are true copies. See Ex. C.\n',
      },
      'J',
    );
    assert.ok(
      typeof other === 'object',
      'a run of another paper’s exhibits is none of its business',
    );
  });

  it('is refused where words of another filing would come to mean it', async () => {
    const other = '/case/declarations/hale.filing.md';
    const hale =
      '---\ndeclarant: Ann Hale\n---\n\n1. Attached hereto as Exhibit J is a true copy of the bill.\n\n2. Attached hereto as Exhibit K is a true copy of the answer.\n';
    const refusal = await renamed(
      { [decl]: declaration, [other]: hale, [a]: 'The bill is Ex. J.\n' },
      'J',
    );
    assert.match(
      typeof refusal === 'string' ? refusal : 'renamed',
      /words in a\.filing\.md would be read for something else/,
    );
  });

  it('leaves what is quoted alone', async () => {
    const quoted =
      'He said: “I looked at Smith Decl. Ex. A twice.” So he did. Smith Decl. ¶ 1, Ex. A.\n';
    const after = await renamed({ [decl]: declaration, [a]: quoted }, 'J');
    assert.ok(typeof after === 'object');
    assert.equal(after[a], quoted.replace('¶ 1, Ex. A.', '¶ 1, Ex. J.'));
  });
});

describe('renaming a defined term', () => {
  const text = `Able Bank (the “Bank|”) lent. The Bank called. “The Bank never called,” it says. The “Bank” is one.

> The Bank is closed.

The Bank’s “so-called Bank Holiday” was none. The motion of April (the “Bank Motion”) fails; the Bank Motion is late.
`;

  it('changes it in its own words, not in those that are quoted', async () => {
    const after = await renamed({ [a]: text }, 'Lender');
    assert.equal(
      typeof after === 'object' && after[a],
      `Able Bank (the “Lender”) lent. The Lender called. “The Bank never called,” it says. The “Lender” is one.

> The Bank is closed.

The Lender’s “so-called Bank Holiday” was none. The motion of April (the “Bank Motion”) fails; the Bank Motion is late.
`,
    );
  });

  it('is told why a quotation keeps its words', async () => {
    const { snapshot, offset } = await at({
      [a]: text.replace('|', '').replace('The Bank never', 'The Ba|nk never'),
    });
    const prepared = prepareRename(snapshot, offset);
    assert.match(
      prepared?.kind === 'refused' ? prepared.why : 'may',
      /A quotation or a caption keeps its words/,
    );
  });

  it('leaves the caption as it is', async () => {
    const caption = `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

ABLE BANK,
Plaintiff,

v.

CHASE BANK,
Defendant.

Case No. 4:15-cv-00798-HSG

MOTION AGAINST Chase

# I. FACTS

Chase Bank (“Chase|”) called. Chase did.
`;
    const after = await renamed({ [a]: caption }, 'Lender');
    assert.match(
      typeof after === 'string' ? after : (after[a] ?? ''),
      /MOTION AGAINST Chase[\s\S]*\(“Lender”\) called\. Lender did\./,
    );
  });

  it('follows in filings that set it for the same thing, and not where it is another thing', async () => {
    const after = await renamed(
      {
        [a]: text,
        [b]: 'Able Bank (“Bank”) is a bank. Bank has a license.\n',
        [decl]: 'The river Elbe’s shore (the “Bank”) is steep. The Bank is green.\n',
      },
      'Lender',
    );
    assert.ok(typeof after === 'object');
    assert.equal(after[b], 'Able Bank (“Lender”) is a bank. Lender has a license.\n');
    assert.match(after[decl] ?? '', /The Bank is green/);
  });

  it('is refused where the new word stands there for something else', async () => {
    const cases: readonly [string, RegExp][] = [
      [
        'Able Bank (the “Bank|”) lent. Carl Chase (“Chase”) did not. The Bank did.\n',
        /“Chase” is the name of something else already/,
      ],
      [
        'Able Bank (the “Bank|”) lent. IQS did not. The Bank did.\n',
        /“IQS” is the name of something else already/,
      ],
    ];
    for (const [source, why] of cases) {
      const refusal = await renamed({ [a]: source }, why.source.includes('IQS') ? 'IQS' : 'Chase');
      assert.match(typeof refusal === 'string' ? refusal : 'renamed', why);
    }
    const plain = await renamed(
      { [a]: 'Able Bank (the “Bank|”) lent. The Court knows. The Bank did.\n' },
      'Court',
    );
    assert.match(typeof plain === 'string' ? plain : 'renamed', /would be read for something else/);
  });
});

describe('renaming in any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '# I. ONE\n\n',
      '## A. Two\n\n',
      'Part I.A',
      ' Parts A-B',
      ' Section A, supra',
      '\n\n',
      '> ',
      '“',
      '”',
      '"',
    ],
    ...[
      'Attached hereto as Exhibits A through C are copies. ',
      'Ex. A',
      ' Exs. A, B',
      ' Able Bank (the “Bank”)',
      ' Bank',
      ' IQS',
    ],
    ...[
      '---\nexhibits: [A, B]\n---\n',
      '---\ndeclarant: Jane Smith\n---\n',
      ' Smith Decl. ¶ 1, Ex. A.',
      '1. ',
      '[^1]',
    ],
  );
  const texts = fc.array(fc.array(pieces, { maxLength: 25 }), { minLength: 1, maxLength: 3 });
  const name = fc.constantFrom(
    'B',
    'D',
    'II',
    '7',
    'Lender',
    'A',
    ' ',
    '“',
    'IQS',
    'x'.repeat(300),
  );

  // A renaming is either refused or changes what it names, and never anything that overlaps.
  it('gives edits that fit their filings, or a reason', async () => {
    const context = await loadCase(memoryFiles({ '/case/case.yaml': caseFile }), '/case/case.yaml');
    fc.assert(
      fc.property(texts, fc.nat(), name, (all, at, text) => {
        const filings = all.map((parts, i) => ({
          path: `/case/${i}.filing.md`,
          filing: readFiling(parts.join('')),
        }));
        const packet = packetOf(filings);
        const snapshots = filings.map((one) => ({ ...one, packet, case: context }));
        const [first] = snapshots;
        assert.ok(first);
        const result = rename(first, at % (first.filing.text.length + 1), text, snapshots);
        if ('why' in result) {
          assert.match(result.why, /[.”]$/);
          return;
        }
        for (const { path, edits } of result) {
          const length = path.endsWith('.yaml')
            ? caseFile.length
            : (filings.find((one) => one.path === path)?.filing.text.length ?? -1);
          let end = 0;
          for (const { range } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
            assert.ok(range.start >= end && range.end > range.start && range.end <= length);
            end = range.end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

// Whatever has a name, under another one the filings say the same: nothing new is found in them.
describe('renaming anything in a motion', () => {
  it('leaves nothing that points at nothing, or at something else', async () => {
    const all = await snapshotsOf(shortMotion);
    const engine = createEngine();
    const found = (snapshots: readonly Snapshot[]) =>
      snapshots.flatMap(({ path, filing, case: context, packet }) =>
        engine
          .check({ filing, ...(context ? { case: context } : {}), ...(packet ? { packet } : {}) })
          .map(({ code }) => `${path} ${code}`)
          // A heading or an exhibit out of its row is what was asked for.
          .filter((one) => !/(?:heading|exhibit)-sequence$/.test(one)),
      );
    const before = found(all);
    const names = { section: ['XX', 'X', '30'], exhibit: ['ZZ', '99'], term: ['Zorblat'] };
    const seen = new Set<string>();
    let renamings = 0;
    for (const snapshot of all) {
      for (const kind of ['section', 'exhibit', 'term'] as const) {
        for (const { key, kept, labelRange } of mentionsOf(snapshot, kind)) {
          if (kept || seen.has(key)) continue;
          seen.add(key);
          for (const name of names[kind]) {
            const edits = rename(snapshot, labelRange.end, name, all);
            if ('why' in edits) continue;
            renamings++;
            const after = await packetAfter(all, edits);
            assert.deepEqual(found(after), before, `${key} renamed ${name}`);
            break;
          }
        }
      }
    }
    assert.ok(renamings > 20, `${renamings} renamings`);
  });
});

/** The filings after some edits, as one packet. */
async function packetAfter(
  all: readonly Snapshot[],
  edits: readonly FileEdits[],
): Promise<Snapshot[]> {
  const filings = all.map((one) => {
    const own = edits.find(({ path }) => path === one.path);
    return own ? { ...one, filing: readFiling(applyEdits(one.filing.text, own.edits)) } : one;
  });
  const packet = packetOf(filings.map(({ path = '', filing }) => ({ path, filing })));
  const inCase = edits.find(({ path }) => path === '/case/case.yaml');
  const files = {
    ...shortMotion,
    ...(inCase ? { [inCase.path]: applyEdits(shortMotion[inCase.path] ?? '', inCase.edits) } : {}),
  };
  const context = inCase ? await loadCase(memoryFiles(files), '/case/case.yaml') : all[0]?.case;
  return filings.map((one) => ({ ...one, packet, ...(context ? { case: context } : {}) }));
}

describe('renaming a party', () => {
  const files = {
    [a]: 'IQSystem, Inc. (“IQS”) answered. IQS| called IQSystem, Inc. twice.\n',
    [b]: 'IQS did not answer. Counsel wrote: “IQS will answer.”\n',
  };

  it('changes its short name in every filing and in the case file', async () => {
    for (const marked of [
      files,
      { [a]: files[a].replace('|', ''), [b]: files[b].replace('IQS did', 'I|QS did') },
    ]) {
      const after = await renamed(marked, 'the Company');
      assert.ok(typeof after === 'object');
      assert.equal(
        after[a],
        'IQSystem, Inc. (“the Company”) answered. the Company called IQSystem, Inc. twice.\n',
      );
      assert.equal(after[b], 'the Company did not answer. Counsel wrote: “IQS will answer.”\n');
      assert.equal(after['/case/case.yaml'], caseFile.replace('short: IQS', 'short: the Company'));
    }
  });

  it('writes a name that YAML would read for something else in quotes', async () => {
    const after = await renamed(files, 'IQS, N.A');
    assert.match(
      typeof after === 'string' ? after : (after['/case/case.yaml'] ?? ''),
      /short: "IQS, N\.A" \}/,
    );
  });

  it('is refused where a filing sets the name for something else', async () => {
    const refusal = await renamed(
      { ...files, [decl]: 'The internal quality standard (“IQS”) is met. IQS helps.\n' },
      'Company',
    );
    assert.match(
      typeof refusal === 'string' ? refusal : 'renamed',
      /smith\.filing\.md sets “IQS” for something else/,
    );
  });

  it('is known by its name under the mouse, and leads to the case file', async () => {
    const { snapshot, offset } = await at(folder({ [b]: 'I|QS did not answer.\n' }));
    assert.match(hover(snapshot, offset)?.markdown ?? '', /^IQSystem, Inc&#46;, defendant/);
    const target = definition(snapshot, offset)?.targets[0];
    assert.equal(target?.file, '/case/case.yaml');
    assert.equal(caseFile.slice(target?.range.start, target?.range.end), 'IQS');
  });
});
