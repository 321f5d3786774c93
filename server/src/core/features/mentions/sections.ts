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
      const entry = foreign ? undefined : theOne(partsMeant(steps, filing));
      if (!entry) continue;
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

/**
 * The heading meant; of several with one label the last, as a new one is written before the one
 * whose place it takes. Undefined where headings of different places may be meant.
 */
function theOne(meant: readonly OutlineEntry[]): OutlineEntry | undefined {
  const places = new Set(
    meant.map(({ path }) => path.map(({ style, value }) => `${style} ${value}`).join()),
  );
  return places.size === 1 ? meant.at(-1) : undefined;
}
