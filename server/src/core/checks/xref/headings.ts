import type { Filing, Heading, HeadingLabel, LabelStyle } from '../../filing/model';
import { labelReadings } from '../../filing/section-references';

/** A labelled heading with its place in the outline. */
export interface OutlineEntry {
  readonly heading: Heading;
  readonly label: HeadingLabel;
  /** Offset of its block in the filing. */
  readonly start: number;
  /** From the outermost label to its own. */
  readonly path: readonly { readonly style: LabelStyle; readonly value: number }[];
  /** The last value of this style under the same parent, where there was one. */
  readonly previous?: number;
}

/**
 * The labelled headings of a filing in order, each read as its neighbours demand: `C` after `B` is
 * a letter, after `XCIX` a numeral; `I` after `H` is a letter.
 */
export function outlineOf(filing: Filing): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const stack: { style: LabelStyle; value: number }[] = [];
  filing.blocks.forEach((block, i) => {
    const label = block.heading?.label;
    if (!block.heading || !label || i < filing.outline.bodyStart) return;
    const readings = labelReadings(label.text);
    const chosen = choose(readings, stack);
    if (!chosen) return;
    const depth = stack.findIndex((one) => one.style === chosen.style);
    const previous = depth < 0 ? undefined : stack[depth]?.value;
    stack.length = depth < 0 ? stack.length : depth;
    stack.push(chosen);
    entries.push({
      heading: block.heading,
      label: { ...label, style: chosen.style, value: chosen.value },
      start: filing.starts[i] ?? 0,
      path: [...stack],
      ...(previous === undefined ? {} : { previous }),
    });
  });
  return entries;
}

type Reading = ReturnType<typeof labelReadings>[number];

function choose(readings: readonly Reading[], stack: readonly Reading[]): Reading | undefined {
  // The next of a series that is open, the innermost first; else a new series' first; else any.
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const open = stack[depth];
    const next = readings.find((one) => one.style === open?.style && one.value === open.value + 1);
    if (next) return next;
  }
  const isOpen = (style: LabelStyle) => stack.some((open) => open.style === style);
  return (
    readings.find((one) => one.value === 1 && !isOpen(one.style)) ??
    readings.find((one) => isOpen(one.style)) ??
    readings[0]
  );
}
