import { createEngine } from '../../../server/src/core/engine/engine';
import { editFiling, readFiling } from '../../../server/src/core/filing/read-filing';
import { caseWith } from '../case';
import { yamlDocket } from '../dockets';
import type { Mark } from '../mark';
import { clock, ms, quantile } from '../measure';
import { brief } from '../texts';

/** Typed into the middle of the filing, letter by letter, then taken out again. */
const typed =
  ' On April 11, 2016, Harlan filed a response. [Dkt. No. 596-1 at 3.] Nothing followed.';
const rounds = 3;

export const keystroke: Mark = {
  name: 'keystroke',
  about: 'a key in a long filing against one in a short filing, findings fresh after each',
  async *run() {
    const context = await caseWith('docket.yaml', yamlDocket(600));
    const session = (pages: number): Session => startSession(brief({ pages }), context);
    const sessions = [session(10), session(1000)];
    for (const one of sessions) one.type();
    for (const one of sessions) one.times.length = 0;
    for (let i = 0; i < rounds; i++) for (const one of sessions) one.type();
    const [short = [], long = []] = sessions.map(({ times }) => times);
    const median = [quantile(short, 0.5), quantile(long, 0.5)] as const;
    yield {
      name: 'key in 1,000 pages against 10 pages (median)',
      figure: `${ms(median[1])} to ${ms(median[0])}`,
      value: median[1] / median[0],
      most: 3,
    };
    const slow = quantile(long, 0.99);
    yield {
      name: 'key in 1,000 pages, p99',
      figure: `${long.length} keys`,
      value: slow,
      unit: ' ms',
      most: 16,
    };
  },
};

interface Session {
  readonly times: number[];
  type(): void;
}

/** An open draft in an engine of its own. */
function startSession(whole: string, context: Awaited<ReturnType<typeof caseWith>>): Session {
  const engine = createEngine();
  const times: number[] = [];
  let filing = readFiling(whole);
  engine.check({ filing, case: context });
  const at = whole.indexOf('.', whole.length / 2) + 1;
  const edit = (start: number, end: number, words: string) => {
    const began = clock();
    filing = editFiling(filing, { range: { start, end }, text: words });
    engine.check({ filing, case: context });
    times.push(clock() - began);
  };
  return {
    times,
    type() {
      for (let i = 0; i < typed.length; i++) edit(at + i, at + i, typed.charAt(i));
      for (let i = typed.length; i > 0; i--) edit(at + i - 1, at + i, '');
    },
  };
}
