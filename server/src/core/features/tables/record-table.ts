import { clippedText } from '../../case/claims/in-words';
import { longDate } from '../../docket/calendar-day';
import { asCell, tableOf } from '../../filing/kept-table';
import { mentionsOf } from '../mentions/mentions';
import { itemsOf, type Snapshot } from '../snapshot';
import { placesSaid } from './places-said';

interface Cited {
  readonly name: string;
  readonly what: string;
  readonly order: number;
  readonly offsets: number[];
}

/** What a filing cites of the record, entry by entry and paper by paper, with where it does. */
export function recordTable(snapshot: Snapshot): string | undefined {
  const { filing, case: context } = snapshot;
  const found = new Map<string, Cited>();
  const add = (name: string, what: string, order: number, offset: number) => {
    const known = found.get(name);
    if (known) known.offsets.push(offset);
    else found.set(name, { name, what, order, offsets: [offset] });
  };
  const marker = context?.caseFile?.cite ?? 'Dkt. No.';
  for (const { entries, range, other } of itemsOf(snapshot)) {
    if (other) continue;
    for (const { number, attachment, entry } of entries) {
      const filed = entry?.filed ? ` (filed ${longDate(entry.filed)})` : '';
      const part = attachment === undefined ? '' : `-${attachment}`;
      const text = entry ? `${clippedText(entry.text)}${filed}` : '';
      add(`${marker} ${number}${part}`, text, number * 1000 + (attachment ?? 0), range.start);
    }
  }
  for (const { kind, label, target, range } of mentionsOf(snapshot, 'paper')) {
    if (kind !== 'paper') continue;
    const paper = snapshot.packet?.papers.find(({ path }) => path === target.path);
    add(label.replace(/\s+/g, ' '), paper?.name ?? '', Number.MAX_SAFE_INTEGER, range.start);
  }
  const rows = [...found.values()]
    .map((one) => ({ ...one, where: placesSaid(filing, one.offsets) }))
    // What only the table itself still names is cited no more.
    .filter(({ where }) => where !== '')
    .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
  if (rows.length === 0) return undefined;
  return tableOf(
    ['Record', 'What it is', 'Cited in'],
    rows.map(({ name, what, where }) => [asCell(name), asCell(what), where]),
  );
}
