import type {
  CitedItem,
  DocketCitation,
} from '../../server/src/core/filing/docket-citations/model';

/** An item in short: `589`, `596-1`, `12..15`, `596-1..4`, `12..14|12-14` (either, preferred first). */
export function short({ number, pincites, shortName }: CitedItem): string {
  const tail =
    pincites.map((one) => ` {${one.kind} ${one.text}}`).join('') +
    (shortName ? ` (${shortName.text})` : '');
  switch (number.kind) {
    case 'entry':
      return number.entry + tail;
    case 'attachment':
      return `${number.entry}-${number.attachment}${tail}`;
    case 'attachments':
      return `${number.entry}-${number.from}..${number.to}${tail}`;
    case 'range':
      return `${number.from}..${number.to}${tail}`;
    case 'either':
      return number.preferred === 'range'
        ? `${number.entry}..${number.to}|${number.entry}-${number.attachment}${tail}`
        : `${number.entry}-${number.attachment}|${number.entry}..${number.to}${tail}`;
  }
}

/** The text with `«…»` around each citation. */
export function marked(text: string, citations: readonly DocketCitation[]): string {
  let out = '';
  let at = 0;
  for (const { range } of citations) {
    out += `${text.slice(at, range.start)}«${text.slice(range.start, range.end)}»`;
    at = range.end;
  }
  return out + text.slice(at);
}
