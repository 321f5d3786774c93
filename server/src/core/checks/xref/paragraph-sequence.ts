import { numberedParagraphs } from '../../filing/numbered-paragraphs';
import { defineCheck, replace } from '../define';

export const paragraphSequence = defineCheck({
  code: 'xref/paragraph-sequence',
  severity: 'warning',
  scope: 'filing',
  summary: 'A numbered paragraph skips or repeats a number',
  why: 'An answer responds by number, and a court cites by number; two paragraphs 14 cannot be told apart.',
  examples: {
    found: [
      '1. Loop AI is a company.\n\n2. IQS is a company.\n\n«4». The calls began in March.\n\n5. They went on.',
      '1. I am counsel.\n\n2. I called.\n\n3. I wrote.\n\n«3». Nobody answered.\n\n4. I called again.',
    ],
    silent: [
      '1. Loop AI is a company.\n\n2. IQS is a company.\n\n3. The calls began in March.',
      '1. I am counsel.\n\n2. I did this:\n\n1. called;\n\n2. wrote.\n\n3. Nobody answered.\n\n4. I called again.',
    ],
  },
  *run({ filing }) {
    // What a page's text keeps of its numbers is a guess.
    if (filing.origin === 'extracted') return;
    const all = numberedParagraphs(filing);
    for (const [i, { number, previous, numberRange: range }] of all.entries()) {
      if (previous === undefined || number === previous + 1) continue;
      // After one odd number the series comes back to its own: that one was told.
      if (number === (all[i - 1]?.previous ?? Infinity) + 2) continue;
      const next = all[i + 1]?.number;
      const fixes =
        next === undefined || next === previous + 2
          ? [replace(`Change to ${previous + 1}`, range, String(previous + 1))]
          : [];
      yield {
        range,
        message:
          number === previous
            ? `There are two paragraphs ${number}.`
            : `After paragraph ${previous} comes ${previous + 1}; this one says ${number}.`,
        fixes,
      };
    }
  },
});
