import { sheetDay } from '../../calendar-day';
import { filedOnIn } from '../../entry-text/dates';
import { type PartyNames, partyNames } from '../../entry-text/filer';
import { entryWith } from '../../entry-text/read-entry-text';
import type { DocketAttachment, DocketCase, DocketEntry, IsoDate } from '../../model';
import { deepLinesOf, docketText, folded, textOf } from '../html/cell-text';
import type { Cell, PageHandler, Piece, Row } from '../html/page';
import { CaseHeader } from './case-header';
import { courtIdOfLink } from './court-id';
import { linkNumbered } from './document-link';
import { fileRows } from './file-rows';
import { Parties } from './parties';
import { receiptDay } from './receipt';
import { sheetEntry } from './sheet-entry';

/** Reads a docket report as its page is read: first what stands above, then entry by entry. */
export class ReportReader implements PageHandler {
  readonly entries: DocketEntry[] = [];
  /** Whether the page has the marks of a docket sheet, entries or not. */
  isSheet = false;
  /** The day of the receipt below the entries. */
  asOf: IsoDate | undefined;
  private readonly header = new CaseHeader();
  private readonly parties = new Parties();
  private names: PartyNames = new Map();
  private table = -1;
  private columns: Columns | undefined;
  private court: string | undefined;
  private dated = false;

  constructor(private readonly file: string) {}

  link(href: string): void {
    this.court ??= courtIdOfLink(href);
  }

  title(text: string): void {
    this.header.heard(folded(text));
  }

  line(pieces: readonly Piece[]): void {
    if (this.columns) return;
    const text = textOf(pieces);
    if (text === '') return;
    if (/\bdocket for case #|bankruptcy (?:petition|case) #|adversary proceeding #/i.test(text)) {
      this.isSheet = true;
    }
    this.header.heard(text);
  }

  row(row: Row): void {
    if (!this.columns) {
      const columns = columnsOf(row);
      if (columns) {
        this.columns = columns;
        this.table = row.table;
        this.isSheet = true;
        this.names = partyNames(this.parties.done().map(({ name }) => name));
      } else if (row.depth === 0) {
        this.above(row);
      }
      return;
    }
    if (row.table !== this.table) {
      this.asOf ??= receiptDay(row);
      if (row.depth > 0) return;
    }
    this.entryRow(row, this.columns);
  }

  /** What the sheet says of the case; parties are read by then. */
  case(): DocketCase {
    const found = this.header.done();
    if (this.court !== undefined) found.court = this.court;
    const parties = this.parties.done();
    if (found.name === undefined) {
      const debtor = parties.find(({ role }) => role !== undefined && /^debtor/i.test(role));
      if (debtor) found.name = debtor.name;
    }
    return parties.length > 0 ? { ...found, parties } : found;
  }

  private above(row: Row): void {
    const cells = row.cells.map((cell) => deepLinesOf(cell).map(({ text }) => text));
    const dated = cells.some((lines) => lines.some((line) => /^date filed:/i.test(line)));
    if (dated && !this.dated) {
      this.dated = true;
      const [first] = cells[0] ?? [];
      if (first !== undefined && !/^[A-Za-z ]{3,20}:\s/.test(first.replace(/^in re:/i, ''))) {
        this.header.name(first);
      }
    }
    for (const lines of cells) this.header.cell(lines);
    // The case's own table may print its name in bold, as if it were a party.
    if (!dated) this.parties.row(row);
  }

  private entryRow(row: Row, columns: Columns): void {
    const cells = columns.behind === 0 ? row.cells : row.cells.slice(0, -columns.behind);
    const last = cells.at(-1);
    if (cells.length < 2 || !last) return;
    const files = fileRows(row);
    if (files) {
      this.filesOfLast(files);
      return;
    }
    const dateText = textOf(cells[0]?.pieces ?? []);
    const day = sheetDay(dateText);
    if (day === undefined && dateText !== '') return;
    const numbered = numberIn(cells.slice(1, -1));
    const parsed = cells.length === 2 ? mergedNumber(last) : undefined;
    const number = numbered?.number ?? parsed?.number ?? null;
    const text = parsed?.text ?? docketText(last.pieces);
    if (day === undefined && number === null && text === '') return;
    // The word `doc` for a number: a paper that is not on the docket itself.
    if (numbered?.other) return;
    const link = number === null ? undefined : linkNumbered((numbered?.cell ?? last).links, number);
    // A report by date entered; the text may still say when it was filed.
    const onlyEntered = columns.entered && day !== undefined;
    const filed = onlyEntered ? filedOnIn(text) : day;
    this.entries.push(
      sheetEntry({
        number,
        text,
        filed: filed ?? day,
        ...(onlyEntered && filed === undefined && { filedUncertain: true }),
        entered: onlyEntered ? day : undefined,
        pages: numbered?.pages ?? parsed?.pages,
        link,
        links: last.links,
        parties: this.names,
        range: row.range,
        file: this.file,
      }),
    );
  }

  /** The list of files below an entry is complete, and knows pages. */
  private filesOfLast(files: readonly { number: number; text: string; pages?: number }[]): void {
    const entry = this.entries.pop();
    if (!entry) return;
    const own = files.find(({ number }) => number === 0);
    const attachments: DocketAttachment[] = files
      .filter(({ number }) => number > 0)
      .map((file) => {
        const listed = entry.attachments.find(({ number }) => number === file.number);
        return {
          ...listed,
          number: file.number,
          text: file.text || listed?.text || '',
          ...(file.pages !== undefined && { pages: file.pages }),
        };
      });
    const pages = own?.pages ?? entry.pages;
    this.entries.push(entryWith(entry, { pages, attachments, attachmentsComplete: true }));
  }
}

interface Columns {
  /** The date column is the day entered, not the day filed. */
  readonly entered: boolean;
  /** How many columns stand behind the docket text. */
  readonly behind: number;
}

function columnsOf(row: Row): Columns | undefined {
  const heads = row.cells.map((cell) =>
    cell.rows.length > 0 ? '' : textOf(cell.pieces).toLowerCase(),
  );
  if (heads.length < 2 || !heads.some((head) => head === 'docket text')) return undefined;
  const date = heads.find((head) => /\bdate\b|\bdated\b|\bfiled\b|\bentered\b/.test(head));
  return {
    entered: date !== undefined && /entered/.test(date) && !/filed/.test(date),
    behind: heads.length - 1 - heads.lastIndexOf('docket text'),
  };
}

interface NumberCell {
  readonly number: number | null;
  readonly pages?: number;
  readonly cell: Cell;
  readonly other?: boolean;
}

/** The entry's number among the cells between date and text; `13 (5 pgs)` has pages too. */
function numberIn(cells: readonly Cell[]): NumberCell | undefined {
  for (const cell of cells) {
    const text = textOf(cell.pieces);
    if (text === '') continue;
    const match = /^(\d{1,6})(?!\d)(?:\s*\((\d{1,6})\s*p(?:g|ages?)s?\b[^)]*\))?/i.exec(text);
    if (match) {
      const pages = match[2] === undefined ? undefined : Number(match[2]);
      // Old paper dockets were entered as document 0, which is no number that can be cited.
      const number = Number(match[1]) || null;
      return { number, cell, ...(pages !== undefined && { pages }) };
    }
    if (/^doc\b/i.test(text)) return { number: null, cell, other: true };
  }
  return undefined;
}

/** A sheet with number and text in one cell: `2 (23 pgs; 4 docs) Chapter 7 petition`. */
function mergedNumber(cell: Cell): { number: number; text: string; pages?: number } | undefined {
  const text = docketText(cell.pieces);
  const match = /^(\d{1,6})(?:\s*\((\d{1,6})\s*pgs?\b[^)]*\))?\s+(.*)$/s.exec(text);
  if (!match) return undefined;
  const linked = linkNumbered(cell.links, Number(match[1])) !== undefined;
  if (!linked && match[2] === undefined) return undefined;
  const pages = match[2] === undefined ? undefined : Number(match[2]);
  return { number: Number(match[1]), text: match[3] ?? '', ...(pages !== undefined && { pages }) };
}
