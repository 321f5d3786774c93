import type { Filing } from '../../filing/model';
import { numberedParagraphs } from '../../filing/numbered-paragraphs';
import { shift } from '../../text/range';
import { defineCheck } from '../define';
import { papersCited } from './papers-cited';

export const unknownParagraph = defineCheck({
  code: 'xref/unknown-paragraph',
  severity: 'warning',
  scope: 'filing',
  summary: 'A reference to a numbered paragraph that is not there',
  why: 'Paragraphs are added and struck until the last hour; the references to them are what a reader checks first.',
  examples: {
    other:
      '---\ndeclarant: Jane Smith\n---\n1. I am counsel.\n\n2. I called.\n\n3. Nobody answered.',
    found: [
      '1. I am counsel.\n\n2. I called, as said in ¶ «9» above.\n\n3. Nobody answered.',
      '1. Loop AI is a company.\n\n2. IQS is a company.\n\n3. Plaintiff realleges paragraphs «1 through 7» as though fully set forth herein.',
      'Nobody answered. Smith Decl. ¶ «4».',
    ],
    silent: [
      'Nobody answered. Smith Decl. ¶ 3.',
      '1. I am counsel.\n\n2. I called, as said in ¶ 1 above.\n\n3. Nobody answered.',
      '1. See Compl. ¶ 40.\n\n2. Paragraph 12 of the Agreement.\n\n3. Id. ¶ 9.',
      'As said in ¶ 9 above.',
    ],
  },
  *run(context) {
    const { filing } = context;
    if (filing.origin === 'draft') yield* own(filing);
    for (const { paper, citation, start } of papersCited(context)) {
      const numbers = numbersOf(paper.filing);
      if (numbers.size === 0) continue;
      for (const run of citation.paragraphs) {
        const missing = missingOf(run.first, run.last, numbers);
        if (missing === undefined) continue;
        yield {
          range: shift(run.range, start),
          message: `${paper.name} has no paragraph ${missing}; its last is ${Math.max(...numbers)}.`,
        };
      }
    }
  },
});

function* own(filing: Filing) {
  const numbers = numbersOf(filing);
  if (numbers.size === 0) return;
  for (const [i, block] of filing.blocks.entries()) {
    if (i < filing.outline.bodyStart || block.kind === 'quote' || !block.facts.hasDigits) continue;
    for (const reference of block.facts.numberedReferences) {
      if (reference.kind !== 'paragraph' || !reference.own) continue;
      for (const { first, last, range } of reference.targets) {
        const missing = missingOf(first, last, numbers);
        if (missing === undefined) continue;
        yield {
          range: shift(range, filing.starts[i] ?? 0),
          message: `This filing has no paragraph ${missing}.`,
        };
      }
    }
  }
}

/** The first number of a run that is not there. */
function missingOf(first: number, last: number, numbers: ReadonlySet<number>): number | undefined {
  if (!numbers.has(first)) return first;
  return numbers.has(last) ? undefined : last;
}

/** The numbers of a filing’s paragraphs; one that the series skips is told there, and counts here. */
function numbersOf(filing: Filing): ReadonlySet<number> {
  const kept = known.get(filing);
  if (kept) return kept;
  const numbers = new Set<number>();
  for (const { number, previous = number } of numberedParagraphs(filing)) {
    for (let skipped = previous; skipped < number; skipped++) numbers.add(skipped);
    numbers.add(number);
  }
  known.set(filing, numbers);
  return numbers;
}

const known = new WeakMap<Filing, ReadonlySet<number>>();
