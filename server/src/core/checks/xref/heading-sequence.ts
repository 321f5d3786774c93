import { type OutlineEntry, outlineOf } from '../../filing/heading-outline';
import { headingSlips } from '../../filing/heading-slips';
import { labelText } from '../../filing/headings';
import type { LabelStyle } from '../../filing/model';
import { type Range, shift } from '../../text/range';
import { defineCheck } from '../define';

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
      '# I. FACTS\n\n## A. Calls\n\n## «C». Letters\n\n# II. ARGUMENT',
      'I. FACTS\n\nText.\n\nII. LAW\n\nText.\n\n«IV». ARGUMENT\n\nText.',
    ],
    silent: [
      '# I. FACTS\n\nText.\n\n## A. The Calls\n\n## B. The Letters\n\n# II. ARGUMENT\n\n## A. One\n\n## B. Two',
      '# I. FACTS\n\n# INTRODUCTION\n\n# II. ARGUMENT',
      '# H. ONE\n\n# I. TWO\n\n# J. THREE',
      '# I. FACTS\n\n## A. One\n\n## B. Two\n\n# II. LAW\n\n## C. Three\n\n## D. Four',
    ],
  },
  *run({ filing }) {
    // What a page's text keeps of its headings is a guess.
    if (filing.origin === 'extracted') return;
    const begun = new Set<number>();
    const last = new Map<LabelStyle, number>();
    for (const entry of outlineOf(filing)) {
      const { style, value } = entry.label;
      // Letters may run on over the parts of a filing: `A`, `B` under `I`, `C` under `II`.
      const isFirst = !begun.has(entry.series) && value > 1 && entry.path.length > 1;
      if (isFirst && last.get(style) !== value - 1) {
        const first = labelText(1, style);
        yield {
          range: labelRange(entry),
          message: `This is the first heading of its part and says ${entry.label.text}, not ${first}.`,
          severity: 'information',
        };
      }
      begun.add(entry.series);
      last.set(style, value);
    }
    for (const { entry, previous } of headingSlips(filing)) {
      yield { range: labelRange(entry), message: messageFor(entry, previous) };
    }
  },
});

function messageFor({ label }: OutlineEntry, previous: number): string {
  const before = labelText(previous, label.style);
  if (label.value === previous) {
    return `There is a heading ${before} already, right before this one.`;
  }
  if (label.value < previous) return `This heading says ${label.text}, after ${before}.`;
  const missing = labelText(previous + 1, label.style);
  return `After ${before} comes ${missing}; this heading says ${label.text}.`;
}

function labelRange({ label, start }: OutlineEntry): Range {
  return shift(label.range, start);
}
