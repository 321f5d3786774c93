import { bodyBlocks, inQuotation } from '../../filing/body-blocks';
import { type Direction, directionOf } from '../../filing/direction';
import { footnoteMarksOf } from '../../filing/footnote-marks';
import { outlineOf, partsMeant } from '../../filing/heading-outline';
import { numberedParagraphs } from '../../filing/numbered-paragraphs';
import { type Range, shift } from '../../text/range';
import { defineCheck, type Report, replace } from '../define';

export const direction = defineCheck({
  code: 'xref/direction',
  severity: 'warning',
  scope: 'filing',
  summary: '“supra” points ahead, or “infra” back',
  why: 'A section was moved past the sentence that points at it.',
  examples: {
    found: [
      '# I. FACTS\n\nSee Part II, «supra».\n\n# II. ARGUMENT\n\nText.',
      '# I. FACTS\n\nText.\n\n# II. ARGUMENT\n\nAs shown in Part I «below», so it is.',
      '1. One is here.\n\n2. Two is here.\n\n3. As said in paragraph 1, «infra», it is.',
    ],
    silent: [
      '# I. FACTS\n\nSee Part II, infra.\n\n# II. ARGUMENT\n\nText, as shown in Part I, above.',
      '# I. FACTS\n\nSee Part II.\n\n# II. ARGUMENT\n\nThe above Part I is short.',
      '# I. FACTS\n\nSmith, supra, at 5; Part II of the Act.\n\n# II. ARGUMENT',
    ],
  },
  *run({ filing }) {
    if (filing.origin === 'extracted') return;
    const outline = outlineOf(filing);
    for (const { block, start, index } of bodyBlocks(filing)) {
      const { sectionReferences, numberedReferences } = block.facts;
      for (const { range, path, own } of sectionReferences) {
        if (!own || outline.length < 2) continue;
        const pointed = directionOf(block.clean, range);
        if (!pointed || inQuotation(block.clean, range.start)) continue;
        const meant = partsMeant(path, outline);
        // A sentence inside the very part it names, or two parts of one label: either way may do.
        const [part] = meant;
        if (!part || meant.length > 1) continue;
        const owner = outline.filter((one) => one.start <= start).at(-1);
        if (owner && (owner === part || isUnder(owner, part))) continue;
        yield* wrong(pointed, part.start < start, start);
      }
      for (const { kind, own, targets, direction: pointed } of numberedReferences) {
        const [target, second] = targets;
        if (!own || !pointed || !target || second) continue;
        if (kind === 'paragraph') {
          const all = numberedParagraphs(filing);
          const meant = all.filter(({ number }) => number === target.first);
          const [paragraph] = meant;
          if (meant.length !== 1 || !paragraph || paragraph.block === index) continue;
          yield* wrong(pointed, paragraph.start < start, start);
        } else {
          const marks = footnoteMarksOf(filing).filter(
            (one) => one.kind === 'mark' && one.label === String(target.first),
          );
          const [mark] = marks;
          if (marks.length !== 1 || !mark || mark.block === index || block.kind === 'footnote')
            continue;
          yield* wrong(pointed, mark.range.start < start, start);
        }
      }
    }
  },
});

const opposite: Readonly<Record<string, string>> = {
  supra: 'infra',
  infra: 'supra',
  above: 'below',
  below: 'above',
};

function* wrong(pointed: Direction, isBack: boolean, start: number): Generator<Report> {
  if (pointed.back === isBack) return;
  const right = opposite[pointed.word.toLowerCase()] ?? '';
  const text = /^\p{Lu}/u.test(pointed.word) ? right.replace(/^./, (c) => c.toUpperCase()) : right;
  const range: Range = shift(pointed.range, start);
  yield {
    range,
    message: `What is meant stands ${isBack ? 'before' : 'behind'} this: “${text}”.`,
    fixes: [replace(`Change to “${text}”`, range, text, true)],
  };
}

type Entry = ReturnType<typeof outlineOf>[number];

/** Whether a heading lies inside the part of another. */
function isUnder({ path }: Entry, { path: outer }: Entry): boolean {
  return (
    path.length > outer.length &&
    outer.every((step, i) => path[i]?.style === step.style && path[i]?.value === step.value)
  );
}
