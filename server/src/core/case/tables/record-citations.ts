import { paperByName } from '../exhibit-owner';
import { type CitedRecord, citedRecords } from './cited-records';
import type { TableMaker } from './model';
import { type CitingPlace, placesText } from './places';

/**
 * What a filing cites of the record: entries of its own docket by number, then papers by name,
 * each with every place that cites it. An `Id.` counts for what it refers to.
 */
export const recordCitations: TableMaker = {
  kind: 'record',
  name: 'table of record citations',
  header: ['Record', 'Description', 'Cited in'],
  nothing: 'There is nothing to list: this filing cites no docket entry and no paper by its name.',
  rows(source) {
    const groups = new Map<string, { readonly of: CitedRecord; readonly places: CitingPlace[] }>();
    for (const of of citedRecords(source)) {
      const group = groups.get(of.key) ?? { of, places: [] };
      group.places.push(of.place);
      groups.set(of.key, group);
    }
    return [...groups.values()]
      .sort((a, b) => a.of.order - b.of.order || a.of.label.localeCompare(b.of.label, 'en'))
      .map(({ of: { label, description }, places }) => [label, description, placesText(places)]);
  },
  keyOf([label = ''], { packet }) {
    const number = /(\d+(?:[-–]\d+)?)\s*$/.exec(label)?.[1];
    if (number !== undefined) return `docket ${number}`;
    return paperByName(label, packet)?.path ?? label.replace(/[*_]/g, '').toLowerCase();
  },
  called: ([label = '']) => label,
};
