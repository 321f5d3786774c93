import { sheetDay } from '../../calendar-day';
import type { DocketCounsel, DocketParty } from '../../model';
import { folded, linesOf } from '../html/cell-text';
import { bold, type Cell, italic, lineBreak, type Piece, type Row, underlined } from '../html/page';
import { CounselContacts, isNoRole, terminatedLine, tidyName } from './counsel-contacts';

/**
 * Gathers parties and counsel from the rows above a sheet's entries. District sheets head each
 * party with its role, bold and underlined; bankruptcy sheets put the role in bold italics over
 * the name; adversary sheets underline it with dashes. Names are bold in all of them.
 */
export class Parties {
  private readonly found: DocketParty[] = [];
  private readonly seen = new Set<string>();
  private readonly contacts = new CounselContacts();
  private role: string | undefined;
  /** Under a heading with dashes all parties up to the next have its role. */
  private keepRole = false;

  row(row: Row): void {
    const [first, , counsel] = row.cells;
    if (!first) return;
    const head = headingOf(first);
    if (head !== undefined) {
      this.role = head.role;
      this.keepRole = head.dashes;
      if (!head.named) return;
    }
    const { name, role, after } = nameIn(first);
    // A list of people who are served, printed among the parties.
    if (/\bservice list\b/i.test(name) && this.role === undefined) this.role = 'Service List';
    if (name === '') return;
    if (role !== '') this.role = role;
    // A bold word among others (`ADRMOP, E-Filing`, the case's flags) is no party.
    const begin = first.pieces.find(({ text, style }) => style !== lineBreak && /\S/.test(text));
    if (this.role === undefined && begin && !(begin.style & bold)) return;
    const ended = terminatedLine(linesOf(after).map(({ text }) => text));
    const terminated = ended === undefined ? undefined : sheetDay(ended);
    const party: DocketParty = {
      name,
      ...(this.role !== undefined && this.role !== '' && { role: this.role }),
      ...(terminated !== undefined && { terminated }),
      counsel: counsel ? this.counsel(counsel) : [],
    };
    if (!this.keepRole) this.role = undefined;
    // Some courts print a party twice, word for word.
    const key = JSON.stringify(party);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.found.push(party);
  }

  done(): readonly DocketParty[] {
    return this.found;
  }

  private counsel(cell: Cell): readonly DocketCounsel[] {
    const people: { name: string; contact: string[]; roles: string[] }[] = [];
    for (const { text, style } of linesOf(cell.pieces)) {
      if (style & bold) people.push({ name: tidyName(text), contact: [], roles: [] });
      const person = people.at(-1);
      if (!person || style & bold) continue;
      if (isNoRole(text)) continue;
      if (style & italic || text === 'PRO SE') person.roles.push(text);
      else person.contact.push(text);
    }
    return people.map((person) => this.contacts.filled(person));
  }
}

interface Heading {
  readonly role: string;
  readonly dashes: boolean;
  /** The same cell goes on with a name. */
  readonly named: boolean;
}

function headingOf(cell: Cell): Heading | undefined {
  let role = '';
  for (const { text, style } of cell.pieces) {
    if (style === lineBreak || !/\S/.test(text)) continue;
    if (style & bold && style & underlined) role += text;
    else if (style & bold && /-----/.test(text)) {
      const title = folded(text.replace(/-{2,}[\s\S]*$/, ''));
      const before = folded(role);
      return { role: title || before, dashes: true, named: hasNameBehindDashes(cell) };
    } else if (style & bold && role === '') role = `\u0000${text}`;
  }
  if (role === '' || role.startsWith('\u0000')) return undefined;
  return { role: folded(role.replace(/\(\d+\)\s*$/, '')), dashes: false, named: false };
}

function hasNameBehindDashes(cell: Cell): boolean {
  const at = cell.pieces.findIndex(({ text }) => /-----/.test(text));
  return cell.pieces.slice(at + 1).some(({ text, style }) => style & bold && /\S/.test(text));
}

/** The bold name of a cell; the bold italic role above it, where that is the layout; what follows. */
function nameIn(cell: Cell): { name: string; role: string; after: readonly Piece[] } {
  let role = '';
  let name = '';
  let at = 0;
  for (; at < cell.pieces.length; at++) {
    const piece = cell.pieces[at];
    if (!piece || piece.style === lineBreak || !/\S/.test(piece.text)) {
      if (name !== '') break;
      continue;
    }
    if (!(piece.style & bold)) {
      if (name !== '') break;
      continue;
    }
    if (piece.style & underlined || /-----/.test(piece.text)) continue;
    if (piece.style & italic) role += piece.text;
    else name += piece.text;
  }
  return { name: tidyName(folded(name)), role: folded(role), after: cell.pieces.slice(at) };
}
