import { type Display, displaysNamed, displaysOf } from '../../filing/displays';
import { perFiling } from '../../filing/per-filing';
import { shift } from '../../text/range';
import type { Mention, MentionReader } from './mention';

/** `Table 1` above a table, and `Table 1, supra` where a reference means it. */
export const displays: MentionReader = {
  kinds: ['display'],
  *read({ filing, path, block, start }) {
    const mention = (target: Display): Pick<Mention, 'kind' | 'key' | 'label' | 'target'> => ({
      kind: 'display',
      key: `${target.kind} ${path} ${target.label}`,
      label: target.label,
      target: { path, filing, range: target.range },
    });
    const own = byStart(filing).get(start);
    if (own)
      yield { ...mention(own), range: own.range, labelRange: own.labelRange, isTarget: true };
    for (const { kind, foreign, labels, range } of block.facts.displayReferences) {
      if (foreign) continue;
      for (const [nth, { text: label, range: at }] of labels.entries()) {
        const [target, second] = displaysNamed({ kind, label }, filing);
        const place = shift(nth === 0 ? { start: range.start, end: at.end } : at, start);
        if (!target || second || place.start === target.range.start) continue;
        yield { ...mention(target), range: place, labelRange: shift(at, start), isTarget: false };
      }
    }
  },
};

const byStart = perFiling(
  (filing) => new Map(displaysOf(filing).map((one) => [filing.starts[one.block] ?? 0, one])),
);
