import type { MarkerProblem } from '../../filing/kept-table';
import { closingMarker, tableKinds } from '../../filing/table-markers';
import type { RowChange, TableRefresh } from './refresh';

const words: Readonly<Record<RowChange['kind'], string>> = {
  added: 'new',
  changed: 'changed',
  removed: 'gone',
};
const mostNames = 6;

/** What a refresh changes, in a few words: `new: Exhibit D; changed: Exhibits A, B`. */
export function changesSaid({ changes }: TableRefresh): string {
  const parts = (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const names = changes.filter((one) => one.kind === kind).map(({ name }) => name);
    if (names.length === 0) return [];
    const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
    return [`${words[kind]}: ${names.slice(0, mostNames).join(', ')}${more}`];
  });
  return parts.length > 0 ? parts.join('; ') : 'its rows stand in another order';
}

/** The sentence that tells of rows whose description a person wrote; empty where there is none. */
export function keptSaid({ kept }: TableRefresh): string {
  if (kept.length === 0) return '';
  const names = kept.slice(0, mostNames).join(', ');
  const more = kept.length > mostNames ? ` and ${kept.length - mostNames} more` : '';
  return `The words written by hand for ${names}${more} were kept.`;
}

/** What is wrong with a marker, in a sentence. */
export function problemSaid({ kind, word }: MarkerProblem): string {
  switch (kind) {
    case 'unclosed':
      return `This table is not kept current: no line “${closingMarker}” closes it.`;
    case 'unopened':
      return 'This closes no table: the line that opens one is missing before it.';
    case 'unknown-kind':
      return `There is no table “${word}” to keep current; there is ${tableKinds.map((one) => `“${one}”`).join(' and ')}.`;
  }
}

/** `Exhibit list`, to begin a sentence with. */
export function nameSaid({ maker: { name } }: TableRefresh): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
