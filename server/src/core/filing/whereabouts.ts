import { outlineEntryAt } from './heading-outline';
import { labelText } from './headings';
import type { Block, Filing } from './model';
import { paragraphOpening } from './numbered-paragraphs';
import { perFiling } from './per-filing';

/** Where a block stands in its filing, as another page would say it. */
export interface Whereabouts {
  /**
   * `part`: under a labelled heading; `paragraph`: in a numbered paragraph; `heading`: under a
   * heading without a label; `text`: in a paragraph under no heading, counted from the body's first.
   */
  readonly kind: 'part' | 'paragraph' | 'footnote' | 'heading' | 'text' | 'caption';
  /** `II.A`, `5`, `3`, the heading's words; empty for the caption. */
  readonly text: string;
}

const caption: Whereabouts = { kind: 'caption', text: '' };

/** Where each block of a filing stands, in the order of its blocks. */
export const whereaboutsOf = perFiling((filing): readonly Whereabouts[] => {
  const found: Whereabouts[] = [];
  let under: { readonly where: Whereabouts; readonly level: number } | undefined;
  let counted = 0;
  filing.blocks.forEach((block, i) => {
    if (i < filing.outline.bodyStart || block.kind === 'front-matter') {
      found.push(caption);
      return;
    }
    const note = block.kind === 'footnote' ? noteLabel(block) : undefined;
    if (note !== undefined) {
      found.push({ kind: 'footnote', text: note });
      return;
    }
    under = openedBy(filing, block, i, under?.level) ?? under;
    if (!under && block.kind === 'paragraph') counted++;
    found.push(under?.where ?? { kind: 'text', text: String(Math.max(counted, 1)) });
  });
  return found;
});

/** The part or paragraph that a block opens; a heading below that of the part it is in opens none. */
function openedBy(filing: Filing, block: Block, index: number, level = 0) {
  const numbered = paragraphOpening(filing, index);
  if (numbered) {
    return { where: { kind: 'paragraph', text: String(numbered.number) }, level: 0 } as const;
  }
  const { heading } = block;
  if (!heading) return undefined;
  const entry = outlineEntryAt(filing, filing.starts[index] ?? 0);
  if (entry) {
    const text = entry.path.map(({ style, value }) => labelText(value, style)).join('.');
    return { where: { kind: 'part', text }, level: heading.level } as const;
  }
  const text = heading.title.replace(/\s+/g, ' ').trim();
  if (text === '' || (level > 0 && heading.level > level)) return undefined;
  return { where: { kind: 'heading', text }, level: 0 } as const;
}

function noteLabel({ facts }: Block): string | undefined {
  return facts.footnoteMarks.find(({ kind }) => kind === 'note')?.label;
}
