import { attachedExhibits } from '../../filing/attached-exhibits';
import { type ExhibitLabel, exhibitValue } from '../../filing/exhibits';
import { inKeptRow } from '../../filing/kept-table';
import { whereaboutsOf } from '../../filing/whereabouts';
import { ownerOf } from '../exhibit-owner';
import type { PacketPaper } from '../packet';
import type { TableSource } from './model';
import type { CitingPlace } from './places';

/** What a filing cites of exhibits, and of the papers that have some. */
export interface CitedExhibits {
  /** The papers cited by name or by an exhibit of theirs, in the order of their first citation. */
  readonly papers: readonly PacketPaper[];
  /** The places that cite an exhibit, in text order; those that attach it are none of them. */
  places(owner: PacketPaper | 'own', label: string): readonly CitingPlace[];
  /** How the filing first calls a paper. */
  nameOf(paper: PacketPaper): string | undefined;
}

interface Cited {
  readonly owner: PacketPaper | 'own';
  readonly label: ExhibitLabel;
  readonly place: CitingPlace;
}

/** Reads every citation of an exhibit, and of a paper by its name, in a filing. */
export function citedExhibits({ filing, packet }: TableSource): CitedExhibits {
  const names = new Map<PacketPaper, string | undefined>();
  const cited: Cited[] = [];
  const attaching = new Set(attachedExhibits(filing).map(({ range }) => range.start));
  const places = whereaboutsOf(filing);
  for (const [i, block] of filing.blocks.entries()) {
    const { recordCitations, exhibits } = block.facts;
    if (recordCitations.length === 0 && exhibits.length === 0) continue;
    const start = filing.starts[i] ?? 0;
    for (const citation of recordCitations) {
      if (inKeptRow(filing, start + citation.range.start)) continue;
      const [only, second] = packet?.named(citation) ?? [];
      if (only && !second && !names.get(only)) names.set(only, citation.name);
    }
    const where = places[i];
    if (!where || block.kind === 'front-matter') continue;
    for (const reference of exhibits) {
      for (const label of reference.labels) {
        const at = start + label.range.start;
        if (attaching.has(at) || inKeptRow(filing, at)) continue;
        const owner = ownerOf(reference, label.text, block, filing, packet);
        if (!owner) continue;
        if (owner !== 'own' && !names.has(owner)) names.set(owner, undefined);
        cited.push({ owner, label, place: { where, pincite: '' } });
      }
    }
  }
  return {
    papers: [...names.keys()],
    nameOf: (paper) => names.get(paper),
    places: (owner, label) =>
      cited
        .filter((one) => one.owner === owner && covers(one.label, label))
        .map(({ place }) => place),
  };
}

/** Whether a label, or a run `A-C`, takes in another. */
function covers({ text, to }: ExhibitLabel, label: string): boolean {
  if (!to) return text === label;
  const [first, last, value] = [text, to.text, label].map(exhibitValue);
  if (first === undefined || last === undefined || value === undefined) {
    return text === label || to.text === label;
  }
  return /^\d/.test(label) === /^\d/.test(text) && first <= value && value <= last;
}
