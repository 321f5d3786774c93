import { Parser } from 'htmlparser2';
import { readDocket } from '../../../server/src/core/docket/sources/read-docket';
import { completion } from '../../../server/src/core/features/completion';
import { hover } from '../../../server/src/core/features/hover';
import type { Snapshot } from '../../../server/src/core/features/snapshot';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { caseWith } from '../case';
import { htmlDocket, jsonDocket, yamlDocket } from '../dockets';
import type { Mark } from '../mark';
import { bestInTurn, clock, ms, once, quantile } from '../measure';

const count = 50_000;

export const docket: Mark = {
  name: 'docket',
  about: `a docket of ${count} entries: open, hover, complete; a report against htmlparser2 alone`,
  async *run() {
    const sources = {
      'docket.yaml': yamlDocket,
      'docket.json': jsonDocket,
      'docket.html': htmlDocket,
    };
    let snapshot: Snapshot | undefined;
    for (const [name, write] of Object.entries(sources)) {
      // A file's text comes in one piece, not as the joined pieces it was written from.
      const text = Buffer.from(write(count)).toString();
      // The first opening is what a user waits for: nothing is warm.
      const began = clock();
      const context = await caseWith(name, text);
      const time = clock() - began;
      const read = context.docket?.entries.length ?? 0;
      yield {
        name: `open ${name}, ${read} entries, ${(text.length / 1e6).toFixed(0)} MB`,
        figure: 'first time',
        value: time,
        unit: ' ms',
        most: read === count ? 1000 : 0,
      };
      snapshot ??= { filing: readFiling(filingText), case: context };
    }
    if (snapshot) yield* answers(snapshot);
    yield bareParser();
  },
};

const filingText = 'See Dkt. No. 41234 and Dkt. No. 4';

function* answers(snapshot: Snapshot) {
  const asked = {
    hover: () => hover(snapshot, filingText.indexOf('41234') + 2),
    'completion by number': () => completion(snapshot, filingText.length),
    'completion by word': () => completion(byWord, byWord.filing.text.length),
  };
  const byWord = { ...snapshot, filing: readFiling('See Dkt. No. compel') };
  for (const [name, ask] of Object.entries(asked)) {
    const given = ask() !== undefined;
    const times = Array.from({ length: 1000 }, () => once(ask));
    const slow = quantile(times, 0.99);
    yield {
      name: `${name}, p99`,
      figure: given ? 'of 1,000' : 'no answer',
      value: slow,
      unit: ' ms' as const,
      most: given ? 10 : 0,
    };
  }
}

function bareParser() {
  const text = htmlDocket(5000);
  const [ours = 0, bare = 1] = bestInTurn(
    [
      () => readDocket({ path: '/case/docket.html', text }),
      () => {
        const parser = new Parser({});
        parser.write(text);
        parser.end();
      },
    ],
    20,
  );
  return {
    name: `docket report, ${(text.length / 1e6).toFixed(1)} MB, against htmlparser2 alone`,
    figure: `${ms(ours)} to ${ms(bare)}`,
    value: ours / bare,
    most: 2,
  };
}
