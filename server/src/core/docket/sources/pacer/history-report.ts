import { sheetDay } from '../../calendar-day';
import type { DocketCase, DocketEntry, DocketReading, IsoDate } from '../../model';
import type { DocketSourceFormat, SourceFile } from '../define';
import { docketText, folded, textOf } from '../html/cell-text';
import {
  bold,
  type Cell,
  headOf,
  type PageHandler,
  type Piece,
  type Row,
  readPage,
} from '../html/page';
import { CaseHeader, caseNumberIn, judgeName } from './case-header';
import { courtIdOfLink, courtIdOfName } from './court-id';
import { linkNumbered } from './document-link';
import { receiptDay } from './receipt';
import { sheetEntry } from './sheet-entry';

/** A CM/ECF `History/Documents` query saved from the browser. */
export const historyReport: DocketSourceFormat = {
  kind: 'history-html',
  label: 'a court docket history report',
  recognises: ({ text }) => {
    const head = headOf(text);
    return (
      (head.includes('HistDocQry') || head.includes('History/Documents')) &&
      /<th[^>]*>\s*(?:<[^>]{0,80}>\s*)*(?:Doc\.|Dates|Description)/i.test(head)
    );
  },
  read: readHistoryReport,
};

/**
 * Reads a docket history report. Each entry has a kind (`Motion to Dismiss`) and, where the
 * report was asked for it, the docket text in a row of its own; the text wins.
 */
export function readHistoryReport(file: SourceFile): DocketReading {
  const reader = new HistoryReader(file.path);
  readPage(file.text, reader);
  if (!reader.isReport) {
    const range = { start: 0, end: 0 };
    const message = 'This page is no docket history: it has no table of entries with their dates.';
    return { problems: [{ code: 'source/not-a-docket', range, message }] };
  }
  const { asOf } = reader;
  const source = {
    kind: historyReport.kind,
    file: file.path,
    ...(asOf !== undefined && { asOf }),
  };
  return { docket: { source, case: reader.case(), entries: reader.done() }, problems: [] };
}

/** An entry as far as its first row tells; its text may follow. */
interface Begun {
  readonly row: Row;
  readonly cell: Cell;
  readonly number: number | null;
  readonly filed?: IsoDate;
  readonly entered?: IsoDate;
  readonly kind: string;
}

class HistoryReader implements PageHandler {
  isReport = false;
  /** The day of the receipt below the entries. */
  asOf: IsoDate | undefined;
  private readonly entries: DocketEntry[] = [];
  private readonly header = new CaseHeader();
  private readonly judges: { judge?: string; magistrate?: string } = {};
  private court: string | undefined;
  private pageTitle = '';
  private table = -1;
  private begun: Begun | undefined;
  private numbered = false;

  constructor(private readonly file: string) {}

  link(href: string): void {
    this.court ??= courtIdOfLink(href);
  }

  title(text: string): void {
    this.pageTitle = folded(text);
  }

  line(pieces: readonly Piece[]): void {
    if (this.table >= 0) return;
    const text = textOf(pieces);
    if (text === '') return;
    const number = this.numbered ? undefined : caseNumberIn(text);
    if (number !== undefined) {
      this.numbered = true;
      this.header.heard(number);
      // The number is in bold, the case's name behind it is not.
      const name = folded(pieces.map((piece) => (piece.style & bold ? ' ' : piece.text)).join(''));
      this.header.name(name || folded(text.slice(text.indexOf(number) + number.length)));
    }
    const judge = /^(.+?),\s+(presiding|referral)$/i.exec(text);
    if (judge?.[2]?.toLowerCase() === 'presiding') this.judges.judge ??= judgeName(judge[1] ?? '');
    else if (judge) this.judges.magistrate ??= judgeName(judge[1] ?? '');
    else this.header.cell([text]);
  }

  row(row: Row): void {
    const { cells } = row;
    if (this.table < 0) {
      const heads = cells.map((cell) => textOf(cell.pieces).toLowerCase());
      if (!heads.includes('description') || !heads.some((head) => head.startsWith('date'))) return;
      this.table = row.table;
      this.isReport = true;
      return;
    }
    if (row.table !== this.table) {
      this.asOf ??= receiptDay(row);
      return;
    }
    if (cells.length >= 2) {
      this.flush();
      this.begun = begin(row);
    } else if (cells.length === 1 && this.begun && cells[0]) {
      this.add(this.begun, cells[0], row.range.end);
      this.begun = undefined;
    }
  }

  done(): readonly DocketEntry[] {
    this.flush();
    return this.entries;
  }

  case(): DocketCase {
    const found = this.header.done();
    const court = this.court ?? courtOfTitle(this.pageTitle);
    return { ...found, ...this.judges, ...(court !== undefined && { court }) };
  }

  private flush(): void {
    if (this.begun) this.add(this.begun);
    this.begun = undefined;
  }

  private add(begun: Begun, textCell?: Cell, end = begun.row.range.end): void {
    const { number, filed, entered, kind, cell, row } = begun;
    const long = textCell && docketText(textCell.pieces).replace(/^Docket Text:\s*/, '');
    const text = long || kind;
    const link = number === null ? undefined : linkNumbered(cell.links, number);
    this.entries.push(
      sheetEntry({
        number,
        text,
        filed,
        entered,
        link,
        links: textCell && textCell.links.length > 0 ? textCell.links : undefined,
        range: { start: row.range.start, end },
        file: this.file,
      }),
    );
  }
}

function begin(row: Row): Begun | undefined {
  const [numberCell, dateCell, kindCell] = row.cells;
  if (!numberCell || !dateCell) return undefined;
  const printed = textOf(numberCell.pieces);
  // The word `doc` in place of a number: a paper that is not on the docket itself.
  if (printed !== '' && !/^\d+$/.test(printed)) return undefined;
  return {
    row,
    cell: numberCell,
    number: printed === '' ? null : Number(printed),
    ...datesIn(dateCell),
    kind: kindCell ? docketText(kindCell.pieces) : '',
  };
}

/** `Filed:`, `Entered:`, `Filed & Entered:` with their days, in a table inside the cell. */
function datesIn(cell: Cell): { filed?: IsoDate; entered?: IsoDate } {
  const found: { filed?: IsoDate; entered?: IsoDate } = {};
  const lines = cell.rows.map(({ cells }) => cells.map(({ pieces }) => textOf(pieces)).join(' '));
  for (const line of [...lines, textOf(cell.pieces)]) {
    const match = /^(Filed(?:\s*&\s*Entered)?|Entered)\s*:?\s*(\d.*)$/i.exec(line);
    const day = match && sheetDay(match[2] ?? '');
    if (!match || !day) continue;
    const label = (match[1] ?? '').toLowerCase();
    if (label.startsWith('filed')) found.filed ??= day;
    if (label.endsWith('entered')) found.entered ??= day;
  }
  return found;
}

/** `District of Nebraska-History/Documents Query`, `CAND-ECF-History/…`, `CM/ECF - nvd - …`. */
function courtOfTitle(title: string): string | undefined {
  const named = courtIdOfName(title);
  if (named !== undefined) return named;
  const id = /\b([a-z]{2}(?:[nsewmc])?[db])(?=-ECF\b| Live\b|\s*-)/i.exec(title)?.[1];
  return id?.toLowerCase();
}
