import { blankFurniture } from '../filing/furniture';
import type { RecordText } from '../record/model';
import { type Letters, lettersOfPages } from './letters';
import type { QuotePattern } from './quote-pattern';

/** Where a quotation stands: pages from 0, both inclusive; offsets are into the pages' texts. */
export interface QuotePlace {
  readonly firstPage: number;
  readonly lastPage: number;
  readonly start: number;
  readonly end: number;
}

/** A paper made ready to be searched in. */
export interface Searchable {
  readonly record: RecordText;
  /** The pages' texts, what is none of the paper's words blanked. */
  readonly pages: readonly string[];
  readonly plain: Letters;
  /** Without citations in its sentences, which a quotation may omit; made when asked for. */
  readonly withoutCitations: Letters;
  /** Without the marks of footnotes that stick to words. */
  readonly withoutMarks: Letters;
}

const citation =
  /\((?:[^()]|\([^()]{0,40}\)){0,240}?(?:\b(?:Dkt|Doc|ECF|Docket|Id|Ex|Decl|Compl|Mot|Opp|Tr|Dep)\b|¶|§|\bat\s\d|\bv\.\s|\bU\.S\.|\bF\.\s?(?:2d|3d|4th|Supp)|\bWL\b)(?:[^()]|\([^()]{0,40}\)){0,240}\)|\[(?:Docket|Dkt|ECF|Doc)[^\]]{0,80}\]|(?<=[.”"]\s)(?:See\s(?:also\s)?)?\p{Lu}[\p{L}.’'&\s-]{1,60}\sv\.\s[^;]{1,160}?\((?:[^()]{0,40}\s)?\d{4}\)\.?|\bId\.\s(?:at\s[\d\s,–-]+\.?)?/gu;

/** Prepares a paper: stamps, line numbers and running heads are blanked. */
export function searchable(record: RecordText): Searchable {
  const pages = clean(record);
  let second: Letters | undefined;
  let third: Letters | undefined;
  return {
    record,
    pages,
    plain: lettersOfPages(pages),
    get withoutCitations() {
      second ??= lettersOfPages(pages.map((text) => blanked(text, citation)));
      return second;
    },
    get withoutMarks() {
      third ??= lettersOfPages(
        pages.map((text) => blanked(text, /(?<=\p{L}[.,;:”’"']{0,3})\d{1,3}(?![\p{L}\d])/gu)),
      );
      return third;
    },
  };
}

function clean(record: RecordText): readonly string[] {
  // As one text, so that what all pages share is told from what stands on one.
  const whole = record.pages.map(({ text }) => text).join('\n\f');
  const { clean: blank } = blankFurniture(whole);
  const pages: string[] = [];
  let at = 0;
  for (const { text } of record.pages) {
    pages.push(blank.slice(at, at + text.length));
    at += text.length + 2;
  }
  return pages;
}

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

/** Every place where a quotation stands in a paper, at most ten; empty where it does not. */
export function placesOfQuote(pattern: QuotePattern, paper: Searchable): readonly QuotePlace[] {
  const plain = placesIn(pattern, paper.plain);
  if (plain.length > 0) return plain;
  const cited = placesIn(pattern, paper.withoutCitations);
  return cited.length > 0 ? cited : placesIn(pattern, paper.withoutMarks);
}

function placesIn({ parts }: QuotePattern, letters: Letters): QuotePlace[] {
  const [first] = parts;
  if (!first) return [];
  const found: QuotePlace[] = [];
  for (
    let at = letters.text.indexOf(first.letters);
    at >= 0 && found.length < 10;
    at = letters.text.indexOf(first.letters, at + 1)
  ) {
    const end = endOf(parts, letters.text, at);
    if (end === undefined) continue;
    found.push({
      firstPage: letters.pageAt(at),
      lastPage: letters.pageAt(end - 1),
      start: letters.offsetAt(at),
      end: letters.offsetAt(end - 1) + 1,
    });
  }
  return found;
}

/** Where the last part ends if the first stands at `at`; the parts follow one another in order. */
function endOf(parts: QuotePattern['parts'], text: string, at: number): number | undefined {
  let end = at + (parts[0]?.letters.length ?? 0);
  for (const { letters, gap } of parts.slice(1)) {
    const next = text.slice(end, end + gap + letters.length).indexOf(letters);
    if (next < 0) return undefined;
    end += next + letters.length;
  }
  return end;
}
