import { type Range, shift } from '../text/range';
import type { Chunk } from './block-list';
import type { Filing } from './model';
import { perFiling } from './per-filing';
import { isRow, markerPattern, type TableKind, tableKinds } from './table-markers';

/** A table that is kept current between its markers. Offsets are the filing's. */
export interface KeptTable {
  readonly kind: TableKind;
  /** The markers themselves, what stands around them left out. */
  readonly opening: Range;
  readonly closing: Range;
  /** The tables between the markers, the last line break of each left out; others may be a person's. */
  readonly tables: readonly Range[];
}

/** A marker that keeps no table, and why. */
export interface MarkerProblem {
  readonly kind: 'unclosed' | 'unopened' | 'unknown-kind';
  readonly range: Range;
  /** What an opening marker says behind `pincite:table`; empty in a closing one. */
  readonly word: string;
}

export interface KeptTables {
  readonly tables: readonly KeptTable[];
  readonly problems: readonly MarkerProblem[];
}

/**
 * The kept tables of a filing and the markers that pair with none, each in text order. A marker
 * opens a table only if its closing one comes before the next opening one, so a table inside
 * another leaves the outer one unclosed. Markers in code are examples of markers.
 */
export const keptTables = perFiling((filing): KeptTables => {
  const tables: KeptTable[] = [];
  const problems: MarkerProblem[] = [];
  let open: Marker | undefined;
  for (const marker of markersOf(filing)) {
    if (marker.closes) {
      if (!open) problems.push(problemOf('unopened', marker));
      else close(filing, open, marker.range, tables, problems);
      open = undefined;
    } else {
      if (open) problems.push(problemOf('unclosed', open));
      open = marker;
    }
  }
  if (open) problems.push(problemOf('unclosed', open));
  return { tables, problems: problems.sort((a, b) => a.range.start - b.range.start) };
});

/**
 * Whether an offset lies in a row between the markers of a kept table: what stands there is listed,
 * not cited, however the lines around it are read.
 */
export function inKeptRow(filing: Filing, offset: number): boolean {
  return keptTables(filing).tables.some(({ tables }) =>
    tables.some(({ start, end }) => start <= offset && offset < end),
  );
}

interface Marker {
  readonly closes: boolean;
  readonly word: string;
  readonly range: Range;
}

function close(
  filing: Filing,
  open: Marker,
  closing: Range,
  tables: KeptTable[],
  problems: MarkerProblem[],
): void {
  const kind = tableKinds.find((one) => one === open.word);
  if (!kind) {
    problems.push(problemOf('unknown-kind', open));
    return;
  }
  const between = { start: open.range.end, end: closing.start };
  tables.push({ kind, opening: open.range, closing, tables: tablesIn(filing.text, between) });
}

function problemOf(kind: MarkerProblem['kind'], { word, range }: Marker): MarkerProblem {
  return { kind, range, word };
}

function* markersOf({ list }: Filing): Generator<Marker> {
  for (const [k, chunk] of list.chunks.entries()) {
    for (const marker of markersIn(chunk)) {
      yield { ...marker, range: shift(marker.range, list.offsetOf(k)) };
    }
  }
}

const known = new WeakMap<Chunk, readonly Marker[]>();

/** The markers of some blocks, read once: most filings have none, and edits come at each key. */
function markersIn(chunk: Chunk): readonly Marker[] {
  const before = known.get(chunk);
  if (before) return before;
  const found: Marker[] = [];
  chunk.blocks.forEach(({ kind, raw }, i) => {
    if (kind !== 'comment' && kind !== 'kept-table') return;
    for (const match of raw.matchAll(markerPattern)) {
      const start = (chunk.starts[i] ?? 0) + match.index;
      const range = { start, end: start + match[0].length };
      found.push({ closes: match[2] !== undefined, word: match[1] ?? '', range });
    }
  });
  known.set(chunk, found);
  return found;
}

/** Runs of table rows, whole lines. */
function tablesIn(text: string, { start, end }: Range): Range[] {
  const found: { start: number; end: number }[] = [];
  let at = start;
  let isOpen = false;
  for (const line of text.slice(start, end).split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const last = found.at(-1);
    const lineEnd = at + line.trimEnd().length;
    if (!isRow(line)) isOpen = false;
    else if (isOpen && last) last.end = lineEnd;
    else {
      found.push({ start: at, end: lineEnd });
      isOpen = true;
    }
    at += line.length;
  }
  return found;
}
