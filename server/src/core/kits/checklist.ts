import { readFiling } from '../filing/read-filing';
import type { Range } from '../text/range';
import { findBlanks } from './blanks';
import type { Kit, KitPart } from './kit';

/** One line of a kit's checklist. */
export interface ChecklistItem {
  readonly label: string;
  /** The filing it stands in. */
  readonly file: string;
  /** `missing`: no such file or heading; `open`: blanks or no words yet; `filled`: neither. */
  readonly state: 'missing' | 'open' | 'filled';
  /** Where it stands in the file (UTF-16, end exclusive), for a jump; undefined where it is missing. */
  readonly range?: Range;
  /** Blanks still in it. */
  readonly blanks: readonly Range[];
}

/**
 * The checklist of a kit over the filings as they are now.
 *
 * @param texts the text of each filing by name, `motion.filing.md`; those not there are left out
 */
export function checklist(
  kit: Kit,
  texts: Readonly<Record<string, string | undefined>>,
): ChecklistItem[] {
  return kit.files.flatMap(({ name, parts, when }) => {
    const text = texts[name];
    // A filing made on request only is not missed.
    if (text === undefined && when !== undefined) return [];
    return parts.map((part) => item(part, name, text));
  });
}

function item(part: KitPart, file: string, text: string | undefined): ChecklistItem {
  const { label } = part;
  const range = text === undefined ? undefined : placeOf(part, text);
  if (text === undefined || !range) return { label, file, state: 'missing', blanks: [] };
  const blanks = findBlanks(text).filter(
    ({ start, end }) => range.start <= start && end <= range.end,
  );
  const words = text.slice(range.start, range.end).replace(/^.*(?:\n|$)/, '');
  const isOpen = blanks.length > 0 || words.trim() === '';
  return { label, file, state: isOpen ? 'open' : 'filled', range, blanks };
}

/** From the heading to the next of its level or above; the whole text where no heading is named. */
function placeOf({ heading }: KitPart, text: string): Range | undefined {
  if (heading === undefined) return { start: 0, end: text.length };
  const { blocks, starts } = readFiling(text);
  const first = blocks.findIndex((block) => sameTitle(block.heading?.title, heading));
  const level = blocks[first]?.heading?.level;
  if (level === undefined) return undefined;
  const next = blocks.findIndex((block, i) => i > first && (block.heading?.level ?? 99) <= level);
  return { start: starts[first] ?? 0, end: next < 0 ? text.length : (starts[next] ?? 0) };
}

function sameTitle(title: string | undefined, wanted: string): boolean {
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return title !== undefined && bare(title) === bare(wanted);
}
