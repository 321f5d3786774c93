import assert from 'node:assert/strict';
import { type Packet, packetOf } from '../../../server/src/core/case/packet';
import type { FilingCheck, FilingContext } from '../../../server/src/core/checks/define';
import { createEngine } from '../../../server/src/core/engine/engine';
import { FilingFindings } from '../../../server/src/core/engine/filing-findings';
import type { Filing } from '../../../server/src/core/filing/model';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { never } from '../../../server/src/core/ports';

/** A check that counts its runs, and looks into the packet if `looks`. */
function counting(looks: boolean): { check: FilingCheck; runs(): number } {
  let runs = 0;
  const check = {
    ...{ code: 'xref/counted', severity: 'hint', scope: 'filing' },
    *run(given: FilingContext) {
      runs++;
      const papers = looks ? given.packet?.papers.length : 0;
      yield { range: { start: 0, end: 1 }, message: `${papers}` };
    },
  } as unknown as FilingCheck;
  return { check, runs: () => runs };
}

function given(filing: Filing, packet?: Packet, cancel = never): FilingContext {
  return { filing, packet, cancel, own: [], memo: (_key, _block, compute) => compute() };
}

describe('what is kept of the checks of whole filings', () => {
  const filing = readFiling('Nothing here.');
  const first = packetOf([]);
  const second = packetOf([]);

  it('runs a check once that does not look into the packet, whatever the packet', () => {
    const findings = new FilingFindings();
    const { check, runs } = counting(false);
    findings.of(check, given(filing, first));
    findings.of(check, given(filing, second));
    assert.equal(runs(), 1);
  });

  it('runs one that does again for another packet, and not for the same', () => {
    const findings = new FilingFindings();
    const { check, runs } = counting(true);
    findings.of(check, given(filing, first));
    findings.of(check, given(filing, first));
    findings.of(check, given(filing, second));
    assert.equal(runs(), 2);
  });

  it('keeps nothing of a run that was cut short', () => {
    const findings = new FilingFindings();
    const { check, runs } = counting(false);
    findings.of(check, given(filing, first, { requested: true }));
    findings.of(check, given(filing, first));
    assert.equal(runs(), 2);
  });

  it('finds in an unchanged motion what a declaration has lost', () => {
    const engine = createEngine();
    const motion = readFiling('Counsel called twice. Smith Decl. ¶ 2, Ex. A.');
    const declaration = (label: string) => ({
      path: '/case/smith.filing.md',
      filing: readFiling(
        `---\nkind: declaration\ndeclarant: Jane Smith\nexhibits: [${label}]\n---\n\n1. I called.\n\n2. See Exhibit ${label}.\n\n3. Nobody answered.`,
      ),
    });
    const codes = (label: string) => {
      const packet = packetOf([
        { path: '/case/motion.filing.md', filing: motion },
        declaration(label),
      ]);
      return engine.check({ filing: motion, packet }).map(({ code }) => code);
    };
    assert.deepEqual(codes('A'), []);
    assert.deepEqual(codes('B'), ['xref/unknown-exhibit']);
    assert.deepEqual(codes('A'), []);
  });
});
