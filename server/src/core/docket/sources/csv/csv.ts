import type { Problem } from '../../../text/problem';
import { sheetDay } from '../../calendar-day';
import { entryFrom, type KnownOfEntry } from '../../entry-text/read-entry-text';
import type { DocketAttachment, DocketEntry, DocketReading, IsoDate } from '../../model';
import type { DocketSourceFormat, SourceFile } from '../define';
import { folded } from '../html/cell-text';
import { normalisedId } from '../pacer/document-link';
import { type CsvRow, csvRows } from './rows';

/** CSV or TSV with a header, `number,filed,text,filer,pages,attachment`. */
export const csv: DocketSourceFormat = {
  kind: 'csv',
  label: 'a CSV table',
  recognises: ({ path, text }) => {
    if (/\.(?:csv|tsv)$/i.test(path)) return true;
    const line = /^[^\r\n]{0,2000}/.exec(text)?.[0] ?? '';
    const columns = columnsOf(line.split(/[,\t;|]/).map((cell) => cell.replace(/^"|"$/g, '')));
    return columns.has('number') && columns.has('text') && /[,\t;|]/.test(line);
  },
  read: readCsv,
};

const names: Readonly<Record<string, Column>> = {
  number: 'number',
  no: 'number',
  nr: 'number',
  '': 'number',
  entry: 'number',
  entrynumber: 'number',
  documentnumber: 'number',
  docno: 'number',
  docketnumber: 'number',
  docketno: 'number',
  dktno: 'number',
  ecfno: 'number',
  filed: 'filed',
  date: 'filed',
  datefiled: 'filed',
  filingdate: 'filed',
  filedon: 'filed',
  entered: 'entered',
  dateentered: 'entered',
  text: 'text',
  dockettext: 'text',
  description: 'text',
  title: 'text',
  filer: 'filer',
  filedby: 'filer',
  party: 'filer',
  pages: 'pages',
  pagecount: 'pages',
  attachment: 'attachment',
  attachmentnumber: 'attachment',
  att: 'attachment',
  sealed: 'sealed',
  textonly: 'textOnly',
  documentid: 'documentId',
  pacerdocid: 'documentId',
  re: 're',
  url: 'url',
  link: 'url',
};

type Column =
  | 'number'
  | 'filed'
  | 'entered'
  | 'text'
  | 'filer'
  | 'pages'
  | 'attachment'
  | 'sealed'
  | 'textOnly'
  | 'documentId'
  | 're'
  | 'url';

function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const [at, cell] of header.entries()) {
    const bare = cell.toLowerCase().replace(/[^a-z]/g, '');
    // `#` heads the numbers; an empty head does not.
    const column = bare === '' && !cell.includes('#') ? undefined : names[bare];
    if (column !== undefined && !found.has(column)) found.set(column, at);
  }
  return found;
}

/**
 * Reads CSV or TSV with a header. A row with a number in `attachment` is an attachment of the
 * entry of that number above it. A bad number or date is a problem at its row; the rest is read.
 */
export function readCsv(file: SourceFile): DocketReading {
  const [header, ...rows] = csvRows(file.text);
  const columns = columnsOf(header?.cells ?? []);
  if (!header || !columns.has('number') || !columns.has('text')) {
    const message =
      'The first line must name the columns: number, filed, text, and as wanted filer, pages, attachment.';
    const range = header?.range ?? { start: 0, end: 0 };
    return { problems: [{ code: header ? 'source/no-header' : 'source/empty', range, message }] };
  }
  const reader = new CsvReader(columns, file.path);
  for (const row of rows) reader.row(row);
  const source = { kind: csv.kind, file: file.path };
  return { docket: { source, case: {}, entries: reader.entries() }, problems: reader.problems };
}

class CsvReader {
  readonly problems: Problem[] = [];
  private readonly rows: { known: KnownOfEntry; attachments: DocketAttachment[] }[] = [];
  private readonly byNumber = new Map<number, DocketAttachment[]>();

  constructor(
    private readonly columns: ReadonlyMap<Column, number>,
    private readonly file: string,
  ) {}

  row(row: CsvRow): void {
    if (row.openQuote)
      this.problem(row, 'open-quote', 'A quote that opens in this row is never closed.');
    const attachment = this.count(row, 'attachment');
    const number = this.count(row, 'number') ?? null;
    const text = folded(this.cell(row, 'text') ?? '');
    const pages = this.count(row, 'pages');
    const id = this.cell(row, 'documentId');
    if (attachment !== undefined) {
      const list = number === null ? this.rows.at(-1)?.attachments : this.byNumber.get(number);
      if (list) {
        list.push({
          number: attachment,
          text,
          ...(pages !== undefined && { pages }),
          ...(id !== undefined && { documentId: normalisedId(id) }),
          range: row.range,
        });
      } else {
        this.problem(
          row,
          'no-entry',
          `There is no entry ${number ?? ''} above for this attachment.`,
        );
      }
      return;
    }
    this.entry(row, { number, text, pages, id });
  }

  entries(): readonly DocketEntry[] {
    return this.rows.map(({ known, attachments }) =>
      entryFrom(
        attachments.length > 0 ? { ...known, attachments, attachmentsComplete: true } : known,
      ),
    );
  }

  private entry(
    row: CsvRow,
    {
      number,
      text,
      pages,
      id,
    }: { number: number | null; text: string; pages: number | undefined; id: string | undefined },
  ): void {
    const filed = this.day(row, 'filed');
    const entered = this.day(row, 'entered');
    const filer = this.cell(row, 'filer');
    const sealed = this.flag(row, 'sealed');
    const textOnly = this.flag(row, 'textOnly');
    const url = this.cell(row, 'url');
    const re = (this.cell(row, 're') ?? '').match(/\d{1,9}/g)?.map(Number);
    const known: KnownOfEntry = {
      number,
      ...(filed !== undefined && { filed }),
      ...(entered !== undefined && { entered }),
      text,
      ...(filer !== undefined && { filer }),
      ...(pages !== undefined && { pages }),
      ...(sealed !== undefined && { sealed }),
      ...(textOnly !== undefined && { textOnly }),
      ...(id !== undefined && { documentId: normalisedId(id) }),
      ...(re && { re }),
      ...(url !== undefined && { url }),
      range: row.range,
      file: this.file,
    };
    const attachments: DocketAttachment[] = [];
    this.rows.push({ known, attachments });
    if (number !== null) this.byNumber.set(number, attachments);
  }

  private cell(row: CsvRow, column: Column): string | undefined {
    const at = this.columns.get(column);
    const text = at === undefined ? undefined : row.cells[at];
    return text === undefined || text === '' ? undefined : text;
  }

  private count(row: CsvRow, column: Column): number | undefined {
    const text = this.cell(row, column);
    if (text === undefined || text === '-') return undefined;
    if (/^\d{1,9}$/.test(text)) return Number(text);
    const message = `“${text.slice(0, 40)}” is no number for the column “${column}”.`;
    return this.problem(row, 'wrong-type', message);
  }

  private day(row: CsvRow, column: Column): IsoDate | undefined {
    const text = this.cell(row, column);
    if (text === undefined) return undefined;
    const day = sheetDay(text);
    if (day !== undefined) return day;
    const message = `“${text.slice(0, 40)}” is no date; write 2016-04-11 or 4/11/2016.`;
    return this.problem(row, 'impossible-date', message);
  }

  private flag(row: CsvRow, column: Column): boolean | undefined {
    const text = this.cell(row, column)?.toLowerCase();
    if (text === undefined) return undefined;
    return /^(?:true|yes|y|x|1|sealed)$/.test(text);
  }

  private problem(row: CsvRow, code: string, message: string): undefined {
    if (this.problems.length < 100) {
      this.problems.push({ code: `source/${code}`, range: row.range, message });
    }
    return undefined;
  }
}
