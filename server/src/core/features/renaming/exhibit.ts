import { ownerOf } from '../../case/exhibit-owner';
import { nameOf } from '../../case/paths';
import { exhibitLabelled } from '../../filing/attached-exhibits';
import { runLabels } from '../../filing/exhibits';
import { shift } from '../../text/range';
import { exhibitKey } from '../mentions/exhibits';
import { mentionsOf } from '../mentions/mentions';
import type { Snapshot } from '../snapshot';
import { editsIn, type FileEdits, type Renamer } from './renaming';

/** An exhibit with another label, wherever the packet cites it; not where a run takes it in. */
export const renameExhibit: Renamer = ({ mention, filings, text }) => {
  if (!/^(?:[A-Z]{1,2}|\d{1,4})$/.test(text)) {
    return { why: 'An exhibit has a letter or a number: “C”, “12”.' };
  }
  const { path, filing } = mention.target;
  if (text !== mention.label && filing && exhibitLabelled(filing, text)) {
    return { why: `“${text}” is the name of something else already.` };
  }
  const files: FileEdits[] = [];
  for (const one of filings) {
    const run = runWith(mention.label, path, one);
    if (run !== undefined) {
      return {
        why: `${nameOf(one.path ?? '')} has Exhibit ${mention.label} in a run, “${run}”, which would not be one any more. Write its exhibits out first.`,
      };
    }
    const edits = editsIn(mentionsOf(one, 'exhibit'), mention.key, text);
    if (edits.length > 0 && one.path !== undefined) files.push({ path: one.path, edits });
  }
  return { files, key: exhibitKey(path, text) };
};

/** The words of a run in a filing that takes in an exhibit of the paper at `owner`. */
function runWith(label: string, owner: string, snapshot: Snapshot): string | undefined {
  const { filing, packet, path } = snapshot;
  for (const [i, block] of filing.blocks.entries()) {
    for (const reference of block.facts.exhibits) {
      for (const run of reference.labels) {
        if (!run.to || !runLabels(run).includes(label)) continue;
        const of = ownerOf(reference, label, block, filing, packet);
        if ((of === 'own' ? path : of?.path) !== owner) continue;
        const { start, end } = shift(reference.range, filing.starts[i] ?? 0);
        return filing.text.slice(start, end).replace(/\s+/g, ' ');
      }
    }
  }
  return undefined;
}
