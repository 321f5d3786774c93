import { readFiling } from '../filing/read-filing';
import type { Range } from '../text/range';
import { findBlanks } from './blanks';
import type { Kit, KitPart } from './kit';
import { bare, type KitSection, sectionsOf } from './sections';

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
 * The checklist of a kit over the filings as they are now. Every blank of a filing is in one of its
 * lines: the parts that the kit asks for, what stands above them, other headings, and the close.
 *
 * @param texts the text of each filing by name, `motion.filing.md`; those not there are left out
 */
export function checklist(
  kit: Kit,
  texts: Readonly<Record<string, string | undefined>>,
): ChecklistItem[] {
  return kit.files.flatMap(({ name, parts: all, when }) => {
    const text = texts[name];
    // A filing made on request only is not missed.
    if (text === undefined && when !== undefined) return [];
    const parts = all.filter(({ unless }) => unless === undefined || texts[unless] === undefined);
    const items = text === undefined ? parts.map(missing) : itemsOf(text, parts);
    return items.map((item) => ({ ...item, file: name }));
  });
}

type Item = Omit<ChecklistItem, 'file'>;

function missing({ label }: KitPart): Item {
  return { label, state: 'missing', blanks: [] };
}

function itemsOf(text: string, parts: readonly KitPart[]): Item[] {
  const blanks = findBlanks(text);
  const whole = { start: 0, end: text.length };
  const titles = parts.flatMap(({ heading }) => heading ?? []);
  // One part for the whole of a short paper.
  if (titles.length === 0) return parts.map(({ label }) => stateOf(label, text, whole, 0, blanks));
  const items = sectionsOf(readFiling(text), titles).flatMap((section) => {
    const part = partOf(section, parts);
    const label = part?.label ?? nameOf(section);
    const item = stateOf(label, text, section.range, section.words, blanks);
    // A heading with nothing under it that nobody asked for waits for nothing.
    return part || item.state === 'filled' || item.blanks.length > 0 ? [item] : [];
  });
  // What is missing goes behind the part that it would follow.
  for (const [i, part] of parts.entries()) {
    if (items.some(({ label }) => label === part.label)) continue;
    const before = items.findLastIndex(({ label }) => label === parts[i - 1]?.label);
    const place = before >= 0 ? before + 1 : items.findIndex(({ label }) => label !== opening);
    items.splice(place < 0 ? items.length : place, 0, missing(part));
  }
  return items;
}

const opening = 'Caption and opening';

function partOf({ kind, title }: KitSection, parts: readonly KitPart[]): KitPart | undefined {
  if (kind !== 'headed') return undefined;
  return parts.find(({ heading }) => heading !== undefined && bare(heading) === bare(title));
}

function nameOf({ kind, title }: KitSection): string {
  return kind === 'opening' ? opening : kind === 'close' ? 'Date and signature' : title;
}

function stateOf(
  label: string,
  text: string,
  range: Range,
  words: number,
  all: readonly Range[],
): Item {
  const blanks = all.filter(({ start }) => range.start <= start && start < range.end);
  const isOpen = blanks.length > 0 || text.slice(words, range.end).trim() === '';
  return { label, state: isOpen ? 'open' : 'filled', range, blanks };
}
