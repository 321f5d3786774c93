import { type OutlineEntry, outlineEntryAt } from '../../filing/heading-outline';
import { partsMeant } from '../../filing/parts-meant';
import { shift } from '../../text/range';
import type { MentionReader } from './mention';

/** `II.B` at the head of a section, and `Part II.B` where a reference means it. */
export const sections: MentionReader = {
  kinds: ['section'],
  *read({ filing, path, block, start }) {
    const mention = (entry: OutlineEntry) => ({
      kind: 'section' as const,
      key: `section ${path} ${entry.start}`,
      target: { path, filing, range: shift(entry.heading.range, entry.start) },
    });
    const own = block.heading && outlineEntryAt(filing, start);
    if (own) {
      const labelRange = shift(own.label.range, start);
      const label = own.label.text;
      yield { ...mention(own), range: labelRange, labelRange, label, isTarget: true };
    }
    for (const { path: steps, range, labelRange, foreign } of block.facts.sectionReferences) {
      const [entry, second] = foreign ? [] : partsMeant(steps, filing);
      if (!entry || second) continue;
      yield {
        ...mention(entry),
        range: shift(range, start),
        labelRange: shift(labelRange, start),
        label: block.clean.slice(labelRange.start, labelRange.end),
        isTarget: false,
      };
    }
  },
};
