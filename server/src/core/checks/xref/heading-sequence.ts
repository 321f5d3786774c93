import { labelText } from '../../filing/headings';
import { shift } from '../../text/range';
import { defineCheck } from '../define';
import { outlineOf } from './headings';

export const headingSequence = defineCheck({
  code: 'xref/heading-sequence',
  severity: 'warning',
  scope: 'filing',
  summary: 'A heading’s label skips or repeats one',
  why: 'A section was moved, cut or pasted, and the references to it are off as well.',
  examples: {
    found: [
      '# I. FACTS\n\nText.\n\n# «III». ARGUMENT\n\nText.',
      '# I. FACTS\n\nText.\n\n# II. LAW\n\nText.\n\n# «II». ARGUMENT\n\nText.',
    ],
    silent: [
      '# I. FACTS\n\nText.\n\n## A. The Calls\n\n## B. The Letters\n\n# II. ARGUMENT\n\n## A. One\n\n## B. Two',
      '# I. FACTS\n\n# INTRODUCTION\n\n# II. ARGUMENT',
    ],
  },
  *run({ filing }) {
    // What a page's text keeps of its headings is a guess.
    if (filing.origin === 'extracted') return;
    for (const { label, previous, start } of outlineOf(filing)) {
      if (previous === undefined || label.value === previous + 1 || label.value === 1) continue;
      const range = shift(label.range, start);
      const before = labelText(previous, label.style);
      if (label.value === previous) {
        yield { range, message: `There is a heading ${before} already, right before this one.` };
      } else if (label.value > previous) {
        const missing = labelText(previous + 1, label.style);
        yield {
          range,
          message: `After ${before} comes ${missing}; this heading says ${label.text}.`,
        };
      } else {
        yield { range, message: `This heading says ${label.text}, after ${before}.` };
      }
    }
  },
});
