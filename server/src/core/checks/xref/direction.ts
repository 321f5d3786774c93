import type { Direction } from '../../filing/direction';
import { directionOf } from '../../filing/direction';
import { displaysNamed } from '../../filing/displays';
import { readAt } from '../../filing/footnote-marks';
import { type OutlineEntry, outlineOf } from '../../filing/heading-outline';
import { numberedParagraphs } from '../../filing/numbered-paragraphs';
import { partsAt } from '../../filing/parts-meant';
import { shift } from '../../text/range';
import { defineCheck, type FilingContext, type Report, replace } from '../define';
import { footnotesOf } from './footnotes';

const opposite: Readonly<Record<string, string>> = {
  supra: 'infra',
  infra: 'supra',
  above: 'below',
  below: 'above',
};

export const direction = defineCheck({
  code: 'xref/direction',
  severity: 'warning',
  scope: 'filing',
  summary: '“supra” points ahead, or “infra” back',
  why: 'A section that was moved past its reference leaves the word wrong.',
  examples: {
    found: [
      'Table 1, «supra», has the calls.\n\n**Table 1. The calls**\n\n| Day |\n| --- |\n| May 1 |',
      '# I. FACTS\n\nA call.[^1]\n\n# II. ARGUMENT\n\nText.\n\n[^1]: See Part II, «supra».',
      '# I. FACTS\n\nSee Part II, «supra».\n\n# II. ARGUMENT\n\nText.',
      '# I. FACTS\n\nText.\n\n# II. ARGUMENT\n\nAs shown in Section I «below», text.',
    ],
    silent: [
      'Table 1, infra, has the calls.\n\n**Table 1. The calls**\n\nText.\n\nTable 1, supra, has them.',
      '# I. FACTS\n\nSee Part II, infra.\n\n# II. ARGUMENT\n\nAs shown in Section I above, text.',
      '# I. FACTS\n\nAs shown in Part I, supra, text.\n\n# II. ARGUMENT',
      '# I. FACTS\n\nA call.[^1] A message.[^2]\n\n# II. ARGUMENT\n\nText.\n\n[^1]: See Part II, infra.\n\n[^2]: See note 1, supra.',
    ],
  },
  *run(context) {
    if (context.filing.origin === 'extracted') return;
    yield* sections(context);
    yield* numbered(context);
    yield* displayed(context);
  },
});

function* sections({ filing }: FilingContext): Generator<Report> {
  const outline = outlineOf(filing);
  if (outline.length < 2) return;
  for (const [i, block] of filing.blocks.entries()) {
    if (i < filing.outline.bodyStart || block.kind === 'quote' || block.kind === 'heading')
      continue;
    for (const reference of block.facts.sectionReferences) {
      if (!reference.own) continue;
      const way = directionOf(block.clean, reference.range);
      const [target, second] = way ? partsAt(reference.path, filing) : [];
      if (!way || !target || second) continue;
      const start = filing.starts[i] ?? 0;
      const at = readAt(filing, i, start + reference.range.start);
      if (at === undefined) continue;
      const end = endOf(target, outline, filing.list.textLength);
      // Inside the very part, either word may be meant.
      if (target.start <= at && at < end) continue;
      if (way.back === target.start < at) continue;
      yield turned(way, start, target.start < at);
    }
  }
}

function* numbered({ filing }: FilingContext): Generator<Report> {
  const paragraphs = new Map(numberedParagraphs(filing).map((one) => [one.number, one.start]));
  const notes = new Map(footnotesOf(filing).marks.map((one) => [one.label, one.range.start]));
  for (const [i, block] of filing.blocks.entries()) {
    if (!block.facts.hasDigits || block.kind === 'quote') continue;
    for (const { kind, own, direction: way, targets, range } of block.facts.numberedReferences) {
      const [only] = targets;
      if (!own || !way || !only || targets.length > 1) continue;
      const start = filing.starts[i] ?? 0;
      const at = readAt(filing, i, start + range.start);
      const target =
        kind === 'paragraph' ? paragraphs.get(only.first) : notes.get(String(only.first));
      // Inside the very paragraph or note nothing is sure.
      if (at === undefined || target === undefined || target === start || target === at) continue;
      if (way.back === target < at) continue;
      yield turned(way, start, target < at);
    }
  }
}

function* displayed({ filing }: FilingContext): Generator<Report> {
  for (const [i, block] of filing.blocks.entries()) {
    if (i < filing.outline.bodyStart || block.kind === 'quote') continue;
    for (const { kind, foreign, direction: way, labels, range } of block.facts.displayReferences) {
      const [only] = labels;
      if (foreign || !way || !only || labels.length > 1) continue;
      const [target, second] = displaysNamed({ kind, label: only.text }, filing);
      const start = filing.starts[i] ?? 0;
      const at = readAt(filing, i, start + range.start);
      if (at === undefined || !target || second || target.range.start === at) continue;
      if (way.back === target.range.start < at) continue;
      yield turned(way, start, target.range.start < at);
    }
  }
}

/** Where a part ends: at the next heading of its own depth or above. */
function endOf(part: OutlineEntry, outline: readonly OutlineEntry[], end: number): number {
  const next = outline.find((one) => one.start > part.start && one.path.length <= part.path.length);
  return next?.start ?? end;
}

function turned(way: Direction, start: number, back: boolean): Report {
  const range = shift(way.range, start);
  const right = inCaseOf(way.word, opposite[way.word.toLowerCase()] ?? way.word);
  return {
    range,
    message: `“${way.word}” points ${way.back ? 'back' : 'ahead'}, and the target stands ${back ? 'before' : 'after'} this place.`,
    fixes: [replace(`Change to “${right}”`, range, right, true)],
  };
}

function inCaseOf(word: string, right: string): string {
  return /^\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
