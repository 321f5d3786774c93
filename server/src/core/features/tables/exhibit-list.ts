import { attachedExhibits } from '../../filing/attached-exhibits';
import { asCell, cellsOf, tableOf } from '../../filing/kept-table';
import type { Filing } from '../../filing/model';
import { mentionsOf } from '../mentions/mentions';
import type { Snapshot } from '../snapshot';
import { placesSaid } from './places-said';

interface Listed {
  readonly label: string;
  readonly title: string;
  /** The declaration that attaches it; empty for the filing's own. */
  readonly paper: string;
  readonly key: string;
}

/**
 * The exhibits of a filing as a table: its own, or else those of the packet that it cites. A
 * description that stands in `before` is kept, as somebody may have written it by hand.
 */
export function exhibitList(snapshot: Snapshot, before = ''): string | undefined {
  const { filing, path = '' } = snapshot;
  const cited = new Map<string, number[]>();
  const inSentences = new Set(
    attachedExhibits(filing).flatMap(({ by, range }) => (by === 'sentence' ? range.start : [])),
  );
  for (const { key, isTarget, range } of mentionsOf(snapshot, 'exhibit')) {
    // A sentence that attaches it cites it; a line of the front matter or a slip sheet does not.
    if (isTarget && !inSentences.has(range.start)) continue;
    const known = cited.get(key);
    if (known) known.push(range.start);
    else cited.set(key, [range.start]);
  }
  const own = listedOf(filing, path, '');
  const others = (snapshot.packet?.papers ?? [])
    .filter((paper) => paper.filing !== filing)
    .flatMap((paper) => listedOf(paper.filing, paper.path, paper.name))
    .filter(({ key }) => cited.has(key));
  const listed = own.length > 0 ? own : others;
  if (listed.length === 0) return undefined;
  const kept = new Map(
    cellsOf(before).map((cells) => [
      `${cells[0]} ${own.length > 0 ? '' : cells[2]}`,
      cells[1] ?? '',
    ]),
  );
  const rows = listed.map(({ label, title, paper, key }) => {
    const attached = own.length > 0 ? [] : [asCell(paper)];
    const description =
      kept.get(`${label} ${own.length > 0 ? '' : asCell(paper)}`) || asCell(title);
    return [label, description, ...attached, placesSaid(filing, cited.get(key) ?? [])];
  });
  const heads =
    own.length > 0
      ? ['Exhibit', 'Description', 'Cited in']
      : ['Exhibit', 'Description', 'Attached to', 'Cited in'];
  return tableOf(heads, rows);
}

function listedOf(filing: Filing, path: string, paper: string): readonly Listed[] {
  const found = new Map<string, Listed>();
  for (const { label, title } of attachedExhibits(filing)) {
    const before = found.get(label);
    if (before && (before.title !== '' || !title)) continue;
    found.set(label, { label, title: title ?? '', paper, key: `exhibit ${path} ${label}` });
  }
  return [...found.values()].sort((a, b) =>
    a.label.length === b.label.length
      ? a.label < b.label
        ? -1
        : 1
      : a.label.length - b.label.length,
  );
}
