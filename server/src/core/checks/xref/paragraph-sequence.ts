import type { Filing } from '../../filing/model';
import { numberedParagraphs } from '../../filing/numbered-paragraphs';
import { defineCheck, replace } from '../define';

export const paragraphSequence = defineCheck({
  code: 'xref/paragraph-sequence',
  severity: 'warning',
  scope: 'filing',
  summary: 'A numbered paragraph skips or repeats a number',
  why: 'Every citation to the paragraphs behind it is off by one, and the answer will be as well.',
  examples: {
    found: [
      '1. One is here.\n\n2. Two is here.\n\n3. Three is here.\n\n«5». Five is here.\n\n6. Six is here.',
      '1. One is here.\n\n2. Two is here.\n\n3. Three is here.\n\n«3». Three again.\n\n4. Four is here.',
    ],
    silent: [
      '1. One is here.\n\n2. Two is here.\n\n3. Three is here.',
      '1. One is here.\n\n2. Two is here.\n\n1. A list.\n\n2. Its second.\n\n3. Three is here.\n\n4. Four.',
      '1. One is here.\n\n7. Seven is here.',
    ],
  },
  *run({ filing }) {
    if (filing.origin === 'extracted') return;
    const paragraphs = numberedParagraphs(filing);
    for (const [i, { number, previous, numberRange }] of paragraphs.entries()) {
      if (previous === undefined || number === previous + 1) continue;
      const next = previous + 1;
      // What follows tells an odd number in a run that goes on from a number left out.
      const goesOn = paragraphs[i + 1]?.number === next + 1;
      const before = paragraphs[i - 1];
      if (before && isThere(filing, before.block, paragraphs[i]?.block ?? 0, next, number))
        continue;
      // After an odd number the run comes back: told there already.
      if (before?.previous !== undefined && number === before.previous + 2) continue;
      yield {
        range: numberRange,
        message:
          number === previous
            ? `This is the second paragraph ${number}.`
            : `After paragraph ${previous} comes ${next}; this one says ${number}.`,
        fixes: goesOn ? [replace(`Change to ${next}`, numberRange, String(next))] : [],
      };
    }
  },
});

/** Whether the missing number opens a line or a sentence inside a block before the one that skips it. */
function isThere(filing: Filing, from: number, to: number, next: number, number: number): boolean {
  if (number <= next) return false;
  const head = new RegExp(`(?:^|\\s)${next}\\.\\s`);
  for (let i = from; i < to; i++) if (head.test(filing.blocks[i]?.clean ?? '')) return true;
  return false;
}
