import type { Filing } from '../filing/model';
import type { Range } from '../text/range';
import { documentSymbols, type OutlineSymbol } from './document-symbols';

export interface Fold {
  readonly range: Range;
  readonly kind: 'region' | 'comment';
}

/** What folds: the sections under headings, the caption, front matter, comments and code. */
export function folding(filing: Filing): Fold[] {
  const folds: Fold[] = [];
  const walk = (symbols: readonly OutlineSymbol[]) => {
    for (const { range, children } of symbols) {
      folds.push({
        range: { start: range.start, end: trimmedEnd(filing.text, range) },
        kind: 'region',
      });
      walk(children);
    }
  };
  walk(documentSymbols(filing));
  const { bodyStart } = filing.outline;
  const first = filing.blocks[0]?.kind === 'front-matter' ? 1 : 0;
  if (bodyStart > first + 1) {
    const range = { start: filing.starts[first] ?? 0, end: filing.starts[bodyStart] ?? 0 };
    folds.push({
      range: { start: range.start, end: trimmedEnd(filing.text, range) },
      kind: 'region',
    });
  }
  filing.blocks.forEach((block, i) => {
    const start = filing.starts[i] ?? 0;
    const range = { start, end: start + block.raw.trimEnd().length };
    if (block.kind === 'comment') folds.push({ range, kind: 'comment' });
    if (block.kind === 'front-matter' || block.kind === 'code' || block.kind === 'kept-table')
      folds.push({ range, kind: 'region' });
  });
  return folds;
}

function trimmedEnd(text: string, { start, end }: Range): number {
  return start + text.slice(start, end).trimEnd().length;
}
