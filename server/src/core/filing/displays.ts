import { type Range, shift } from '../text/range';
import type { Block, Filing } from './model';
import { perFiling } from './per-filing';

/** What a paper shows beside its text under a name of its own. */
export type DisplayKind = 'table' | 'figure' | 'chart' | 'appendix';

/** A table, figure or appendix where its caption or heading names it. Offsets are the filing's. */
export interface Display {
  readonly kind: DisplayKind;
  /** `1`, `A`. */
  readonly label: string;
  /** Its name: `Table 1`. */
  readonly range: Range;
  readonly labelRange: Range;
  /** The index of the block that says it. */
  readonly block: number;
}

const named =
  /^[\s#*_>]*((Table|Figure|Fig\.|Chart|Appendix)\s+(\d{1,3}|[A-Z]))(?:[*_]{0,3}\s*$|[*_]{0,3}\s*[.:\u2013\u2014](?!\d))/i;

/** The tables, figures and appendices that a filing names above or below them, in text order. */
export const displaysOf = perFiling((filing): readonly Display[] =>
  filing.blocks.flatMap((block, i) => {
    const display = i < filing.outline.bodyStart ? undefined : displayNamed(block);
    if (!display) return [];
    const start = filing.starts[i] ?? 0;
    const { range, labelRange } = display;
    return [
      { ...display, block: i, range: shift(range, start), labelRange: shift(labelRange, start) },
    ];
  }),
);

/** Those of a filing that bear a name: one, unless two have the same. */
export function displaysNamed(
  { kind, label }: Pick<Display, 'kind' | 'label'>,
  filing: Filing,
): readonly Display[] {
  return byName(filing).get(`${kind} ${label}`) ?? none;
}

const none: readonly Display[] = [];

const byName = perFiling((filing): ReadonlyMap<string, readonly Display[]> => {
  const found = new Map<string, Display[]>();
  for (const one of displaysOf(filing)) {
    const name = `${one.kind} ${one.label}`;
    found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
});

/** The display that a block is the caption or the heading of; offsets into the block. */
function displayNamed({ kind, clean }: Block): Omit<Display, 'block'> | undefined {
  if (kind === 'quote' || kind === 'table' || kind === 'code' || kind === 'footnote')
    return undefined;
  const match = named.exec(clean);
  const [, name, word, label] = match ?? [];
  if (!match || !name || !word || !label) return undefined;
  const start = match[0].indexOf(name);
  const end = start + name.length;
  return {
    kind: displayKind(word),
    label: label.toUpperCase(),
    range: { start, end },
    labelRange: { start: end - label.length, end },
  };
}

/** The kind that a word stands for, in the singular or the plural: `Figs.`, `APPENDICES`. */
export function displayKind(word: string): DisplayKind {
  const first = word.toLowerCase();
  if (first.startsWith('t')) return 'table';
  if (first.startsWith('f')) return 'figure';
  return first.startsWith('c') ? 'chart' : 'appendix';
}
