import type { Call } from '../../record/call-log/model';
import type { CaseFile } from '../case-file';
import type { PartyBook } from '../party-book';

/** A lawyer whose telephone number the case file gives. */
interface Person {
  readonly name: string;
  /** Whom the lawyer appears for, by number; empty where that is not said. */
  readonly parties: ReadonlySet<number>;
}

/** Whose a telephone number is, as far as the counsel of `case.yaml` have numbers. */
export class PhoneBook {
  readonly #byNumber = new Map<string, Person[]>();
  readonly #people: PartyBook;

  constructor(caseFile: CaseFile | undefined, people: PartyBook) {
    this.#people = people;
    for (const { name, phone, for: clients } of caseFile?.counsel ?? []) {
      const number = phoneIn(phone ?? '');
      if (number === undefined || name === '') continue;
      const mentions = clients.flatMap((client) => people.mentionsIn(client));
      const parties = new Set(mentions.flatMap((one) => one.parties ?? []));
      this.#byNumber.set(number, [...(this.#byNumber.get(number) ?? []), { name, parties }]);
    }
  }

  /** The name that goes with a number; undefined for an unknown one, and one that several share. */
  nameOf(written: string): string | undefined {
    const persons = this.#personsAt(written);
    return persons.length === 1 ? persons[0]?.name : undefined;
  }

  /**
   * A test for the calls that may be to those whom a sentence says were called. Only what is known
   * for certain is left out: a call to the number of a lawyer whom the words do not name and who
   * appears for nobody they name, and a call from those who were called.
   */
  mayBeTo(callee: string): (call: Call) => boolean {
    const mentions = this.#people.mentionsIn(callee);
    const parties = new Set(mentions.flatMap((one) => one.parties ?? []));
    const sides = new Set(mentions.flatMap((one) => (one.side ? [one.side] : [])));
    const words = new Set(callee.toLowerCase().match(/[\p{L}-]+/gu));
    const isNamed = ({ name, parties: clients }: Person) =>
      words.has(surname(name)) ||
      [...clients].some(
        (party) =>
          parties.has(party) || [...this.#people.sidesOf(party)].some((side) => sides.has(side)),
      );
    const all = [...this.#byNumber.values()].flat();
    if (mentions.some((one) => one.everyone || one.court)) return () => true;
    if (mentions.length === 0 && !all.some(({ name }) => words.has(surname(name)))) {
      return () => true;
    }
    const isOther = (person: Person) => person.parties.size > 0 && !isNamed(person);
    return ({ from = '', to = '' }) => {
      const called = this.#personsAt(to);
      const callers = this.#personsAt(from);
      if (called.length > 0 && called.every(isOther)) return false;
      return callers.length === 0 || !callers.every(isNamed);
    };
  }

  #personsAt(written: string): readonly Person[] {
    const number = phoneIn(written);
    return number === undefined ? [] : (this.#byNumber.get(number) ?? []);
  }
}

/** The ten digits of a telephone number of the United States in a cell; undefined for none. */
export function phoneIn(written: string): string | undefined {
  const match = /(?<!\d)(?:\+?1[\s.-]*)?\(?(\d{3})\)?[\s./-]*(\d{3})[\s.-]*(\d{4})(?!\d)/.exec(
    written,
  );
  return match ? `${match[1]}${match[2]}${match[3]}` : undefined;
}

function surname(name: string): string {
  const words = name
    .replace(/,.*$|\b(?:Jr|Sr|II|III|IV|Esq)\b\.?/g, '')
    .toLowerCase()
    .match(/[\p{L}-]+/gu);
  return words?.at(-1) ?? '';
}
