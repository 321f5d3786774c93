/** A lawyer of the case, and for whom. */
export interface Lawyer {
  readonly name: string;
  /** Parties by number. */
  readonly parties: ReadonlySet<number>;
}

/** Who files for whom: CM/ECF signs an entry with the name of the lawyer whose login was used. */
export class Lawyers {
  readonly #byName = new Map<string, { name: string; parties: Set<number> }>();

  add(name: string, party: number): void {
    const key = keyOf(name);
    if (key === undefined) return;
    const known = this.#byName.get(key);
    if (known) known.parties.add(party);
    else this.#byName.set(key, { name, parties: new Set([party]) });
  }

  /**
   * The lawyer who filed an entry, as its text signs it: `(Carver, Mark)`, or `by Attorney Mark C.
   * Carver`. Undefined for a clerk, a stranger, and a paper that several parties made together.
   */
  ofEntry(text: string): Lawyer | undefined {
    if (this.#byName.size === 0 || together.test(text)) return undefined;
    for (const [, last = '', first = ''] of text.matchAll(signed)) {
      const lawyer = this.#byName.get(keyOf(`${first} ${last}`) ?? '');
      if (lawyer) return lawyer;
    }
    const named = byAttorney.exec(text)?.[1];
    return named === undefined ? undefined : this.#byName.get(keyOf(named) ?? '');
  }
}

const together = /\b(?:joint(?:ly)?|stipulat\w+|agreed|consent|assented|parties)\b/i;
const signed = /\(([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*), ([A-Z][\w'’.-]*)[^()]{0,40}\)/g;
const byAttorney = /\bby Attorney ((?:[A-Z][\w'’.-]*\s+){1,3}[A-Z][\w'’-]+)/;

/** First and last name alone: middle names and initials come and go. */
function keyOf(name: string): string | undefined {
  const words = name
    .replace(/,.*$|\b(?:Jr|Sr|II|III|IV|Esq)\b\.?/g, '')
    .trim()
    .toLowerCase()
    .split(/\s+/);
  const [first] = words;
  const last = words.at(-1);
  return words.length > 1 && first && last ? `${first} ${last}` : undefined;
}
