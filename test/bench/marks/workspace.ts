import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { caseWith } from '../case';
import { yamlDocket } from '../dockets';
import type { Mark } from '../mark';
import { once } from '../measure';
import { brief } from '../texts';

const filings = 1000;

export const workspace: Mark = {
  name: 'workspace',
  about: `${filings} filings of a case checked one after the other`,
  async *run() {
    const context = await caseWith('docket.yaml', yamlDocket(600));
    const engine = createEngine();
    let time = 0;
    let size = 0;
    let findings = 0;
    for (let seed = 1; seed <= filings; seed++) {
      // One at a time, as a host reads them from the disk; the writing is not counted.
      const text = brief({ pages: 10, seed });
      size += text.length;
      time += once(() => {
        findings += engine.check({ filing: readFiling(text), case: context }).length;
      });
    }
    const name = `${filings} filings, ${(size / 1e6).toFixed(0)} MB, ${findings} findings`;
    yield { name, figure: 'this process', value: time / 1000, unit: ' s', most: 10 };
    const { rss } = process.memoryUsage();
    yield {
      name: 'resident memory after them',
      figure: 'this process',
      value: rss / 1e6,
      unit: ' MB',
      most: 300,
    };
  },
};
