import type { Range } from '../../../text/range';
import { type Attributes, scanMarkup } from './scan';

/** How a piece of text is printed; values add up. */
export const bold = 1;
export const underlined = 2;
export const italic = 4;
/** Not a style: the piece is a line break (`<br>`, a paragraph's end). */
export const lineBreak = 8;

/** A piece of text in one style, or a line break. */
export interface Piece {
  readonly text: string;
  readonly style: number;
}

export interface Link {
  readonly href: string;
  readonly text: string;
}

export interface Field {
  readonly name: string;
  readonly value: string;
}

export interface Cell {
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
  /** Form fields in the cell: check boxes carry document ids and page counts. */
  readonly fields: readonly Field[];
  /** Rows of tables inside the cell; their text is not in `pieces`. */
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** From `<tr` to just behind `</tr>`, or to what ends the row where that is missing. */
  readonly range: Range;
  /** Number of the table on the page, from 0; 0 for the first. */
  readonly table: number;
  /** 0 for a table that stands in no other. */
  readonly depth: number;
}

/** What a reader of pages is told, in page order. A row inside a cell comes before its outer row. */
export interface PageHandler {
  row(row: Row): void;
  /** A line of text outside all tables. */
  line(pieces: readonly Piece[], start: number): void;
  title?(text: string): void;
  link?(href: string): void;
}

/** What names a page stands near its top; scripts and advertisements may stand before it. */
export function headOf(html: string): string {
  return html.slice(0, 2_000_000);
}

/** Tables nested deeper than this count as plain text. */
const deepestTable = 60;

/** A cell while it is read. Most have no link, field or row: lists are made when there is one. */
class OpenCell implements Cell {
  readonly pieces: { text: string; readonly style: number }[] = [];
  links: Link[] = none;
  fields: Field[] = none;
  rows: Row[] = none;

  text(text: string, style: number): void {
    const last = this.pieces.at(-1);
    // Entities cut text into many small pieces; of one style they are one.
    if (last && last.style === style) last.text += text;
    else this.pieces.push({ text, style });
  }
}

const none: never[] = [];

function added<T>(list: T[], item: T): T[] {
  if (list === none) return [item];
  list.push(item);
  return list;
}

interface OpenTable {
  readonly number: number;
  rowStart: number;
  cells: OpenCell[] | undefined;
  cell: OpenCell | undefined;
}

const breaking = new Set([
  'br',
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'center',
  'hr',
  'li',
  'ul',
  'blockquote',
  'pre',
  'form',
  'body',
]);

/**
 * Reads a page of a court's site as rows of tables and lines between them. Unclosed rows, cells
 * and tables are closed by the next; a style left open ends with its cell. One pass, no recursion.
 */
export function readPage(html: string, handler: PageHandler): void {
  const page = new Page(handler);
  scanMarkup(html, page);
  page.end(html.length);
}

class Page {
  private readonly tables: OpenTable[] = [];
  private tooDeep = 0;
  private count = 0;
  private loose = new OpenCell();
  /** Where text goes; nowhere between a table's cells (browsers show that above the table). */
  private into: OpenCell | undefined = this.loose;
  private looseStart = 0;
  private styles = 0;
  private link: { attributes: Attributes; text: string } | undefined;
  private title: string | undefined;
  private titleDone = false;

  constructor(private readonly handler: PageHandler) {}

  open(name: string, start: number, end: number, attributes: Attributes): void {
    switch (name) {
      case 'table':
        this.openTable(start);
        break;
      case 'tr':
        this.openRow(start);
        break;
      case 'td':
      case 'th':
        this.openCell(start);
        break;
      case 'b':
      case 'strong':
        this.styles |= bold;
        break;
      case 'u':
        this.styles |= underlined;
        break;
      case 'i':
      case 'em':
        this.styles |= italic;
        break;
      case 'a':
        this.closeLink();
        this.link = { attributes, text: '' };
        if (attributes['href'] !== undefined) this.handler.link?.(attributes['href']);
        break;
      case 'input':
        if (this.into && attributes['name'] !== undefined) {
          const field = { name: attributes['name'], value: attributes['value'] ?? '' };
          this.into.fields = added(this.into.fields, field);
        }
        break;
      case 'title':
        if (!this.titleDone) this.title = '';
        break;
      default:
        if (breaking.has(name)) this.break(name === 'br' ? start : end);
    }
  }

  close(name: string, start: number, end: number): void {
    switch (name) {
      case 'table':
        this.closeTable(end);
        break;
      case 'tr':
        if (this.tooDeep === 0) this.closeRow(end);
        break;
      case 'td':
      case 'th':
        if (this.tooDeep === 0) this.closeCell();
        break;
      case 'b':
      case 'strong':
        this.styles &= ~bold;
        break;
      case 'u':
        this.styles &= ~underlined;
        break;
      case 'i':
      case 'em':
        this.styles &= ~italic;
        break;
      case 'a':
        this.closeLink();
        break;
      case 'title':
        if (this.title !== undefined && !this.titleDone) {
          this.titleDone = true;
          this.handler.title?.(this.title);
        }
        break;
      default:
        if (breaking.has(name)) this.break(start);
    }
  }

  text(text: string): void {
    if (this.title !== undefined && !this.titleDone) {
      this.title += text;
      return;
    }
    if (this.link) this.link.text += text;
    this.into?.text(text, this.styles);
  }

  end(length: number): void {
    this.tooDeep = 0;
    while (this.tables.length > 0) this.closeTable(length);
    this.break(length);
  }

  private break(at: number): void {
    if (this.into !== this.loose) {
      this.into?.pieces.push({ text: '\n', style: lineBreak });
      return;
    }
    if (this.loose.pieces.length > 0) this.handler.line(this.loose.pieces, this.looseStart);
    this.loose = new OpenCell();
    this.into = this.loose;
    this.looseStart = at;
  }

  private openTable(start: number): void {
    if (this.tables.length >= deepestTable) {
      this.tooDeep++;
      return;
    }
    this.closeLink();
    this.break(start);
    this.tables.push({ number: this.count++, rowStart: -1, cells: undefined, cell: undefined });
    this.styles = 0;
  }

  private closeTable(end: number): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    if (this.tables.length === 0) return;
    this.closeRow(end);
    this.tables.pop();
    this.into = this.tables.at(-1)?.cell ?? this.loose;
    this.styles = 0;
    if (this.tables.length === 0) this.looseStart = end;
    else this.break(end);
  }

  private openRow(start: number): void {
    const table = this.tables.at(-1);
    if (!table || this.tooDeep > 0) return;
    this.closeRow(start);
    table.rowStart = start;
    table.cells = [];
  }

  private closeRow(end: number): void {
    const table = this.tables.at(-1);
    if (!table?.cells) return;
    this.closeCell();
    const { cells, rowStart } = table;
    table.cells = undefined;
    const depth = this.tables.length - 1;
    const row: Row = { cells, range: { start: rowStart, end }, table: table.number, depth };
    this.handler.row(row);
    const outer = this.tables[depth - 1]?.cell;
    if (outer) outer.rows = added(outer.rows, row);
  }

  private openCell(start: number): void {
    const table = this.tables.at(-1);
    if (!table || this.tooDeep > 0) return;
    // A cell behind a row's end begins a row of its own.
    if (!table.cells) this.openRow(start);
    this.closeCell();
    table.cell = new OpenCell();
    table.cells?.push(table.cell);
    this.into = table.cell;
    this.styles = 0;
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    if (!table?.cell) return;
    this.closeLink();
    table.cell = undefined;
    this.into = undefined;
    this.styles = 0;
  }

  private closeLink(): void {
    if (!this.link) return;
    const { attributes, text } = this.link;
    const href = attributes['href'] ?? '';
    if (this.into) this.into.links = added(this.into.links, { href, text: text.trim() });
    this.link = undefined;
  }
}
