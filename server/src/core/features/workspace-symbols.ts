import { paperOf } from '../case/packet';
import { exhibitPlaces } from '../filing/attached-exhibits';
import { longFormOf } from '../filing/definitions';
import { exhibitDescription } from '../filing/exhibit-description';
import { labelPath, outlineEntryAt } from '../filing/heading-outline';
import type { Filing } from '../filing/model';
import { definitionsOf } from '../filing/placed-definitions';
import type { Range } from '../text/range';
import { documentSymbols, type OutlineSymbol } from './document-symbols';

/** Something of a filing that has a name, to be gone to from anywhere in the case. */
export interface FilingSymbol {
  readonly kind: 'heading' | 'exhibit' | 'term' | 'declaration';
  /** `II.B. The Log`, `Exhibit A: Call log`, `IQS`, `Declaration of Marta Reyes`. */
  readonly name: string;
  /** What it belongs to: the heading above, a term’s long form, how a declaration is cited. */
  readonly container: string;
  readonly range: Range;
}

/** The headings, exhibits and defined terms of a filing, and the filing itself if it is a declaration. */
export function filingSymbols(path: string, filing: Filing): FilingSymbol[] {
  const symbols: FilingSymbol[] = [];
  const paper = paperOf(path, filing);
  if (paper?.kind === 'declaration' && paper.declarant) {
    const name = `Declaration of ${paper.declarant}`;
    symbols.push({ kind: 'declaration', name, container: paper.name, range: start });
  }
  for (const symbol of documentSymbols(filing)) addHeadings(symbol, '', filing, symbols);
  for (const [label, range] of exhibitPlaces(filing)) {
    const about = exhibitDescription(filing, label);
    const name = `Exhibit ${label}${about ? `: ${about}` : ''}`;
    symbols.push({ kind: 'exhibit', name, container: paper?.name ?? '', range });
  }
  const terms = new Set<string>();
  for (const { term, before, range } of definitionsOf(filing)) {
    if (terms.has(term)) continue;
    terms.add(term);
    symbols.push({ kind: 'term', name: term, container: longFormOf(before) ?? '', range });
  }
  return symbols;
}

const start: Range = { start: 0, end: 0 };

function addHeadings(
  { name, range, selection, children }: OutlineSymbol,
  container: string,
  filing: Filing,
  symbols: FilingSymbol[],
): void {
  const entry = outlineEntryAt(filing, range.start);
  const title = entry?.heading.title.replace(/\s+/g, ' ') ?? '';
  const full = entry ? `${labelPath(entry.path)}. ${title}`.trim() : name;
  symbols.push({ kind: 'heading', name: full, container, range: selection });
  for (const child of children) addHeadings(child, full, filing, symbols);
}

/**
 * How well a name fits what was typed: 2 where it holds the words as they are, 1 where its letters
 * come in that order, 0 where it does not fit. Case and spaces do not count.
 */
export function fitOf(name: string, query: string): 0 | 1 | 2 {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const given = name.toLowerCase().replace(/\s+/g, '');
  if (given.includes(wanted)) return 2;
  let at = 0;
  for (const letter of wanted) {
    at = given.indexOf(letter, at) + 1;
    if (at === 0) return 0;
  }
  return 1;
}
