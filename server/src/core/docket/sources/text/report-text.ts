import { isoDay, sheetDay } from '../../calendar-day';
import { partyNames } from '../../entry-text/filer';
import { entryFrom } from '../../entry-text/read-entry-text';
import type { DocketEntry, DocketReading } from '../../model';
import type { DocketSourceFormat, SourceFile } from '../define';
import { folded, tidyCommas } from '../html/cell-text';
import { CaseHeader } from '../pacer/case-header';
import { courtIdOfLink } from '../pacer/court-id';
import { type PrintedLine, printedLines } from './lines';
import { partiesIn } from './printed-parties';

/** A docket report copied from the browser, or the text of its print. */
export const reportText: DocketSourceFormat = {
  kind: 'report-text',
  label: 'a docket report as text',
  recognises: ({ text }) =>
    /docket for case #|\bdate (?:filed|entered)\s*#\s*docket text/i.test(text) &&
    !/<(?:table|td|html)\b/i.test(text.slice(0, 20_000)),
  read: readReportText,
};

const tableHead = /^(?:Date\s+(Filed|Entered)|Filing\s+Date)\s*#\s*(?:clear\s*)?Docket\s+Text$/i;
const headDate = /^(?:Date\s+(Filed|Entered)|Filing\s+Date)$/i;

/**
 * Reads a docket report that was copied or printed as text. An entry begins on a line with the
 * date of its column, once the text before it has ended with `(Entered: …)`; dates at the start
 * of a line inside a text do not begin one.
 */
export function readReportText(file: SourceFile): DocketReading {
  const { lines, stamp, address } = printedLines(file.text);
  const head = headOf(lines);
  const above = lines.slice(0, head?.at ?? lines.length).flatMap(({ text }) => text.split(column));
  const header = new CaseHeader();
  const court = address === undefined ? undefined : courtIdOfLink(address);
  readHeader(above, header);
  if (court !== undefined) header.court(court);
  const parties = partiesIn(above.map(folded));
  const names = partyNames(parties.map(({ name }) => name));
  const entries = head ? entriesIn(lines.slice(head.to), head.entered) : [];
  const asOf = stamp === undefined ? undefined : sheetDay(stamp);
  const source = { kind: reportText.kind, file: file.path, ...(asOf !== undefined && { asOf }) };
  const found = header.done();
  return {
    docket: {
      source,
      case: parties.length > 0 ? { ...found, parties } : found,
      entries: entries.map((entry) => made(entry, names, file.path, head?.entered === true)),
    },
    problems: [],
  };
}

/** Two columns printed on one line: `Roe v. Doe          Date Filed: 09/15/2025`. */
const column =
  /\s{3,}(?=(?:Date Filed|Date Terminated|Jury Demand|Nature of Suit|Jurisdiction|Demand|Cause|Assigned to|Referred to):)/;

/** Where the columns are named: on one line, or on three where each cell was copied as a line. */
function headOf(
  lines: readonly PrintedLine[],
): { at: number; to: number; entered: boolean } | undefined {
  for (const [at, { text }] of lines.entries()) {
    const one = tableHead.exec(folded(text));
    if (one) return { at, to: at + 1, entered: /entered/i.test(one[1] ?? '') };
    const date = headDate.exec(folded(text));
    if (!date || lines[at + 1]?.text !== '#') continue;
    const title = lines.slice(at + 2, at + 5).findIndex((line) => /^docket text$/i.test(line.text));
    if (title >= 0) return { at, to: at + 3 + title, entered: /entered/i.test(date[1] ?? '') };
  }
  return undefined;
}

function readHeader(lines: readonly string[], header: CaseHeader): void {
  let named = false;
  for (const [at, line] of lines.entries()) {
    const text = folded(line);
    if (!named) header.heard(text);
    if (/docket for case #/i.test(text)) {
      named = true;
      const next = folded(lines[at + 1] ?? '');
      if (!/^(?:case title|assigned to|referred to|date filed|cause)\s*:/i.test(next)) {
        header.name(next);
      }
    } else if (named) {
      header.cell([text]);
    }
  }
}

interface Raw {
  readonly filed: string;
  readonly number: number | null;
  readonly parts: string[];
  readonly start: number;
  end: number;
}

/** Date, number and text of a row; a tab or two blanks between cells is as good as one. */
const rowStart = /^(\d\d\/\d\d\/\d{4})(?:\s+(\d{1,6}))?(?:\s+|$)(.*)$/s;
const ended = /\(Entered:?\s*\d{1,2}\/\d{1,2}\/\d{4}\)[\s.)]*$/i;
/** What a browser or PACER prints below the last entry. */
const footer = /^(?:PACER Service Center|Transaction Receipt|View Selected$|Download Selected$)/;

function entriesIn(lines: readonly PrintedLine[], entered: boolean): readonly Raw[] {
  const closing = lines.filter(({ text }) => /\(Entered:/i.test(text)).length;
  const rows = lines.filter(({ text }) => rowStart.test(text)).length;
  // Some reports leave `(Entered: …)` out; then a number that follows the last one must do.
  const closes = !entered && closing * 2 >= rows;
  const found: Raw[] = [];
  for (const line of lines) {
    if (footer.test(line.text)) break;
    const row = rowStart.exec(line.text);
    const last = found.at(-1);
    if (row && begins(row, last, closes)) {
      const number = row[2] === undefined ? null : Number(row[2]);
      const text = row[3] ?? '';
      found.push({ filed: row[1] ?? '', number, parts: [text], start: line.start, end: line.end });
    } else if (last) {
      last.parts.push(line.text);
      last.end = line.end;
    }
  }
  return found;
}

function begins(row: RegExpExecArray, last: Raw | undefined, closes: boolean): boolean {
  if (sheetDay(row[1] ?? '') === undefined) return false;
  if (!last || ended.test(last.parts.slice(-2).join(' ').slice(-60))) return true;
  const number = row[2] === undefined ? undefined : Number(row[2]);
  if (number === undefined) return !closes && /^[A-Z*]/.test(row[3] ?? '');
  const follows = number > (last.number ?? 0) && number <= (last.number ?? number) + 40;
  const later = order(row[1] ?? '') >= order(last.filed);
  return follows && later && /^[A-Z*([“"]/.test(row[3] ?? '');
}

/** `MM/DD/YYYY` as something that sorts. */
function order(day: string): string {
  return isoDay(Number(day.slice(6)), Number(day.slice(0, 2)), Number(day.slice(3, 5))) ?? '';
}

function made(
  raw: Raw,
  parties: ReturnType<typeof partyNames>,
  file: string,
  enteredColumn: boolean,
): DocketEntry {
  const day = sheetDay(raw.filed);
  return entryFrom(
    {
      number: raw.number,
      ...(day !== undefined && { filed: day }),
      ...(day !== undefined && enteredColumn && { filedUncertain: true, entered: day }),
      text: tidyCommas(folded(raw.parts.join(' '))),
      range: { start: raw.start, end: raw.end },
      file,
    },
    { parties },
  );
}
