import type { KnownWord } from '../../case/known-names';
import { wordPlaces } from '../../text/word-places';

/** How some words stand in a whole filing: read in one pass, however many words are asked about. */
export class Spellings {
  readonly #text: string;
  readonly #places: ReadonlyMap<string, readonly number[]>;
  readonly #neighbours = new Map<string, ReadonlySet<string>>();

  constructor(text: string, words: Iterable<string>) {
    this.#text = text;
    this.#places = wordPlaces(text, new Set([...words].map((word) => word.toLowerCase())));
  }

  /**
   * Whether the other spelling is a word or a person of its own in this filing: written small,
   * or set beside another first name or title than the known word ever is.
   */
  standsElsewhere(word: string, known: string): boolean {
    const small = word.toLowerCase();
    if (this.#placesOf(word).some((at) => this.#text.startsWith(small, at))) return true;
    const beside = this.#neighboursOf(word);
    if (beside.size === 0) return false;
    const usual = this.#neighboursOf(known);
    return usual.size > 0 && [...beside].some((name) => !usual.has(name));
  }

  /**
   * Whether the other spelling may be somebody of that name after all: it stands more often than
   * the known one, or nothing of a counsel’s or judge’s name is in this filing but the odd spelling.
   */
  mayBeAnother(word: string, { word: known, origin }: KnownWord): boolean {
    const odd = this.#placesOf(word).length;
    const right = this.#placesOf(known).length;
    if (origin === 'counsel' || origin === 'judge') return right === 0 || odd > right;
    return odd >= 4 && odd > right * 2;
  }

  #placesOf(word: string): readonly number[] {
    return this.#places.get(word.toLowerCase()) ?? [];
  }

  /** Capitalized words that stand right before a word: first names and the like. */
  #neighboursOf(word: string): ReadonlySet<string> {
    const key = word.toLowerCase();
    const known = this.#neighbours.get(key);
    if (known) return known;
    const found = new Set<string>();
    for (const at of this.#placesOf(word)) {
      const name = firstName.exec(this.#text.slice(Math.max(0, at - 60), at))?.[1] ?? '';
      const capital = name.charAt(0) !== name.charAt(0).toLowerCase();
      const written = this.#text.slice(at, at + word.length);
      // `BACKGROUND Almaxwave`: a heading’s last word is no first name.
      const shouts = name === name.toUpperCase() && written !== written.toUpperCase();
      if (capital && !shouts && !noFirstName.test(name)) found.add(name.toLowerCase());
    }
    this.#neighbours.set(key, found);
    return found;
  }
}

const noFirstName =
  /^(?:The|And|But|When|With|For|Defendants?|Plaintiffs?|Mr|Ms|Mrs|Dr|Judge|Counsel|Party|Parties|In|On|By|As|Of|To|That|If|While|Although|See|Neither|Both|Exhibit|Docket|Magistrate|Attorneys?|Respondents?|Petitioners?|Appell\w+|Company|Because|After|Before|Since|Here|This|Those|These|Or|Nor|Against|From|Re)$/i;

/** The word before a name, an initial between them left out. */
const firstName = /(?<!\p{L})(\p{L}{2,})[ \u00a0](?:\p{L}\.[ \u00a0])?$/u;
