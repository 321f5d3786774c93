import type { CaseContext } from '../../../server/src/core/case/load-case';
import { type Packet, packetOf } from '../../../server/src/core/case/packet';
import { createEngine } from '../../../server/src/core/engine/engine';
import { mentionsOf } from '../../../server/src/core/features/mentions/mentions';
import { rename } from '../../../server/src/core/features/rename';
import type { Snapshot } from '../../../server/src/core/features/snapshot';
import type { Filing } from '../../../server/src/core/filing/model';
import { editFiling, readFiling } from '../../../server/src/core/filing/read-filing';
import { caseWith } from '../case';
import { yamlDocket } from '../dockets';
import type { Mark } from '../mark';
import { clock, ms } from '../measure';
import { brief } from '../texts';

const filings = 200;
const rounds = 5;

export const packet: Mark = {
  name: 'packet',
  about: `one exhibit renamed in a packet of ${filings} filings, and all of them checked again`,
  async *run() {
    const context = await caseWith('docket.yaml', yamlDocket(600));
    const engine = createEngine();
    let papers = new Map<string, Filing>();
    for (let seed = 1; seed < filings; seed++) {
      papers.set(`/case/${seed}.filing.md`, readFiling(paper(seed)));
    }
    papers.set(declarationPath, readFiling(declaration));
    const check = () => {
      const inPacket = packetIn(papers);
      for (const filing of papers.values()) {
        engine.check({ filing, case: context, packet: inPacket });
      }
    };
    check();
    const times: { rename: number; check: number }[] = [];
    let changed = 0;
    for (let round = 0; round <= rounds; round++) {
      const [from, to] = round % 2 === 0 ? ['C', 'D'] : ['D', 'C'];
      const began = clock();
      const edited = renamed(papers, context, from, to);
      const between = clock();
      changed = [...edited].filter(([path, filing]) => papers.get(path) !== filing).length;
      papers = edited;
      check();
      if (round > 0) times.push({ rename: between - began, check: clock() - between });
    }
    const least = (key: 'rename' | 'check') => Math.min(...times.map((time) => time[key]));
    yield {
      name: `${filings} filings checked again after one rename`,
      figure: `${changed} of them changed by it`,
      value: least('check'),
      unit: ' ms',
      most: 300,
    };
    yield {
      name: 'the rename itself, its edits taken in',
      figure: ms(least('rename')),
      value: least('rename'),
      unit: ' ms',
    };
  },
};

const declarationPath = '/case/declarations/lindqvist.filing.md';
const declaration = [
  '---\nkind: declaration\ndeclarant: Pia Lindqvist\nexhibits:\n  C: The call records\n---',
  ...Array.from({ length: 60 }, (_, i) => `${i + 1}. I kept the records of week ${i + 1}.`),
  'A true and correct copy of the call records is attached hereto as Exhibit C.',
].join('\n\n');

/** One in ten of the others cites the declaration; all are briefs of ten pages. */
function paper(seed: number): string {
  const text = brief({ pages: 10, seed });
  return seed % 10 === 0 ? text : text.replaceAll('Lindqvist Decl. ¶ 14, Ex. C.', 'Id. at 419.');
}

function packetIn(papers: ReadonlyMap<string, Filing>): Packet {
  return packetOf([...papers].map(([path, filing]) => ({ path, filing })));
}

function renamed(
  papers: ReadonlyMap<string, Filing>,
  context: CaseContext,
  from = '',
  to = '',
): Map<string, Filing> {
  const inPacket = packetIn(papers);
  const snapshots = [...papers].map(
    ([path, filing]): Snapshot => ({ path, filing, case: context, packet: inPacket }),
  );
  const home = snapshots.find(({ path }) => path === declarationPath);
  const target = home && [...mentionsOf(home, 'exhibit')].find(({ label }) => label === from);
  const files = home && target ? rename(home, target.range.start, to, snapshots) : [];
  if ('why' in files) throw new Error(files.why);
  const after = new Map(papers);
  for (const { path, edits } of files) {
    // From the last to the first, so that the others stay where they are.
    for (const edit of [...edits].reverse()) {
      const filing = after.get(path);
      if (filing) after.set(path, editFiling(filing, edit));
    }
  }
  return after;
}
