import { placeOf, type QuotePlace } from '../quote/find-quote';
import { type Letters, lettersOf, pageAt } from '../quote/letters';
import type { Range } from '../text/range';
import type { RecordPaper } from './model';
import { type Passage, passageAround, passageAt } from './passage';

/** A copy of the record folder, with what it is a copy of where that is known. */
export interface SearchedCopy {
  readonly entry?: number;
  /** 0 is the main document. */
  readonly attachment?: number;
  readonly paper: RecordPaper;
}

/** A passage of the record that holds the words looked for. */
export interface RecordHit {
  readonly copy: SearchedCopy;
  readonly place: QuotePlace;
  /** What is quoted: whole sentences, or just the words where they were asked for so. */
  readonly quoted: Passage;
  /** The words in their sentence. */
  readonly passage: Passage;
}

export interface RecordSearch {
  /** The best first: the words as they were typed, then those that stand close together. */
  readonly hits: readonly RecordHit[];
  /** How many there are in all, as far as they were counted. */
  readonly total: number;
  /** There are more than `total`. */
  readonly more: boolean;
}

/** What is looked for. */
export interface RecordQuery {
  /** Letters of each word, or of its beginning. */
  readonly words: readonly string[];
  /** Those of three letters and fewer, the last typed left out, stand for themselves alone. */
  readonly whole?: ReadonlySet<string>;
  /** In quotation marks: the words stand one after the other, and nothing but them is quoted. */
  readonly exact: boolean;
  /** Only in papers of this entry, or in this attachment. */
  readonly entry?: number;
  readonly attachment?: number;
}

const fewestLetters = 3;
/** `no` does not stand for `noon`, except while it is being typed. */
const shortWord = 3;
/** Letters between the first and the last word of a passage: some sentences. */
const span = 500;
const mostCounted = 500;

/**
 * Reads what was typed: words in any order, `“words in marks”` just so, `542: words` or
 * `542-1: words` for one paper. Undefined while there is too little to look for.
 */
export function readRecordQuery(typed: string): RecordQuery | undefined {
  const only = /^\s*#?(\d{1,5})(?:-(\d{1,4}))?\s*:\s*/.exec(typed);
  const rest = typed.slice(only?.[0].length ?? 0).trim();
  const exact = /^["“]/.test(rest);
  const words = rest.split(/\s+/).map(lettersOf).filter(Boolean);
  if (words.join('').length < fewestLetters) return undefined;
  return {
    words: exact ? [words.join('')] : words,
    whole: new Set(exact ? [] : words.slice(0, -1).filter(({ length }) => length <= shortWord)),
    exact,
    ...(only?.[1] ? { entry: Number(only[1]) } : {}),
    ...(only?.[2] ? { attachment: Number(only[2]) } : {}),
  };
}

/** Looks for words in papers; at most `most` passages are given. */
export function searchRecord(
  query: RecordQuery,
  copies: readonly SearchedCopy[],
  most: number,
): RecordSearch {
  const found: Found[] = [];
  for (const copy of copies) {
    if (query.entry !== undefined && copy.entry !== query.entry) continue;
    if (query.attachment !== undefined && copy.attachment !== query.attachment) continue;
    for (const one of foundIn(query, copy.paper.letters)) {
      found.push({ ...one, copy });
      if (found.length > mostCounted * 4) break;
    }
  }
  found.sort((a, b) => a.rank - b.rank || order(a, b));
  const hits: RecordHit[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (const { copy, start, end } of found) {
    // Only those that are shown are read in full; of one sentence the best.
    if (hits.length >= most) {
      total++;
      continue;
    }
    const { paper } = copy;
    const place = placeOf(paper.letters, start, end);
    const passage = passageAround(paper, place);
    const key = `${paper.file} ${passage.firstPage} ${passage.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    total++;
    hits.push({ copy, place, passage, quoted: query.exact ? passageAt(paper, place) : passage });
  }
  const more = total > mostCounted;
  return { hits, total: Math.min(total, mostCounted), more };
}

interface Stretch {
  /** Letters, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 0 as typed, 1 close together, 2 within some sentences. */
  readonly rank: number;
}

interface Found extends Stretch {
  readonly copy: SearchedCopy;
}

/** Papers that are on the docket first, in its order; then by their file. */
function order(a: Found, b: Found): number {
  const entry = (a.copy.entry ?? Infinity) - (b.copy.entry ?? Infinity);
  if (entry) return entry;
  const attachment = (a.copy.attachment ?? 0) - (b.copy.attachment ?? 0);
  if (attachment) return attachment;
  const file = a.copy.paper.file.localeCompare(b.copy.paper.file);
  return file || a.start - b.start;
}

/** The stretches of a paper that hold every word, each around one place of the longest word. */
function* foundIn({ words, whole }: RecordQuery, letters: Letters): Generator<Stretch> {
  const { text } = letters;
  const stands = (word: string, at: number) =>
    beginsWord(letters, at) && (!whole?.has(word) || beginsWord(letters, at + word.length));
  const typed = words.join('');
  const [anchor = '', ...others] = [...words].sort((a, b) => b.length - a.length);
  const close = typed.length + 20 + 12 * words.length;
  let last = -1;
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
    if (at < last || !stands(anchor, at)) continue;
    const stretch = stretchAround(text, at, anchor, others, stands);
    if (!stretch) continue;
    const { start, end } = stretch;
    const isTyped = text.startsWith(typed, start) && end - start === typed.length;
    yield { start, end, rank: isTyped ? 0 : end - start <= close ? 1 : 2 };
    last = end;
  }
}

type Stands = (word: string, at: number) => boolean;

function stretchAround(
  text: string,
  at: number,
  anchor: string,
  others: readonly string[],
  stands: Stands,
): Range | undefined {
  let start = at;
  let end = at + anchor.length;
  for (const word of others) {
    const next = nearest(text, word, { start, end }, stands);
    if (next === undefined) return undefined;
    start = Math.min(start, next);
    end = Math.max(end, next + word.length);
  }
  return { start, end };
}

/** Where a word stands next to a stretch, after it or before; undefined where it is far. */
function nearest(
  text: string,
  word: string,
  { start, end }: Range,
  stands: Stands,
): number | undefined {
  const from = Math.max(0, end - span);
  const near = text.slice(from, start + span);
  let best: number | undefined;
  let distance = Infinity;
  for (let at = near.indexOf(word); at >= 0; at = near.indexOf(word, at + 1)) {
    const place = from + at;
    const away = place >= end ? place - end : start - (place + word.length);
    // What overlaps the stretch is a part of another word of it.
    if (away < 0 && !(place >= start && place + word.length <= end)) continue;
    if (away >= distance || !stands(word, place)) continue;
    best = place;
    distance = away;
  }
  return best;
}

/** Whether a letter is the first of its word. */
function beginsWord(letters: Letters, at: number): boolean {
  const { offsets, starts } = letters;
  const before = offsets[at - 1];
  const here = offsets[at] ?? 0;
  if (at === 0 || before === undefined || here !== before + 1) return at === 0 || here !== before;
  // Next to each other on the page, or the first of a page whose number happens to follow.
  return starts[pageAt(letters, at)] === at;
}
