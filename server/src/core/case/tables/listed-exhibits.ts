import { keptTables } from '../../filing/kept-table';
import type { Filing } from '../../filing/model';
import { readCells } from '../../filing/table-cells';
import type { Range } from '../../text/range';
import type { Packet, PacketPaper } from '../packet';
import { exhibitList, isOwnPlace, labelIn, paperAttaching } from './exhibit-list';
import { oldTableIn } from './old-table';

/** A row of a kept exhibit list, by its label. */
export interface ListedExhibit {
  readonly label: string;
  /** Of the label alone, in the filing. */
  readonly range: Range;
  readonly owner: PacketPaper | 'own';
}

/** The rows of the kept exhibit lists of a filing whose exhibit is known, in text order. */
export function listedExhibits(filing: Filing, packet: Packet | undefined): ListedExhibit[] {
  return keptTables(filing).tables.flatMap((table): ListedExhibit[] => {
    if (table.kind !== exhibitList.kind) return [];
    const old = oldTableIn(filing.text, table, exhibitList.header[0]);
    if (!old) return [];
    return old.lines.slice(old.head).flatMap((line, i): ListedExhibit[] => {
      const [first = '', , attached = ''] = readCells(line);
      const label = labelIn(first);
      const owner = paperAttaching(attached, packet) ?? (isOwnPlace(attached) ? 'own' : undefined);
      const at = line.indexOf(label, line.indexOf(first));
      if (!owner || label === '' || at < 0) return [];
      const start = (old.starts[old.head + i] ?? 0) + at;
      return [{ label, range: { start, end: start + label.length }, owner }];
    });
  });
}
