import assert from 'node:assert/strict';
import { type CaseContext, loadCase } from '../../../server/src/core/case/load-case';
import { packetOf } from '../../../server/src/core/case/packet';
import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { type RenderedFile, renderKit } from '../../../server/src/core/kits/render-kit';
import { kitsFor } from '../../../server/src/core/kits/table';
import { caseFolders, inCourt, kitCourts } from '../../support/case-folders';
import { memoryFiles } from '../../support/examples';

/** With a stipulation a kit has other filings, and other words in them. */
const choices = [{}, { stipulation: 'yes' }];

describe('each kit in each court it claims', () => {
  const engine = createEngine();

  /** Findings of filings that stand in one folder of the case. */
  function findings(files: readonly RenderedFile[], context: CaseContext): string[] {
    const placed = files.map(({ name, text }) => ({
      path: `/case/kit/${name}`,
      filing: readFiling(text),
    }));
    const packet = packetOf(placed);
    return placed.flatMap(({ path, filing }) =>
      engine
        .check({ filing, case: context, packet })
        .map(({ code, message }) => `${path} ${code}: ${message}`),
    );
  }

  for (const [name, folder] of Object.entries(caseFolders)) {
    for (const court of kitCourts) {
      it(`has nothing but its blanks to be mended: ${name}, ${court}`, async () => {
        const caseYaml = inCourt(folder['case.yaml'], court);
        const files = memoryFiles({
          '/case/case.yaml': caseYaml,
          '/case/docket.yaml': folder['docket.yaml'],
        });
        const context = await loadCase(files, '/case/case.yaml');
        const { caseFile } = context;
        assert.ok(caseFile && context.docket);
        assert.deepEqual(
          context.problems.flatMap(({ problems }) => problems),
          [],
        );
        const kits = kitsFor(court);
        assert.ok(kits.length >= 8, 'kits for every court');
        for (const kit of kits) {
          for (const values of choices) {
            const made = renderKit(kit, { caseFile, values });
            assert.deepEqual(findings(made, context), [], kit.id);
            for (const { text, blanks } of made) {
              assert.ok(blanks.length > 0, `${kit.id} has its blanks marked`);
              assert.doesNotMatch(text, /undefined|\{\{|\.\.\s|\[\]/);
            }
          }
        }
      });
    }
  }
});
