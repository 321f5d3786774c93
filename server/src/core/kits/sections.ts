import type { Block, Filing } from '../filing/model';
import type { Range } from '../text/range';

/** A stretch of a filing: what stands above the first heading, under one, or at the close. */
export interface KitSection {
  readonly kind: 'opening' | 'headed' | 'close';
  /** The heading's words; empty where there is none. */
  readonly title: string;
  /** UTF-16, end exclusive; the sections of a filing follow each other without a gap. */
  readonly range: Range;
  /** Where the words below the heading, or below the front matter, begin. */
  readonly words: number;
}

/** `Dated: …` above a signature, or the oath of a declaration. */
const closing =
  /^\s*(?:Dated:|(?:I|We) (?:declare|certify|swear)\b.{0,40}\bunder penalty of perjury)/;

/**
 * Cuts a filing at its headings and where it is dated and signed. Headings inside a section, of a
 * level below that of the titles given, do not cut.
 *
 * @param titles headings that begin a section in any case, by their words
 */
export function sectionsOf(
  { blocks, starts, text }: Filing,
  titles: readonly string[],
): KitSection[] {
  const wanted = new Set(titles.map(bare));
  const isWanted = ({ heading }: Block) => heading !== undefined && wanted.has(bare(heading.title));
  const deepest = Math.max(1, ...blocks.filter(isWanted).map(({ heading }) => heading?.level ?? 1));
  const cuts = (block: Block) =>
    isWanted(block) ||
    (/^\s*#/.test(block.raw) && block.heading !== undefined && block.heading.level <= deepest);
  type Cut = Omit<KitSection, 'range'> & { readonly start: number };
  const found: Cut[] = [];
  for (const [i, block] of blocks.entries()) {
    const start = starts[i] ?? 0;
    const last = found.at(-1)?.kind;
    if (block.kind === 'front-matter' || last === undefined) {
      const words = block.kind === 'front-matter' ? start + block.raw.length : start;
      found.push({ kind: 'opening', title: '', start, words });
      if (block.kind === 'front-matter') continue;
    }
    if (cuts(block)) {
      const title = block.heading?.title ?? '';
      found.push({ kind: 'headed', title, start, words: start + block.raw.length });
    } else if (last !== 'close' && block.kind === 'paragraph' && closing.test(block.clean)) {
      found.push({ kind: 'close', title: '', start, words: start });
    }
  }
  return found.map(({ start, ...one }, i) => {
    const end = found[i + 1]?.start ?? text.length;
    return { ...one, range: { start, end }, words: Math.min(one.words, end) };
  });
}

/** A heading's words without case and signs, to tell whether two are the same. */
export function bare(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
