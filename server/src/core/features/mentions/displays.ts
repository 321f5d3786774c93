import { type Display, displaysNamed, displaysOf } from '../../filing/displays';
import { perFiling } from '../../filing/per-filing';
import { shift } from '../../text/range';
import type { Mention, MentionReader } from './mention';

/** `Table 1` above a table, and `Table 1, supra` where a reference means it. */
export const displays: MentionReader = {
  kinds: ['display'],
  *read({ filing, path, block, start, index }) {
    const mention = (target: Display): Pick<Mention, 'kind' | 'key' | 'label' | 'target'> => ({
      kind: 'display',
      key: `${target.kind} ${path} ${target.label}`,
      label: target.label,
      target: { path, filing, range: target.range },
    });
    const own = byBlock(filing).get(index);
    if (own)
      yield { ...mention(own), range: own.range, labelRange: own.labelRange, isTarget: true };
    for (const { kind, foreign, labels } of block.facts.displayReferences) {
      if (foreign) continue;
      for (const { text: label, range: at, named } of labels) {
        const [target, second] = displaysNamed({ kind, label }, filing);
        const place = shift(named, start);
        if (!target || second || place.start === target.range.start) continue;
        yield { ...mention(target), range: place, labelRange: shift(at, start), isTarget: false };
      }
    }
  },
};

const byBlock = perFiling((filing) => new Map(displaysOf(filing).map((one) => [one.block, one])));
