import type { CaseFile } from '../case/case-file';
import type { Filing } from '../filing/model';
import { pageNumber } from '../record/model';
import type { Passage } from '../record/passage';
import type { RecordHit, SearchedCopy } from '../record/search-record';
import { citationText, citeMarker } from './cite-form';

/** How a filing sets the citation of a sentence apart. */
export type CiteStyle = 'brackets' | 'parentheses' | 'sentence';

/** How most citations of a filing stand: `[Docket No. 542.]`, `(Dkt. No. 542.)`, or bare. */
export function citeStyle({ blocks }: Filing): CiteStyle {
  const times: Record<CiteStyle, number> = { brackets: 0, parentheses: 0, sentence: 0 };
  for (const { clean, facts } of blocks) {
    if (!facts.hasDigits) continue;
    for (const { range, re } of facts.docketCitations) {
      if (re) continue;
      const before = clean.slice(0, range.start).trimEnd();
      if (before.endsWith('[')) times.brackets++;
      else if (before.endsWith('(')) times.parentheses++;
      else if (/[.?!]["”’)\]]*$/.test(before)) times.sentence++;
    }
  }
  if (times.brackets > times.parentheses && times.brackets > times.sentence) return 'brackets';
  return times.parentheses > times.sentence ? 'parentheses' : 'sentence';
}

/** What a filing's own citations tell of how to cite. */
export interface CiteHabits {
  readonly style: CiteStyle;
  /** It cites lines, `at 4:5-8`. */
  readonly lines: boolean;
}

/** How a filing cites: what is quoted into it follows. */
export function citeHabits(filing: Filing): CiteHabits {
  const lines = filing.blocks.some(({ facts }) =>
    facts.docketCitations.some(({ items }) =>
      items.some(({ pincites }) => pincites.some(({ kind }) => kind === 'line')),
    ),
  );
  return { style: citeStyle(filing), lines };
}

/**
 * `Docket No. 596-1 at 3`, in the case's form; number and page marked blanks where they are
 * not known.
 *
 * @param lines with the lines where the page has their numbers: `at 3:5-8`
 */
export function hitCitation(
  { copy, quoted }: RecordHit,
  caseFile: Pick<CaseFile, 'cite' | 'court'> | undefined,
  lines = false,
): string {
  const pincite = pinciteOf(copy, quoted, lines);
  return `${copyCitation(copy, caseFile)} at ${pincite}`;
}

function pinciteOf({ paper }: SearchedCopy, quoted: Passage, lines: boolean): string {
  // A marked blank: the paper has pages, but this copy does not tell them.
  if (paper.unpaged) return '[PAGE]';
  const first = pageNumber(paper, quoted.firstPage);
  const last = pageNumber(paper, quoted.lastPage);
  const on = lines ? quoted.lines : undefined;
  if (on && last > first) return `${first}:${on.first}-${last}:${on.last}`;
  if (on) return on.last > on.first ? `${first}:${on.first}-${on.last}` : `${first}:${on.first}`;
  return last > first ? `${first}-${last}` : `${first}`;
}

function copyCitation(
  { entry, attachment }: SearchedCopy,
  caseFile: Pick<CaseFile, 'cite' | 'court'> | undefined,
): string {
  if (entry === undefined) return `${citeMarker(caseFile)} [NUMBER]`;
  return citationText(caseFile, entry, attachment || undefined);
}

/**
 * A passage as a quotation with its citation: `“They were not answered.” [Docket No. 589 at 2.]`
 */
export function quotedText(
  hit: RecordHit,
  caseFile: Pick<CaseFile, 'cite' | 'court'> | undefined,
  { style, lines }: CiteHabits,
): string {
  const words = quotation(hit.quoted.text);
  const citation = hitCitation(hit, caseFile, lines);
  const isSentence = /[.?!][’”)\]]*$/.test(words);
  if (style === 'sentence')
    return isSentence ? `“${words}” ${citation}.` : `“${words}” (${citation})`;
  const [open, close] = style === 'brackets' ? ['[', ']'] : ['(', ')'];
  return `“${words}” ${open}${citation}${isSentence ? '.' : ''}${close}`;
}

/** Words as they stand inside curly double marks: quotations in them within single ones. */
export function quotation(words: string): string {
  const curly = words
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“-])'(?!\d\ds?\b)/g, '$1‘')
    .replace(/'/g, '’');
  return balanced(curly.trim()).replace(/“/g, '‘').replace(/”/g, '’');
}

/** Without the marks at its ends whose other half the passage does not hold. */
function balanced(words: string): string {
  const opened = words.split('“').length;
  const closed = words.split('”').length;
  if (opened > closed && words.startsWith('“')) return words.slice(1);
  if (closed > opened && words.endsWith('”')) return words.slice(0, -1);
  return words;
}
