import type { Letters } from '../quote/letters';
import type { NumberedLine } from './line-numbers';
import type { Stamp } from './stamp';

/**
 * The text of one paper of the record as read from a local copy, ready to be searched. Plain data:
 * it goes from one thread to another.
 */
export interface RecordPaper {
  /** Absolute path of the copy. */
  readonly file: string;
  readonly pages: readonly RecordPage[];
  readonly letters: Letters;
  /** Where its pages end is not known: it stands here as one. */
  readonly unpaged?: boolean;
  /** The court's stamps on its pages. */
  readonly stamps?: readonly Stamp[];
  /** The copy is pictures of pages: there is no text to look in. */
  readonly noText?: boolean;
}

export interface RecordPage {
  /** Stamps, line numbers and running heads blanked. */
  readonly text: string;
  /** The numbers the page goes by: of the court's stamp, of its own foot, its place in the file. */
  readonly numbers: readonly number[];
  /** Its lines with the numbers in the margin, where it has those. */
  readonly lines?: readonly NumberedLine[];
}

/** `589 at 2`, or `589` of a paper whose pages are not known. */
export function atPage(name: string, paper: RecordPaper, page: number): string {
  return paper.unpaged ? name : `${name} at ${pageNumber(paper, page)}`;
}

/** The number that a page is cited by: the court's stamp's, else its own, else its place. */
export function pageNumber({ pages }: RecordPaper, page: number): number {
  return pages[page]?.numbers[0] ?? page + 1;
}
