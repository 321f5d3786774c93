import { defineCheck, replace } from '../define';

export const rangeOrder = defineCheck({
  code: 'docket/range-order',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'A range of entries runs backward',
  why: 'A range that ends before it begins names nothing; most often two digits were swapped.',
  examples: {
    found: ['Dkt. Nos. «590-582»', 'Docket Nos. «15 through 12»'],
    silent: ['Dkt. Nos. 582-590', 'Docket Nos. 480, 479', 'ECF No. 596-1', 'Dkt. Nos. 589-90'],
  },
  *run({ docketCitations, text }) {
    for (const { items } of docketCitations) {
      for (const { number, numberRange } of items) {
        const runs = number.kind === 'range' || number.kind === 'attachments';
        if (!runs || number.from <= number.to) continue;
        const words = text.slice(numberRange.start, numberRange.end);
        const swapped = words.replace(/^(\d+)(\D+)(\d+)$/, '$3$2$1');
        const message = `This range runs backward: from ${number.from} to ${number.to}.`;
        const fixes =
          swapped === words ? [] : [replace(`Change to “${swapped}”`, numberRange, swapped)];
        yield { range: numberRange, message, fixes };
      }
    }
  },
});
