import { paperNamed } from '../../case/exhibit-owner';
import { nameOf } from '../../case/paths';
import { each } from '../../filing/attached-exhibits';
import type { Filing } from '../../filing/model';
import { blockAt } from '../../filing/read-filing';
import { slipSheet } from '../../kits/slip-sheet';
import { listExhibit } from './list-exhibit';
import type { MissingFix, MissingFixer } from './missing';

/** The exhibit that `xref/unknown-exhibit` misses: a line in the list, a slip sheet, or both. */
export const missingExhibit: MissingFixer = {
  code: 'xref/unknown-exhibit',
  fixes(snapshot, { range }) {
    const { filing, packet, path = '', case: context } = snapshot;
    const index = blockAt(filing, range.start);
    const block = filing.blocks[index];
    const at = range.start - (filing.starts[index] ?? 0);
    const reference = block?.facts.exhibits.find(({ labels }) =>
      labels.flatMap(each).some((one) => one.range.start === at),
    );
    const label = filing.text.slice(range.start, range.end);
    const paper = block && reference && paperNamed(reference, block, packet);
    if (paper === 'unknown') return [];
    const owner = paper && paper.filing !== filing ? paper : { path, filing };
    const list = listed(owner, label);
    const where = owner.path === path ? '' : ` of ${nameOf(owner.path)}`;
    const fixes: MissingFix[] = list
      ? [{ title: `List Exhibit ${label} in the front matter${where}`, edits: [list] }]
      : [];
    // A sheet of its own is the exhibit of the packet, not of another paper that lists its exhibits.
    if (context && owner.path === path) {
      const create = {
        folder: `${context.folder}/exhibits`,
        stem: `exhibit-${label.toLowerCase()}`,
        text: slipSheet(label),
      };
      fixes.push({ title: `Create a slip sheet for Exhibit ${label}`, create, edits: [] });
      if (list) {
        const title = `List Exhibit ${label} and create its slip sheet`;
        fixes.push({ title, create, edits: [list] });
      }
    }
    return fixes;
  },
};

function listed(owner: { readonly path: string; readonly filing: Filing }, label: string) {
  const edit = listExhibit(owner.filing, label);
  return edit && { path: owner.path, edits: [edit] };
}
