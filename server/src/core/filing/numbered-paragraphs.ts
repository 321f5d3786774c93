import type { Range } from '../text/range';
import type { Filing } from './model';
import { perFiling } from './per-filing';

/** A numbered paragraph of a complaint, an answer or a declaration. Offsets are the filing's. */
export interface NumberedParagraph {
  readonly number: number;
  readonly numberRange: Range;
  /** Index of the block it opens. */
  readonly block: number;
  readonly start: number;
  /** The number before it in the series; undefined for the first. */
  readonly previous?: number;
}

const opening = /^([ \t]{0,8})(?:\*\*)?(\d{1,4})\.(?:\*\*)?[ \t]+\S/;

/** A series shorter than this may as well be a list. */
const shortest = 3;

/**
 * The one series of numbered paragraphs that runs through a filing, in order; empty where there is
 * none. Lists inside it that begin at 1 again are left out, and so is all that is quoted: the
 * series is the one that goes on after them.
 */
export const numberedParagraphs = perFiling(readSeries);

/**
 * The paragraph of a filing that has this number; of two the last, as a new one is written before
 * the one whose number it takes.
 */
export function paragraphNumbered(filing: Filing, number: number): NumberedParagraph | undefined {
  return byNumber(filing).get(number);
}

/** The numbered paragraph that a block opens. */
export function paragraphOpening(filing: Filing, block: number): NumberedParagraph | undefined {
  return byBlock(filing).get(block);
}

const byNumber = perFiling(
  (filing) => new Map(numberedParagraphs(filing).map((one) => [one.number, one])),
);
const byBlock = perFiling(
  (filing) => new Map(numberedParagraphs(filing).map((one) => [one.block, one])),
);

function readSeries(filing: Filing): readonly NumberedParagraph[] {
  const heads = headsOf(filing);
  const start = heads.findIndex(({ number }) => number === 1);
  if (start < 0) return none;
  const kept: NumberedParagraph[] = [];
  let last = 0;
  heads.slice(start).forEach((head, i, all) => {
    // A list that begins anew; the series goes on behind it, if it does.
    if (head.number === 1 && last > 0) return;
    const inList = last > 0 && head.number !== last + 1 && isListItem(all, i);
    if (inList) return;
    kept.push(last > 0 ? { ...head, previous: last } : head);
    last = head.number;
  });
  return kept.length >= shortest ? kept : none;
}

const none: readonly NumberedParagraph[] = [];

/** Whether a head belongs to a run that began at 1 shortly before it. */
function isListItem(heads: readonly NumberedParagraph[], at: number): boolean {
  for (let i = at; i > 0; i--) {
    const number = heads[i]?.number ?? 0;
    if (number === 1) return true;
    if (heads[i - 1]?.number !== number - 1) return false;
  }
  return false;
}

function headsOf(filing: Filing): NumberedParagraph[] {
  const heads: NumberedParagraph[] = [];
  for (let i = filing.outline.bodyStart; i < filing.blocks.length; i++) {
    const block = filing.blocks[i];
    if (!block || (block.kind !== 'list-item' && block.kind !== 'paragraph')) continue;
    const match = opening.exec(block.clean);
    const digits = match?.[2];
    if (!match || digits === undefined) continue;
    const start = filing.starts[i] ?? 0;
    const at = start + match[0].indexOf(digits);
    heads.push({
      number: Number(digits),
      numberRange: { start: at, end: at + digits.length },
      block: i,
      start,
    });
  }
  return heads;
}
