import { attachedExhibits, exhibitLabelled } from '../../filing/attached-exhibits';
import { exhibitDescription } from '../../filing/exhibit-description';
import { exhibitValue } from '../../filing/exhibits';
import type { Filing } from '../../filing/model';
import { blockAt } from '../../filing/read-filing';
import { whereaboutsOf } from '../../filing/whereabouts';
import { paperByName } from '../exhibit-owner';
import { type Packet, type PacketPaper, paperOf } from '../packet';
import { type CitedExhibits, citedExhibits } from './cited-exhibits';
import type { TableMaker, TableSource } from './model';
import { placesText, placeText } from './places';

/**
 * The exhibits that a filing attaches and those of the declarations it cites, cited or not; of
 * another paper, a complaint say, those that it cites. A declaration lists its own alone.
 */
export const exhibitList: TableMaker = {
  kind: 'exhibits',
  name: 'exhibit list',
  header: ['Exhibit', 'Description', 'Attached', 'Cited in'],
  nothing:
    'There is no exhibit to list: this filing attaches none, and none of the declarations it cites does.',
  rows(source) {
    const cited = citedExhibits(source);
    const rows = holdersOf(source, cited).flatMap((holder) => rowsOf(holder, cited));
    const distinct = new Set(rows.map(([label]) => label)).size === rows.length;
    // Exhibits numbered through stand in their order, others declaration by declaration.
    return distinct ? rows.sort(([a = ''], [b = '']) => compareLabels(a, b)) : rows;
  },
  keyOf([label = '', , attached = ''], { packet }) {
    const paper = paperAttaching(attached, packet);
    const owner = paper?.path ?? (isOwnPlace(attached) ? '' : attached);
    return `${labelIn(label)} ${owner}`;
  },
  called: ([label = '']) => `Exhibit ${labelIn(label)}`,
};

/** The paper that the third cell of a row names; undefined where it is this filing. */
export function paperAttaching(cell: string, packet: Packet | undefined): PacketPaper | undefined {
  return paperByName(cell.replace(/,?\s*(?:¶|Part\s|n\.)[^¶]*$/, ''), packet);
}

/** The label in the first cell of a row, as written or as a person may have it: `**Ex. A**`. */
export function labelIn(cell: string): string {
  return cell.replace(/[*_“”"]|\b(?:Exhibit|Exh?\.|Ex\b)\s*/gi, '').trim();
}

const ownPlace = 'This filing';

/** Whether the third cell of a row says that this filing attaches the exhibit. */
export function isOwnPlace(cell: string): boolean {
  return cell === '' || /^(?:This filing|¶|Part\b|n\.|paragraph\b)/.test(cell);
}

/** A filing whose exhibits are listed, and which of them. */
interface Holder {
  readonly filing: Filing;
  readonly paper?: PacketPaper;
  readonly labels: readonly string[];
}

function holdersOf({ filing }: TableSource, cited: CitedExhibits): Holder[] {
  const own: Holder = { filing, labels: labelsOf(filing) };
  const self = paperOf('', filing);
  if (self?.kind === 'declaration') return [own];
  const others = cited.papers.flatMap((paper): Holder[] => {
    const isSelf = self?.kind === paper.kind && self.name === paper.name;
    if (isSelf) return [];
    const all = labelsOf(paper.filing);
    const labels =
      paper.kind === 'declaration'
        ? all
        : all.filter((label) => cited.places(paper, label).length > 0);
    return [{ filing: paper.filing, paper, labels }];
  });
  return [own, ...others];
}

function labelsOf(filing: Filing): string[] {
  return [...new Set(attachedExhibits(filing).map(({ label }) => label))];
}

function rowsOf({ filing, paper, labels }: Holder, cited: CitedExhibits): string[][] {
  return labels.map((label): string[] => {
    const place = attachingPlace(filing, label);
    const name = paper && (cited.nameOf(paper) ?? paper.name);
    const attached = name ? nameWithPlace(name, place) : place || ownPlace;
    return [
      label,
      exhibitDescription(filing, label) ?? '',
      attached,
      placesText(cited.places(paper ?? 'own', label)),
    ];
  });
}

/** `Reyes Decl. ¶ 4`, `Reyes Decl., Part II`. */
function nameWithPlace(name: string, place: string): string {
  if (place === '') return name;
  return place.startsWith('¶') ? `${name} ${place}` : `${name}, ${place}`;
}

function attachingPlace(filing: Filing, label: string): string {
  const at = exhibitLabelled(filing, label);
  if (at?.by !== 'sentence') return '';
  const where = whereaboutsOf(filing)[blockAt(filing, at.range.start)];
  return where && where.kind !== 'heading' && where.kind !== 'caption' ? placeText(where) : '';
}

function compareLabels(a: string, b: string): number {
  // Letters before numbers, as lawyers list them.
  const digits = Number(/^\d/.test(a)) - Number(/^\d/.test(b));
  if (digits !== 0) return digits;
  const [one, other] = [exhibitValue(a), exhibitValue(b)];
  return one !== undefined && other !== undefined
    ? one - other
    : a.localeCompare(b, 'en', { numeric: true });
}
