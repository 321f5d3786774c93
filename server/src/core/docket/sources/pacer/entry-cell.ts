import type { Range } from '../../../text/range';
import type { Cell, Row } from '../html/page';

/** An entry's text, with the places of the numbers in it that are links. */
export interface LinkedText {
  readonly text: string;
  readonly links: readonly Range[];
}

/**
 * The text of a docket row's last cell: tags removed, white space folded, a line break as a
 * space. Linked entry numbers are found again in it, in order.
 */
export function linkedText(cell: Cell, text: string): LinkedText {
  const links: Range[] = [];
  let from = 0;
  for (const link of cell.links) {
    if (!/^\d{1,5}$/.test(link.text)) continue;
    const start = numberAt(text, link.text, from);
    if (start < 0) continue;
    const end = start + link.text.length;
    links.push({ start, end });
    from = end;
  }
  return { text, links };
}

/** Where a number stands alone, not inside a longer one, a date or a case number. */
function numberAt(text: string, digits: string, from: number): number {
  for (let at = text.indexOf(digits, from); at >= 0; at = text.indexOf(digits, at + 1)) {
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + digits.length);
    if (!partOfNumber(before) && !partOfNumber(after)) return at;
  }
  return -1;
}

/** Digits, letters, `/`, `-`, `:` and `.` with the number make it something else. */
function partOfNumber(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x2f ||
    unit === 0x2d ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a)
  );
}

/** A document of an entry's list of files: number 0 is the entry's own. */
export interface FileRow {
  readonly number: number;
  readonly text: string;
  readonly pages?: number;
}

/**
 * The list of an entry's files that a sheet shows below it where several can be ordered at once
 * (`0 | Main Document | 121 pages | 1.0 MB`), or undefined where the row is no such list.
 */
export function fileRows(row: Row): readonly FileRow[] | undefined {
  const inner = row.cells.find((cell) => cell.rows.length > 0);
  if (!inner) return undefined;
  const files: FileRow[] = [];
  for (const { cells } of inner.rows) {
    const field = cells.flatMap(({ fields }) => fields).find(({ name }) => fileField.test(name));
    const number = field && Number(fileField.exec(field.name)?.[1]);
    if (field === undefined || number === undefined) continue;
    // The field's value is id, size in bytes, pages.
    const pages = Number(/^\d+-\d+-(\d{1,6})$/.exec(field.value)?.[1] ?? 0);
    const words = cells.map(({ pieces }) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    const at = words.indexOf(String(number));
    const text = (words[at + 1] ?? '').replace(/\s+/g, ' ');
    files.push({ number, text, ...(pages > 0 && { pages }) });
  }
  return files.length > 0 ? files : undefined;
}

const fileField = /^document_\d+_\d+_(\d{1,5})$/;
