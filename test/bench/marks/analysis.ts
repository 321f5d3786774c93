import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { caseWith } from '../case';
import { yamlDocket } from '../dockets';
import type { Mark } from '../mark';
import { best, ms } from '../measure';
import { brief } from '../texts';

export const analysis: Mark = {
  name: 'analysis',
  about: 'a whole filing read and checked from nothing',
  async *run() {
    const context = await caseWith('docket.yaml', yamlDocket(600));
    for (const [pages, times] of [
      [10, 200],
      [1000, 9],
    ] as const) {
      const text = brief({ pages });
      const megabytes = Buffer.byteLength(text) / 1e6;
      const time = best(
        () => createEngine().check({ filing: readFiling(text), case: context }),
        times,
      );
      yield {
        name: `whole filing, ${pages} pages, ${megabytes.toFixed(2)} MB`,
        figure: ms(time),
        value: megabytes / (time / 1000),
        unit: ' MB/s',
        least: 10,
      };
    }
  },
};
