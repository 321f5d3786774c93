import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CaseContext, loadCase } from '../../../server/src/core/case/load-case';
import { isSamePacket, type Packet, packetOf } from '../../../server/src/core/case/packet';
import type { Finding } from '../../../server/src/core/checks/define';
import { createEngine, type Engine } from '../../../server/src/core/engine/engine';
import type { Filing } from '../../../server/src/core/filing/model';
import { editFiling, readFiling } from '../../../server/src/core/filing/read-filing';
import { applyEdits } from '../../../server/src/core/text/edit';
import { memoryFiles } from '../../support/examples';
import { smallPacket } from '../../support/small-packet';

/** What somebody does to the files of a case: `file` is any number, and picks one of those there. */
type Step =
  | {
      readonly kind: 'edit';
      readonly file: number;
      readonly at: number;
      readonly cut: number;
      readonly put: string;
    }
  | { readonly kind: 'create'; readonly name: string; readonly text: string }
  | { readonly kind: 'delete'; readonly file: number }
  | { readonly kind: 'rename'; readonly file: number; readonly name: string };

const drafts = Object.entries(smallPacket).filter(([path]) => path.endsWith('.filing.md'));
const names = ['a', 'b', 'declarations/reyes', 'declarations/okafor', 'motion', 'z/reply'].map(
  (name) => `/case/${name}.filing.md`,
);
const other =
  '---\nkind: declaration\ndeclarant: Ana Reyes\nexhibits: [D, E]\n---\n\n1. I am another.\n\n2. Exhibit D is mine. See Exhibit E.\n';

/** Pieces that turn a paragraph into another kind of block, or a filing into another paper. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '\n',
      '\n\n',
      '\r\n\r\n',
      ' ',
      '.',
      '“',
      '”',
      '"',
      '---\n',
      '> ',
      '# ',
      '## C. News\n\nNone.\n\n',
    ],
    ...[
      'declarant: Daniel Okafor\n',
      'kind: declaration\n',
      'exhibits: [A, C]\n',
      'cite: Okafor Decl.\n',
    ],
    ...[
      'DECLARATION OF JANE DOE\n\n',
      'Dated: March 1, 2016\n\n',
      '7. ',
      '[^1]',
      '[^1]: A note.\n\n',
    ],
    ...[
      ' Reyes Decl. ¶ 9, Ex. B.',
      ' Doe Decl. ¶ 1.',
      ' Exhibit D.',
      ' Exs. A-C.',
      ' Part II.A, infra.',
      ' Id.',
    ],
    ...[
      ' IQSystem, Inc. (“IQS”)',
      ' IQS',
      ' [Docket Nos. 30.]',
      ' February 30, 2016',
      ' See note 2, supra.',
    ],
    ...[
      '<!-- pincite-ignore xref/* -->\n',
      '<!-- pincite:table exhibits -->\n',
      '<!-- /pincite:table -->\n',
    ],
    ...[
      'Attached hereto as Exhibit D is a true copy of the bill. ',
      '# EXHIBIT C\n\n',
      'Case No. 3:12-cv-1\n',
    ],
  ),
  fc.string({ maxLength: 6 }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      file: fc.nat(20),
      at: fc.nat(2000),
      cut: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(400)),
      put: piece,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('create' as const),
      name: fc.constantFrom(...names),
      text: fc.constantFrom('', other, ...drafts.map(([, text]) => text)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), file: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rename' as const),
      file: fc.nat(20),
      name: fc.constantFrom(...names),
    }),
  },
);

/** The filings of a case as a host has them: each edited along, the packet kept while it is the same. */
class Host {
  readonly #engine: Engine = createEngine();
  #filings = new Map<string, Filing>(drafts.map(([path, text]) => [path, readFiling(text)]));
  #packet: Packet | undefined;

  constructor(private readonly context: CaseContext) {}

  take(one: Step): void {
    if (one.kind === 'create') {
      this.#filings.set(one.name, readFiling(one.text));
      return;
    }
    const [path, filing] = [...this.#filings][one.file % Math.max(1, this.#filings.size)] ?? [];
    if (path === undefined || !filing) return;
    if (one.kind === 'edit') {
      const start = one.at % (filing.text.length + 1);
      const end = Math.min(start + one.cut, filing.text.length);
      const edit = { range: { start, end }, text: one.put };
      const after = editFiling(filing, edit);
      assert.equal(after.text, applyEdits(filing.text, [edit]));
      this.#filings.set(path, after);
      return;
    }
    this.#filings.delete(path);
    if (one.kind === 'rename') this.#filings.set(one.name, filing);
  }

  /** What is found in each file now, file by file. */
  found(): Map<string, readonly Finding[]> {
    const packet = packetOf([...this.#filings].map(([path, filing]) => ({ path, filing })));
    if (!this.#packet || !isSamePacket(this.#packet, packet)) this.#packet = packet;
    return findings(this.#engine, this.#filings, this.context, this.#packet);
  }

  /** The same from the texts alone, as if the case were opened just now. */
  afresh(): Map<string, readonly Finding[]> {
    const filings = new Map(
      [...this.#filings].map(([path, { text }]) => [path, readFiling(text)] as const),
    );
    const packet = packetOf([...filings].map(([path, filing]) => ({ path, filing })));
    return findings(createEngine(), filings, this.context, packet);
  }
}

function findings(
  engine: Engine,
  filings: ReadonlyMap<string, Filing>,
  context: CaseContext,
  packet: Packet,
): Map<string, readonly Finding[]> {
  return new Map(
    [...filings].map(([path, filing]) => [path, engine.check({ filing, case: context, packet })]),
  );
}

describe('a packet that is edited', () => {
  // Whatever was kept from before an edit, in the filing itself or in one that cites it, is right.
  it('has the findings of one that is opened afresh, whatever was done to its files', async () => {
    const context = await loadCase(memoryFiles(smallPacket), '/case/case.yaml');
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const host = new Host(context);
        host.found();
        for (const one of steps) {
          host.take(one);
          assert.deepEqual(host.found(), host.afresh());
        }
      }),
      { numRuns: 80 },
    );
  });

  it('finds something at all in what the steps make, and not always the same', async () => {
    const context = await loadCase(memoryFiles(smallPacket), '/case/case.yaml');
    const codes = new Set<string>();
    for (const steps of fc.sample(fc.array(step, { minLength: 8, maxLength: 8 }), {
      numRuns: 60,
      seed: 7,
    })) {
      const host = new Host(context);
      for (const one of steps) {
        host.take(one);
        for (const found of host.found().values()) for (const { code } of found) codes.add(code);
      }
    }
    const families = new Set([...codes].map((code) => code.split('/')[0]));
    assert.ok(codes.size > 12, [...codes].join());
    for (const family of ['xref', 'term', 'docket', 'date'])
      assert.ok(families.has(family), family);
  });
});
