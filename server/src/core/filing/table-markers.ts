/** The tables that can be kept current in a filing, by the word in their opening marker. */
export const tableKinds = ['exhibits', 'record'] as const;

export type TableKind = (typeof tableKinds)[number];

/** What stands before a table that is kept current. */
export function openingMarker(kind: TableKind): string {
  return `<!-- pincite:table ${kind} -->`;
}

/** What stands behind it. */
export const closingMarker = '<!-- /pincite:table -->';

/** Both markers; the first group is the word behind `pincite:table`, undefined in a closing one. */
export const markerPattern =
  /<!--[ \t]*(?:pincite:table(?:[ \t]+([^\s>]*?))?[ \t]*|(\/pincite:table)[ \t]*)-->/g;

const openingLine = /^ {0,3}<!--[ \t]*pincite:table(?:[ \t]+[^\s>]*?)?[ \t]*-->[ \t]*[\r\n]*$/;
const closingLine = /^ {0,3}<!--[ \t]*\/pincite:table[ \t]*-->[ \t]*[\r\n]*$/;

/** Whether a line is an opening marker and nothing else. */
export function isOpeningLine(line: string): boolean {
  return openingLine.test(line);
}

/** Whether a line is a closing marker and nothing else. */
export function isClosingLine(line: string): boolean {
  return closingLine.test(line);
}

/** Whether a line is a row of a Markdown table. */
export function isRow(line: string): boolean {
  return line.trimStart().startsWith('|');
}
