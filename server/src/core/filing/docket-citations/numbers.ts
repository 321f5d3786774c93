import { Cursor } from '../../text/cursor';
import { dashed, expand } from './dashed';
import type { CitedItem, CitedNumber } from './model';
import { readPincites } from './pincites';

const number = /\[?([1-9]\d{0,4})(?!\d)\]?/y;
/** `ECF Nos. [33, 34]`, `Doc. [12-1]`: one bracket around the whole list. */
const wholeBracket = /\[(?=\d{1,5}(?:[,;\u2010-\u2015-]|\s+(?:and\b|&)))/y;
/** A dash inside a number: tight, or with a line end behind it where the page text broke. */
const tightDash = /[-\u2010-\u2015\u2212](?:\s*[\r\n]\s*)?(?=\d)/y;
const spacedDash = /\s{1,4}[-\u2013\u2014\u2212]\s{1,4}(?=[1-9])/y;
const second = /(\d{1,5})(?![\d])/y;
const through = /,?\s+(?:through|thru|to)\s+(?=[-\u2010-\u2015]?[1-9])/y;
const suffix = /[-\u2010-\u2015\u2212]([1-9]\d{0,2})(?![\d:/])/y;
const separator =
  /\s*(?:\/(?=\d)|;\s*(?:and|&)?|,?\s*as\s+well\s+as\b|,?\s*and\/or\b|,\s*(?:and|&|or)?|and\b|&|or\b)\s*/y;
/** `103, 17 105]`: a pleading line number that flattened page text leaves between two of a list. */
const lineNumber = /(?:[1-9]|1\d|2[0-8])\s+(?=\d{1,5}\s*(?:[,;)\]]|\.[)\]]|and\b|&))/y;
/** The list goes on: with a number not read as one of it, or with its marker said again. */
const separatorThenMore =
  /\s*(?:;\s*(?:and\s+)?\[?\d|(?:,|and\b|&|or\b)\s*(?:and\s+)?(?:\[?\d|(?:see\s+)?(?:Dkt|Docket|ECF|Doc|D\.E\.|DE)\b))/iy;
const shortName =
  /\s*[([]\s*(?:hereinafter,?\s+(?:the\s+)?)?[\u201c"']?([^()[\]\d][^()[\]\d]{0,79}?)[\u201d"']?[.,]?\s*[)\]]/y;
/** `(under seal)`, `(Redacted)`, `(describing the call)`: a remark, no name to cite by. */
const remark =
  /^[([]\s*(?!hereinafter)(?:[a-z]|(?:Filed\s+)?(?:Under\s+)?(?:Seal(?:ed)?|Redacted|Unredacted|Public|Corrected|Lodged|Proposed)\b[^“"]*$)/;

/** `(Smith Decl., Mar. 3, 2016)` before a pincite or the next of the list: passed over. */
const aside =
  /\s*\((?!Dkt|Docket|ECF|Doc\b|D\.|No\.|[NSEWCM]\.\s?D\.)[\u201c"]?[A-Z][^()[\]]{0,70}\d[^()[\]]{0,40}\)(?=,?\s*(?:at\s|\u00b6|Ex|pp?\.|n\.|,\s*(?:and\s+)?\d{1,5}(?:-\d{1,3})?\s*\())/y;

/** `(N.D. Cal.)` names a court, not the paper. */
const courtName = /^(?:[NSEWCM]\.\s?D\.|D\.\s[A-Z]|Bankr\.|Fed\. Cir)/;

/** What may not follow a number: the rest of a date, a time, a case number, a percentage. */
const notANumber = /[A-Za-z_%\u00b0]|[/:]\d|-(?:cv|cr|mc|md|mj|bk|ap|civ|cm|mn)\b/iy;
const caseType =
  /\s+(?:Civ|Cr|Crim|Cv|Misc|MDL|B\.R|F\.?\s?(?:2d|3d|4th|Supp)|U\.?S\.?C?\b|S\.\s?Ct|Stat|Fed\.|C\.F\.R|L\.\s?Ed|WL\b)/y;
/** Things that are counted, so that the number before them is no docket number. */
const counted =
  /\s+(?:other|others|more|additional|days?|weeks?|months?|years?|hours?|minutes?|pages?|times|exhibits?|attachments?|entries|lines|percent|defendants?|plaintiffs?|part(?:y|ies)|documents?|motions?|orders?|calls?|e-?mails?|letters?|copies|of\s+the|million|billion|separate|different|(?!Ex|At|App|P|Sec|D|E|S)[A-Z][A-Za-z.]{0,12}\s?\d|(?:F|S|N|P|A|U|So|Cal|Fed|L|B|R)\.)(?![a-z])/y;
/** What may follow a number that a singular marker's list goes on with. */
const listGoesOn =
  /\s*(?:[,;.)\]&(\u00b6\u00a7[]|$|-|\u2013|and\b|or\b|at\b|in\b|to\b|through\b|is\b|are\b|was\b|were\b|which\b|that\b|filed\b|respectively\b|Exs?\.|Exh|pp?\.|nn?\.|Page\s?ID|[\r\n])/y;

/** Behind a number: neither a dash nor a word, so that the number is one entry and no more. */
const ends: ReadonlySet<string> = new Set(['.', ';', ')', ']', '']);

/** Behind an item: neither a name for it nor another one follows. */
const endsList: ReadonlySet<string> = new Set(['.', ')', ']', '']);

export interface ItemList {
  readonly items: readonly CitedItem[];
  readonly end: number;
  readonly openEnded: boolean;
}

/**
 * Reads the list of numbers that a marker opens at `offset`, white space allowed before it:
 * `589, 590`, `12 through 15`, `596-1 to -4`, `33, 35-37 & 40-2`, `47 at 1; 53 at 1`.
 * `bare`: no `No.` stands before it, so that a counted thing (`ECF 28 pages`) is no citation.
 * Gives undefined where what follows is no number of docket shape (a case number, a date,
 * a thousand, a count of things).
 */
export function readItems(
  text: string,
  offset: number,
  plural: boolean,
  bare = false,
): ItemList | undefined {
  const cursor = new Cursor(text, offset);
  cursor.take(/\s*/y);
  const bracket = cursor.take(wholeBracket) !== undefined;
  if (plural) cursor.take(lineNumber);
  const first = readItem(cursor, plural, undefined, bare);
  if (!first) return undefined;
  const items: CitedItem[] = [first];
  let end = cursor.offset;
  let openEnded = false;
  while (!endsList.has(text.charAt(cursor.offset))) {
    const passed = cursor.take(aside) !== undefined;
    const bracketed = passed ? undefined : readShortName(cursor);
    const name = bracketed === 'remark' ? undefined : bracketed;
    if (bracketed || passed) {
      const last = items[items.length - 1] as CitedItem;
      const tail = readPincites(text, cursor.offset);
      const named: CitedItem = name ? { ...last, shortName: name } : last;
      if (tail.pincites.length > 0) {
        cursor.offset = tail.end;
        end = tail.end;
        items[items.length - 1] = {
          ...named,
          range: { start: last.range.start, end },
          pincites: [...last.pincites, ...tail.pincites],
        };
      } else {
        items[items.length - 1] = named;
      }
    }
    const before = cursor.offset;
    const previous = items[items.length - 1] as CitedItem;
    const separated = cursor.take(separator);
    const next = separated ? nextItem(cursor, plural, previous, separated[0]) : undefined;
    if (!next) {
      cursor.offset = before;
      openEnded = cursor.sees(separatorThenMore);
      break;
    }
    items.push(next);
    end = cursor.offset;
  }
  if (bracket) {
    cursor.offset = end;
    if (!cursor.take(/\s*\]/y)) return undefined;
    const { pincites, end: behind } = readPincites(text, cursor.offset);
    const last = items[items.length - 1] as CitedItem;
    if (pincites.length > 0) {
      items[items.length - 1] = {
        ...last,
        range: { start: last.range.start, end: behind },
        pincites: [...last.pincites, ...pincites],
      };
    }
    end = behind;
  }
  return { items, end, openEnded };
}

function nextItem(
  cursor: Cursor,
  plural: boolean,
  previous: CitedItem,
  separated: string,
): CitedItem | undefined {
  const start = cursor.offset;
  // `19798-1, -2`: one more attachment of the same entry.
  const dashed = cursor.take(suffix);
  if (dashed?.[1]) {
    const entry = entryOf(previous.number);
    const range = { start, end: cursor.offset };
    return finish(cursor, range, { kind: 'attachment', entry, attachment: Number(dashed[1]) });
  }
  // After `at 3,` a bare number is a page, unless a semicolon parts them or it has its own page.
  const afterPage = previous.pincites.length > 0 && !separated.includes(';');
  if (plural || !afterPage) cursor.take(lineNumber);
  const item = readItem(cursor, plural, previous);
  if (!item) return undefined;
  // `60;` and, on the next line, `3. Rule on`: the next point of a list.
  if (/[\r\n]/.test(separated) && cursor.sees(/[.)]\s+\p{Lu}/uy)) return undefined;
  if (afterPage && item.pincites.length === 0 && !plural) return undefined;
  if (!plural && item.pincites.length === 0 && !cursor.sees(listGoesOn)) return undefined;
  return item;
}

function readItem(
  cursor: Cursor,
  plural: boolean,
  previous: CitedItem | undefined,
  bare = false,
): CitedItem | undefined {
  const head = cursor.take(number);
  if (!head?.[1]) return undefined;
  // The number’s own range leaves its bracket out, so that a fix changes digits alone.
  const start = cursor.offset - head[0].length + (head[0].startsWith('[') ? 1 : 0);
  if (head[0].startsWith('[') !== head[0].endsWith(']')) {
    // `12]` closes a bracket that was open before; `[12` alone is no number.
    if (head[0].startsWith('[')) return undefined;
    cursor.offset--;
  }
  // `Dkt. 1,234` is one number with its thousands parted; `Nos. 1,234` a list.
  const thousands =
    previous || plural || head[1].length > 2 ? undefined : cursor.take(/,(\d{3})(?![\d,])/y);
  // Most numbers end their citation, and none of what else may follow has to be looked for.
  const follows = cursor.text.charAt(cursor.offset);
  if (ends.has(follows)) {
    const end = cursor.offset - (cursor.text.charAt(cursor.offset - 1) === ']' ? 1 : 0);
    const entry = Number(head[1] + (thousands?.[1] ?? ''));
    return finish(cursor, { start, end }, { kind: 'entry', entry });
  }
  const slashed = plural && follows === '/' && cursor.sees(/\/\d{1,5}(?![\d/])/y);
  if ((!slashed && cursor.sees(notANumber)) || cursor.sees(caseType)) return undefined;
  if ((previous || bare) && cursor.sees(counted)) return undefined;
  const entry = Number(head[1] + (thousands?.[1] ?? ''));
  const afterHead = cursor.offset;
  const cited = readRun(cursor, entry, plural);
  if (!cited) return undefined;
  if (cursor.offset !== afterHead && (cursor.sees(notANumber) || cursor.sees(caseType))) {
    return undefined;
  }
  const closed = cursor.offset === afterHead && cursor.text.charAt(afterHead - 1) === ']';
  return finish(cursor, { start, end: cursor.offset - (closed ? 1 : 0) }, cited);
}

/** What stands behind the first number: nothing, an attachment, or the end of a run. */
function readRun(cursor: Cursor, entry: number, plural: boolean): CitedNumber | undefined {
  const before = cursor.offset;
  if (cursor.take(tightDash)) {
    const match = cursor.take(second);
    const digits = match?.[1] ?? '';
    // Two hyphens (`4-6-2016`, `12-3-4`) or a number that cannot be: no docket number at all.
    if (!match || digits.startsWith('0')) return undefined;
    if (cursor.sees(/-\d/y)) return plural ? shortRun(cursor, entry, Number(digits)) : undefined;
    return readAttachmentRun(cursor, dashed(entry, digits, plural));
  }
  if (cursor.take(spacedDash)) {
    const match = cursor.take(second);
    const right = Number(match?.[1] ?? 0);
    const surely = plural || (right > entry && cursor.sees(/\s*(?:[,;.)\]]|$)/y));
    if (match?.[1] && surely) return { kind: 'range', from: entry, to: expand(entry, match[1]) };
    cursor.offset = before;
  }
  if (cursor.take(through)) {
    const match = cursor.take(second);
    if (match?.[1] && !cursor.sees(counted) && !cursor.sees(notANumber)) {
      return { kind: 'range', from: entry, to: Number(match[1]) };
    }
    cursor.offset = before;
  }
  return { kind: 'entry', entry };
}

/** `Nos. 596-1-4`: the attachments 1 to 4; anything else with two hyphens is a date or a case number. */
function shortRun(cursor: Cursor, entry: number, from: number): CitedNumber | undefined {
  const to = Number(cursor.take(/-([1-9]\d?)(?![\d/-])/y)?.[1] ?? 0);
  if (entry < 32 || to <= from) return undefined;
  return { kind: 'attachments', entry, from, to };
}

/** `596-1 to -4`, `596-1 through 596-4`: a run of attachments. */
function readAttachmentRun(
  cursor: Cursor,
  cited: CitedNumber | undefined,
): CitedNumber | undefined {
  const entry = cited && cited.kind !== 'range' ? cited.entry : undefined;
  if (!cited || entry === undefined || cited.kind === 'entry' || cited.kind === 'attachments') {
    return cited;
  }
  const before = cursor.offset;
  const first = 'attachment' in cited ? cited.attachment : 1;
  // `596-1–4`: an en dash after a hyphen.
  const last = Number(cursor.take(/\u2013([1-9]\d{0,2})(?![\d:/])/y)?.[1] ?? 0);
  if (last > first) return { kind: 'attachments', entry, from: first, to: last };
  cursor.offset = before;
  if (cursor.take(/(?:,?\s+(?:through|thru|to)\s+|\s{0,4}[\u2010-\u2015-]\s{0,4})/y)) {
    const again = cursor.take(/([1-9]\d{0,4})(?=[-\u2010-\u2015]\d)/y);
    const end = cursor.take(suffix);
    if (end?.[1] && (!again?.[1] || Number(again[1]) === entry)) {
      return { kind: 'attachments', entry, from: first, to: Number(end[1]) };
    }
    cursor.offset = before;
  }
  return cited;
}

function finish(cursor: Cursor, numberRange: CitedItem['range'], cited: CitedNumber): CitedItem {
  const { pincites, end } = readPincites(cursor.text, cursor.offset, entryOf(cited));
  cursor.offset = end;
  return { number: cited, numberRange, range: { start: numberRange.start, end }, pincites };
}

/** The name in brackets behind a number, or `remark` where the brackets hold something else. */
function readShortName(cursor: Cursor): CitedItem['shortName'] | 'remark' | undefined {
  const start = cursor.offset;
  const match = cursor.take(shortName);
  if (!match?.[1]) return undefined;
  if (courtName.test(match[1])) {
    cursor.offset = start;
    return undefined;
  }
  if (remark.test(match[0].trimStart())) return 'remark';
  // `(Declaration of John Smith, “Smith Decl.”)`: the quoted words are the name.
  const name = match[1].slice(match[1].lastIndexOf('\u201c') + 1);
  const from = start + match[0].indexOf(match[1]) + match[1].length - name.length;
  return {
    text: name.replace(/\s+/g, ' '),
    range: { start: from, end: from + name.length },
  };
}

function entryOf(cited: CitedNumber): number {
  return cited.kind === 'range' ? cited.to : cited.entry;
}
