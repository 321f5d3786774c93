import type { Row } from '../html/page';

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
