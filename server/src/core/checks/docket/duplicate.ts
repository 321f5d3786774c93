import { readingOf } from '../../docket/resolve';
import type { CitedItem } from '../../filing/docket-citations/model';
import { defineCheck } from '../define';

export const duplicate = defineCheck({
  code: 'docket/duplicate',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The same entry stands twice in one list',
  why: 'One of the two was meant to be another entry.',
  examples: {
    found: ['Dkt. Nos. 589, 590, «589»', 'ECF Nos. 12-15, «13»'],
    silent: ['Docs. 47 at 1; 47 at 5', 'Dkt. Nos. 596, 596-1', 'Docket Nos. 589, 590'],
  },
  *run({ docketCitations, docket }) {
    for (const { items } of docketCitations) {
      for (const [i, item] of items.entries()) {
        if (i === 0 || item.pincites.length > 0) continue;
        const reading = readingOf(item.number, docket);
        if (reading.kind !== 'entry' && reading.kind !== 'attachment') continue;
        const same = items
          .slice(0, i)
          .some((other) => other.pincites.length === 0 && covers(other, reading));
        if (!same) continue;
        const name =
          reading.kind === 'attachment'
            ? `${reading.entry}-${reading.attachment}`
            : `${reading.entry}`;
        yield { range: item.numberRange, message: `${name} stands in this list already.` };
      }
    }

    function covers(
      item: CitedItem,
      reading: { kind: string; entry: number; attachment?: number },
    ): boolean {
      const other = readingOf(item.number, docket);
      switch (other.kind) {
        case 'entry':
          return reading.kind === 'entry' && other.entry === reading.entry;
        case 'attachment':
          return other.entry === reading.entry && other.attachment === reading.attachment;
        case 'range':
          return (
            reading.kind === 'entry' && other.from <= reading.entry && reading.entry <= other.to
          );
        case 'attachments':
          return (
            reading.attachment !== undefined &&
            other.entry === reading.entry &&
            other.from <= reading.attachment &&
            reading.attachment <= other.to
          );
      }
    }
  },
});
