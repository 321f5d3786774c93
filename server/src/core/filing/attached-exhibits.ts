import type { Range } from '../text/range';
import { shift } from '../text/range';
import { frontMatterOf } from './front-matter-of';
import type { Filing } from './model';

/** An exhibit that a filing brings with it. */
export interface AttachedExhibit {
  readonly label: string;
  /** Its label where it is listed, attached, or stands on its slip sheet. */
  readonly range: Range;
  /** `listed` in the front matter, `attached` by a sentence of the text, or on its own `sheet`. */
  readonly by: 'listed' | 'attached' | 'sheet';
  /** Index of its block. */
  readonly block: number;
}

const sheet = /^[\s#*_]*EXHIBIT\s+[“"]?([A-Z]{1,2}|\d{1,3})[”"]?[\s*_]*$/i;

/**
 * Every place where a filing lists or attaches an exhibit of its own, in text order: an exhibit
 * that is listed and attached stands there twice.
 */
export function attachedExhibits(filing: Filing): readonly AttachedExhibit[] {
  const known = attached.get(filing);
  if (known) return known;
  const found: AttachedExhibit[] = [];
  for (const { label } of frontMatterOf(filing).exhibits) {
    found.push({ label: bare(label.text), range: label.range, by: 'listed', block: 0 });
  }
  filing.blocks.forEach((block, i) => {
    if (i < filing.outline.bodyStart || block.kind === 'quote') return;
    const start = filing.starts[i] ?? 0;
    const { exhibits } = block.facts;
    if (exhibits.length === 0) return;
    const onSheet = block.clean.length < 80 ? sheet.exec(block.clean)?.[1] : undefined;
    for (const reference of exhibits) {
      const by =
        onSheet !== undefined ? 'sheet' : reference.role === 'attaches' ? 'attached' : null;
      if (!by || reference.of !== undefined) continue;
      for (const { text, range } of reference.labels) {
        found.push({ label: text, range: shift(range, start), by, block: i });
      }
    }
  });
  attached.set(filing, found);
  return found;
}

const attached = new WeakMap<Filing, readonly AttachedExhibit[]>();

/** `Ex. A`, `Exhibit A` in a list are `A`. */
function bare(label: string): string {
  return label.replace(/^\s*Ex(?:h?s?\.|hibits?)\s*/i, '').trim();
}
