import type { Filing } from '../../filing/model';
import {
  numberedParagraphs,
  paragraphNumbered,
  paragraphOpening,
} from '../../filing/numbered-paragraphs';
import { type Range, shift } from '../../text/range';
import type { Mention, MentionReader } from './mention';

/** `12.` at the head of a numbered paragraph, and `¶ 12` of the same filing. */
export const paragraphs: MentionReader = {
  kinds: ['paragraph'],
  *read({ filing, path, block, start, index }) {
    const head = paragraphOpening(filing, index);
    if (head) yield numbered(path, filing, head.number, head.numberRange, head.numberRange, true);
    for (const { kind, targets, foreign, range } of block.facts.numberedReferences) {
      if (kind !== 'paragraph' || foreign || numberedParagraphs(filing).length === 0) continue;
      for (const target of targets) {
        const whole = targets.length === 1 ? range : target.range;
        yield* runEnds(path, filing, target, block.clean, start, whole);
      }
    }
  },
};

/** A run of paragraphs of a filing: `4-6`, or one number. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly range: Range;
}

/**
 * The mentions in a run: its two ends, or its only number, which lights up with `whole`. The run's
 * ranges are those of `text`, which stands at `start`.
 */
export function* runEnds(
  path: string,
  filing: Filing,
  run: Run,
  text: string,
  start: number,
  whole: Range,
): Generator<Mention> {
  const words = text.slice(run.range.start, run.range.end);
  const ends = [...words.matchAll(/\d+/g)].map(({ index, 0: digits }) => ({
    start: run.range.start + index,
    end: run.range.start + index + digits.length,
  }));
  for (const [i, number] of [run.first, run.last].entries()) {
    const end = ends[i];
    if (!end || !paragraphNumbered(filing, number)) continue;
    const range = ends.length === 1 ? whole : end;
    yield numbered(path, filing, number, shift(range, start), shift(end, start), false);
  }
}

function numbered(
  path: string,
  filing: Filing,
  number: number,
  range: Range,
  labelRange: Range,
  isTarget: boolean,
): Mention {
  const at = paragraphNumbered(filing, number)?.numberRange ?? range;
  return {
    kind: 'paragraph',
    key: `paragraph ${path} ${number}`,
    label: String(number),
    range,
    labelRange,
    isTarget,
    target: { path, filing, range: at },
  };
}
